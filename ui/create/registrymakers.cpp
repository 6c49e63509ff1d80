// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/registrymakers.h"

#include "registry/modelregistry.h"
#include "registry/texttoimagemodel.h"

namespace pictor::ui {

QList<CatalogueEntry> RegistryMakers::entries() const
{
    QList<CatalogueEntry> makers;
    for (const CatalogueEntry &entry : m_registry.catalogue().entries()) {
        if (entry.kind == ModelKind::TextToImage)
            makers.append(entry);
    }
    return makers;
}

Result<TextToImageModel *> RegistryMakers::find(const QString &key)
{
    return m_registry.find<TextToImageModel>(key);
}

QFuture<QString> RegistryMakers::revision(const QString &key)
{
    return m_registry.availability(key).then(
        [](const Availability &availability) { return availability.revision; });
}

void RegistryMakers::freeMemory()
{
    for (Model *model : m_registry.models()) {
        if (model->isLoaded() && !model->entry().isBuiltin())
            model->unload();
    }
}

} // namespace pictor::ui
