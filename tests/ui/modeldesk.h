// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelscenes.h"
#include "workplace.h"

#include "registry/modelregistry.h"
#include "ui/models/modelchoice.h"
#include "ui/models/modellistmodel.h"
#include "ui/settings/settings.h"

namespace pictor::ui::test {

/// The view models of the Models page, over a store whose downloads stand where the test puts them.
struct ModelDesk {
    explicit ModelDesk(const Workplace &place)
        : settings(place.paths().settings())
        , registry(place.registry())
        , choice(registry, settings, {})
        , downloads(store, access,
              [this](const QString &key) {
                  const CatalogueEntry *entry = registry.catalogue().find(key);
                  return entry ? entry->name : key;
              })
        , models(registry, choice, store, downloads)
    {
        play(QStringLiteral("absent"), registry.catalogue(), store);
    }

    QVariant get(const QString &key, ModelListModel::Role role) const
    {
        for (int row = 0; row < models.rowCount(); ++row) {
            const QModelIndex index = models.index(row);
            if (models.data(index, ModelListModel::KeyRole) == key)
                return models.data(index, role);
        }
        return {};
    }
    ModelUpkeep &upkeep(const QString &key) const
    {
        return *get(key, ModelListModel::UpkeepRole).value<ModelUpkeep *>();
    }

    Settings settings;
    ModelRegistry registry;
    ModelChoice choice;
    FakeStore store;
    FakeAccess access;
    DownloadDesk downloads;
    ModelListModel models;
};

} // namespace pictor::ui::test
