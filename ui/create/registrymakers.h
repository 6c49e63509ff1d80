// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/picturemakers.h"

namespace pictor {
class ModelRegistry;
}

namespace pictor::ui {

/// The registry's models that make pictures.
class RegistryMakers final : public PictureMakers {
public:
    /// @param registry  outlives this
    explicit RegistryMakers(ModelRegistry &registry)
        : m_registry(registry)
    {
    }

    QList<CatalogueEntry> entries() const override;
    Result<TextToImageModel *> find(const QString &key) override;
    QFuture<QString> revision(const QString &key) override;
    void freeMemory() override;

private:
    ModelRegistry &m_registry;
};

} // namespace pictor::ui
