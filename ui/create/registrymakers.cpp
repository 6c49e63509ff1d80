// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/registrymakers.h"

#include "registry/imageembeddingmodel.h"
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

void RegistryMakers::freeMemory()
{
    for (const CatalogueEntry &entry : m_registry.catalogue().entries()) {
        Model *model = nullptr;
        if (entry.kind == ModelKind::TextToImage)
            model = m_registry.get<TextToImageModel>(entry.key);
        else if (!entry.isBuiltin())
            model = m_registry.get<ImageEmbeddingModel>(entry.key);
        if (model && model->isLoaded())
            model->unload();
    }
}

} // namespace pictor::ui
