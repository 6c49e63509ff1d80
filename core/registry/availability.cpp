// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/availability.h"

#include "registry/hublocator.h"
#include "registry/localmodel.h"
#include "registry/modelfiles.h"

namespace pictor {

Result<LocatedModel> locateModel(const CatalogueEntry &entry, const hub::HubCache &hub)
{
    if (!entry.folder.isEmpty())
        return locateFolder(entry.folder, entry.family);
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
    Availability absent{.problem = model.error()};
    if (!entry.sources.isEmpty()) {
        absent.bytesToDownload = entry.sources.constFirst().bytes();
        absent.bytesHere = bytesInHub(entry, hub);
    }
    return absent;
}

} // namespace pictor
