// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/availability.h"

#include "registry/localmodel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace pictor {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(pictor::ModelFiles)
};

QStringList filesOf(const ModelSource &source, bool withOptional)
{
    QStringList files;
    for (const ModelFile &file : source.files) {
        if (withOptional || !file.optional)
            files.append(file.path);
    }
    return files;
}

bool isWeights(const QString &path)
{
    return path.endsWith(QLatin1String(".safetensors")) || path.endsWith(QLatin1String(".bin"));
}

/// `snapshot` as a located model, or Corrupt if a file of the pinned revision is cut off.
Result<LocatedModel> checked(
    const CatalogueEntry &entry, const ModelSource &source, const hub::Snapshot &snapshot)
{
    LocatedModel model{.family = entry.family,
        .folder = QDir::cleanPath(snapshot.folder + u'/' + source.subfolder),
        .revision = snapshot.commit,
        .memoryBytes = entry.memoryBytes};
    for (const ModelFile &file : source.files) {
        const QFileInfo found(snapshot.folder + u'/' + file.path);
        if (snapshot.commit == source.revision && file.bytes > 0 && found.exists()
            && found.size() != file.bytes)
            return failure(Error::Kind::Corrupt,
                Text::tr("%1 is damaged: it has %2 of %3 bytes. Delete it and get the model again.")
                    .arg(found.filePath())
                    .arg(found.size())
                    .arg(file.bytes));
        if (isWeights(file.path))
            model.diskBytes += found.size();
    }
    return model;
}

Error notHere(const CatalogueEntry &entry, const QStringList &places)
{
    const ModelSource &best = entry.sources.constFirst();
    const QString size = QLocale().formattedDataSize(best.bytes(), 1, QLocale::DataSizeSIFormat);
    return {Error::Kind::NotFound,
        Text::tr(
            "The weights of %1 are not on this machine, and downloading them (%2) comes with a later version "
            "of "
            "Pictor: until then place them in the Hugging Face cache (hf download %3 --revision %4), or use "
            "a folder that holds them as the model.")
            .arg(entry.name, size, best.repository, best.revision),
        places.join(u'\n')};
}

/// The first of `sources` that is in the cache: whole if there is one, else without the optional files.
Result<LocatedModel> locateInHub(const CatalogueEntry &entry, const hub::HubCache &hub)
{
    QStringList places;
    std::optional<Error> damage;
    for (const bool withOptional : {true, false}) {
        for (const ModelSource &source : entry.sources) {
            const auto snapshot = hub.find(source.repository, source.revision, filesOf(source, withOptional));
            if (!snapshot) {
                places.append(snapshot.error().detail);
                continue;
            }
            auto model = checked(entry, source, *snapshot);
            if (model)
                return model;
            damage = model.error();
        }
    }
    places.removeDuplicates();
    return tl::unexpected(damage ? *damage : notHere(entry, places));
}

} // namespace

Result<LocatedModel> locateModel(const CatalogueEntry &entry, const hub::HubCache &hub)
{
    if (!entry.folder.isEmpty())
        return locateFolder(entry);
    if (entry.isBuiltin())
        return LocatedModel{
            .family = entry.family, .revision = entry.revision, .memoryBytes = entry.memoryBytes};
    return locateInHub(entry, hub);
}

Availability availabilityOf(const CatalogueEntry &entry, const hub::HubCache &hub)
{
    const auto model = locateModel(entry, hub);
    if (model)
        return {.present = true,
            .folder = model->folder,
            .revision = model->revision,
            .bytesOnDisk = model->diskBytes};
    return {.bytesToDownload = entry.sources.isEmpty() ? 0 : entry.sources.constFirst().bytes(),
        .problem = model.error()};
}

} // namespace pictor
