// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/availability.h"
#include "registry/model.h"

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace pictor {
class ModelRegistry;
}

namespace pictor::ui {

class ModelChoice;

/// The catalogue's models, and the local folder the library uses if it does, with what is true of each now.
class ModelListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
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
        ChosenRole,
        UsableRole,
        LoadedRole,
    };
    /// What the card's mark shows. Later: not in this version.
    enum class Standing { Unknown, Here, Absent, Loading, Loaded, Failed, Later };
    Q_ENUM(Standing)

    ModelListModel(ModelRegistry &registry, ModelChoice &choice, QObject *parent = nullptr);

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
        Model *model = nullptr;
        std::optional<Availability> availability; ///< unknown until the disk has been looked at
    };

    void rebuild();
    void append(const CatalogueEntry &entry);
    void lookFor(const QString &key);
    void changed(const QString &key);
    Standing standingOf(const Row &row) const;
    QString stateTextOf(const Row &row) const;
    static QString laterDetail(const Row &row);
    QString detailOf(const Row &row) const;

    ModelRegistry &m_registry;
    ModelChoice &m_choice;
    QList<Row> m_rows;
};

} // namespace pictor::ui
