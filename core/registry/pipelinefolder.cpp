// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/pipelinefolder.h"

#include "registry/messages.h"
#include "registry/modelfamily.h"
#include "registry/modelfolder.h"

#include <QJsonArray>

namespace pictor {

namespace {

Result<QString> pipelineFamilyIn(const QDir &folder, const QJsonObject &index, const QString &wanted)
{
    const QString pipeline = index.value(QLatin1String("_class_name")).toString();
    QString family;
    if (pipeline.startsWith(QLatin1String("Flux")))
        family = fluxFamily;
    else if (pipeline.startsWith(QLatin1String("StableDiffusion3")))
        family = sd3Family;
    if (!family.isEmpty() && (wanted.isEmpty() || wanted == family))
        return family;
    return failure(Error::Kind::Unsupported,
        Text::tr("%1 holds a model of type “%2”, which Pictor cannot run; give the folder of a FLUX.1 or "
                 "Stable Diffusion 3 model.")
            .arg(folder.path(), pipeline));
}

/// The parts that have weights, such as "vae", as the index lists them.
QStringList partsIn(const QJsonObject &index)
{
    QStringList parts;
    for (auto entry = index.begin(); entry != index.end(); ++entry) {
        const bool isThere = entry->isArray() && entry->toArray().first().isString();
        const QString name = entry.key();
        if (isThere
            && (name == u"transformer" || name == u"vae" || name.startsWith(QLatin1String("text_encoder"))))
            parts.append(name);
    }
    return parts;
}

Result<void> addPart(Fingerprint &fingerprint, const QDir &folder, const QString &part, bool withWeights)
{
    const QDir place(folder.filePath(part));
    const auto config = readJsonFile(place.filePath(QStringLiteral("config.json")));
    if (!config)
        return tl::unexpected(place.exists(QStringLiteral("config.json"))
                ? config.error()
                : Error{Error::Kind::NotFound,
                    Text::tr("%1 is missing; put it back or get the model again.")
                        .arg(place.filePath(QStringLiteral("config.json"))),
                    {}});
    fingerprint.addContent(config->content);
    if (!withWeights)
        return {};
    const auto weights = weightFilesIn(place);
    if (!weights)
        return tl::unexpected(weights.error());
    for (const QString &name : *weights)
        fingerprint.addFile(QFileInfo(place.filePath(name)), part + u'/' + name);
    return {};
}

} // namespace

Result<LocatedModel> locatePipeline(const QDir &folder, const QString &family, const QStringList &without)
{
    const auto index = readJsonFile(folder.filePath(pipelineIndex));
    if (!index)
        return tl::unexpected(index.error());
    const auto found = pipelineFamilyIn(folder, index->object, family);
    if (!found)
        return tl::unexpected(found.error());
    Fingerprint fingerprint;
    fingerprint.addContent(index->content);
    for (const QString &part : partsIn(index->object)) {
        const auto added = addPart(fingerprint, folder, part, !without.contains(part));
        if (!added)
            return tl::unexpected(added.error());
    }
    return LocatedModel{.family = *found,
        .folder = folder.path(),
        .revision = fingerprint.text(),
        .diskBytes = fingerprint.bytes(),
        .memoryBytes = fingerprint.bytes()};
}

} // namespace pictor
