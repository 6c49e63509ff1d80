// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/availability.h"

#include "registry/checkpointmodel.h"
#include "registry/hublocator.h"
#include "registry/localmodel.h"
#include "registry/messages.h"
#include "registry/modelfamily.h"
#include "registry/modelfiles.h"
#include "registry/modelkey.h"

namespace pictor {

namespace {

/// Whatever it is that lies there.
Result<LocatedModel> locateLocal(const CatalogueEntry &entry, const hub::HubCache &hub)
{
    return isFileKey(entry.folder) ? locateCheckpoint(entry, hub) : locateFolder(entry.folder, entry.family);
}

Result<LocatedModel> ofKind(LocatedModel model, const CatalogueEntry &entry)
{
    if (kindOfFamily(model.family) == entry.kind)
        return model;
    const QString why = entry.kind == ModelKind::TextToImage
        ? Text::tr("%1 holds a model that compares pictures and cannot make any: choose a FLUX.1 or Stable "
                   "Diffusion 3 model.")
        : Text::tr("%1 holds a model that makes pictures from words and cannot compare pictures: choose a "
                   "CLIP model.");
    return failure(Error::Kind::Unsupported, why.arg(entry.folder));
}

} // namespace

Result<LocatedModel> locateModel(const CatalogueEntry &entry, const hub::HubCache &hub)
{
    if (!entry.folder.isEmpty())
        return locateLocal(entry, hub).and_then([&entry](LocatedModel model) {
            return ofKind(std::move(model), entry);
        });
    if (entry.isBuiltin())
        return LocatedModel{
            .family = entry.family, .revision = entry.revision, .memoryBytes = entry.memoryBytes};
    return locateInHub(entry, hub);
}

Availability availabilityOf(const CatalogueEntry &entry, const hub::HubCache &hub)
{
    const auto model = entry.folder.isEmpty() ? locateModel(entry, hub) : locateLocal(entry, hub);
    if (model)
        return {.present = true,
            .folder = model->folder,
            .revision = model->revision,
            .bytesOnDisk = model->diskBytes};
    Availability absent{.problem = model.error()};
    if (!entry.sources.isEmpty()) {
        absent.bytesToDownload = entry.sources.constFirst().bytes();
        absent.bytesHere = bytesInHub(entry, hub);
    }
    return absent;
}

} // namespace pictor
