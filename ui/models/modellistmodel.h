// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/downloaddesk.h"
#include "ui/models/modelstanding.h"

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace pictor {
class ModelRegistry;
}

namespace pictor::ui {

class ModelChoice;

/// The catalogue's models, and after them the local folder the library uses if it does, with what is true of
/// each now. Those that are on this machine stand before the others.
class ModelListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(pictor::ui::DownloadDesk *downloads READ downloads CONSTANT)
public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        NameRole,
        SummaryRole,
        LicenceRole,
        LicenceUrlRole,
        GatedRole,
        StandingRole,
        StateTextRole,
        DetailRole,
        FolderRole,
        OriginRole,
        ChosenRole,
        EmbedsRole,
        PresentRole,
        LoadedRole,
        RemovableRole,
        DownloadRole,
        UpkeepRole,
    };
    /// @param store, downloads  outlive this
    ModelListModel(ModelRegistry &registry, ModelChoice &choice, ModelStore &store, DownloadDesk &downloads,
        QObject *parent = nullptr);

    DownloadDesk *downloads() const { return &m_downloads; }

    /// Looks again which files are on this machine.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void unload(const QString &key);
    /// Makes the library use the model in a local folder.
    Q_INVOKABLE void useFolder(const QUrl &folder);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        CatalogueEntry entry;
        int place = 0; ///< in the catalogue
        Model *model = nullptr;
        std::optional<Availability> availability; ///< unknown until the disk has been looked at
        DownloadViewModel *download = nullptr;
        ModelUpkeep *upkeep = nullptr;

        bool isPresent() const { return availability && availability->present; }
        ModelStanding standing() const
        {
            return ModelStanding({entry, *model, availability, *download, *upkeep});
        }
    };

    void showChosen();
    std::optional<Row> rowOf(const CatalogueEntry &entry, int place);
    int localRow() const;
    void moveToPlace(int row);
    ModelUpkeep *upkeepOf(const QString &key);
    void follow(const Row &row);
    void lookFor(const QString &key);
    void changed(const QString &key);
    static QString originOf(const Row &row);
    static QVariant ofEntry(const CatalogueEntry &entry, int role);

    ModelRegistry &m_registry;
    ModelChoice &m_choice;
    ModelStore &m_store;
    DownloadDesk &m_downloads;
    QList<Row> m_rows;
    QHash<QString, ModelUpkeep *> m_upkeep; ///< by key; children
};

} // namespace pictor::ui
