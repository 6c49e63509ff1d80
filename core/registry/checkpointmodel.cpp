// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/checkpointmodel.h"

#include "registry/checkpointpeek.h"
#include "registry/hublocator.h"
#include "registry/messages.h"
#include "registry/modelfamily.h"
#include "registry/modelfolder.h"
#include "registry/pipelinefolder.h"

namespace pictor {

namespace {

/// Whether `file` holds or lists weights of one of `parts`.
bool isWeightsOf(const QStringList &parts, const ModelFile &file)
{
    const bool isOne = isWeights(file) || file.path.endsWith(QLatin1String(".index.json"));
    return isOne && parts.contains(file.path.section(u'/', 0, 0));
}

/// `model` as somebody needs it who has `parts` already.
Result<LocatedModel> locateRest(CatalogueEntry model, const QStringList &parts, const hub::HubCache &hub)
{
    if (!model.folder.isEmpty())
        return locatePipeline(QDir(model.folder), model.family, parts);
    for (ModelSource &source : model.sources)
        source.files.removeIf([&parts](const ModelFile &file) { return isWeightsOf(parts, file); });
    return locateInHub(model, hub);
}

/// @param looked  where, for the log
Error lacksRest(const CatalogueEntry &entry, const QList<CatalogueEntry> &relatives, const QString &looked)
{
    const QString what =
        Text::tr("%1 holds a transformer; its text encoders, tokenizers and configurations are missing.")
            .arg(entry.folder);
    if (relatives.isEmpty())
        return {Error::Kind::NotFound,
            what + u' ' + Text::tr("Use a folder with all parts of the model instead."), {}};
    const CatalogueEntry &first = relatives.constFirst();
    return {Error::Kind::NotFound,
        what + u' '
            + Text::tr("They are taken from %1, which is not on this machine: download it on the window's "
                       "page Models, or with “pictor models download %2”.")
                  .arg(first.name, first.key),
        looked};
}

LocatedModel combined(const CatalogueEntry &entry, const CheckpointPeek &peek, const LocatedModel &rest)
{
    Fingerprint fingerprint;
    fingerprint.addContent(peek.header);
    fingerprint.addContent(rest.revision.toUtf8());
    fingerprint.addFile(QFileInfo(entry.folder), entry.name);
    return {.family = peek.family,
        .folder = rest.folder,
        .checkpoint = entry.folder,
        .revision = fingerprint.text(),
        .diskBytes = fingerprint.bytes(),
        .memoryBytes = fingerprint.bytes()};
}

} // namespace

Result<LocatedModel> locateCheckpoint(const CatalogueEntry &entry, const hub::HubCache &hub)
{
    const auto peek = peekCheckpoint(entry.folder);
    if (!peek)
        return tl::unexpected(peek.error());
    if (!entry.family.isEmpty() && entry.family != peek->family)
        return failure(Error::Kind::Unsupported,
            Text::tr("%1 holds a model of the family “%2”, not “%3”: choose another file.")
                .arg(entry.folder, peek->family, entry.family));
    QList<CatalogueEntry> relatives = entry.relatives;
    relatives.removeIf([&peek](const CatalogueEntry &model) { return model.family != peek->family; });
    QStringList looked;
    for (const CatalogueEntry &model : relatives) {
        const auto rest = locateRest(model, peek->parts, hub);
        if (rest)
            return combined(entry, *peek, *rest);
        looked.append(rest.error().message + u'\n' + rest.error().detail);
    }
    return tl::unexpected(lacksRest(entry, relatives, looked.join(u'\n')));
}

} // namespace pictor
