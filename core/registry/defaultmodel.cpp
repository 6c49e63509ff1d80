// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/defaultmodel.h"

#include "registry/availability.h"

#include <algorithm>

namespace pictor {

QString defaultEmbeddingModel(const Catalogue &catalogue, const hub::HubCache &hub)
{
    const QString clip = QStringLiteral("openai/clip-vit-base-patch32");
    const CatalogueEntry *entry = catalogue.find(clip);
    const bool present = entry != nullptr && locateModel(*entry, hub);
    return present ? clip : QStringLiteral("builtin/visual-descriptor");
}

QString defaultTextToImageModel(const Catalogue &catalogue, const hub::HubCache &hub)
{
    const auto entry = std::ranges::find_if(catalogue.entries(), [&hub](const CatalogueEntry &candidate) {
        return candidate.kind == ModelKind::TextToImage && locateModel(candidate, hub);
    });
    return entry == catalogue.entries().end() ? QString() : entry->key;
}

} // namespace pictor
