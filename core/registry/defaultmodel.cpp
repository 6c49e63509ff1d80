// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/defaultmodel.h"

#include "registry/availability.h"

namespace pictor {

QString defaultEmbeddingModel(const Catalogue &catalogue, const hub::HubCache &hub)
{
    const QString clip = QStringLiteral("openai/clip-vit-base-patch32");
    const CatalogueEntry *entry = catalogue.find(clip);
    const bool present = entry != nullptr && locateModel(*entry, hub);
    return present ? clip : QStringLiteral("builtin/visual-descriptor");
}

} // namespace pictor
