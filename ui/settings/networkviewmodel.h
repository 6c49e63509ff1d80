// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/requestlistmodel.h"
#include "ui/settings/tokenviewmodel.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// What SettingsPage shows of the network: offline switch, access token, requests, folders of other programs.
class NetworkViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by SettingsViewModel")
    Q_PROPERTY(bool offline READ isOffline WRITE setOffline NOTIFY offlineChanged)
    Q_PROPERTY(QString offlineSwitch READ offlineSwitch NOTIFY offlineChanged)
    Q_PROPERTY(QStringList otherFolders READ otherFolders NOTIFY otherFoldersChanged)
    Q_PROPERTY(pictor::ui::TokenViewModel *token READ token CONSTANT)
    Q_PROPERTY(pictor::ui::RequestListModel *requests READ requests CONSTANT)
public:
    explicit NetworkViewModel(hub::HubServices &hub, QObject *parent = nullptr);

    bool isOffline() const; ///< by the user's choice or by what offlineSwitch() names
    /// "HF_HUB_OFFLINE", "--offline": while that says so, setOffline() has no say; empty: nothing does.
    QString offlineSwitch() const;
    void setOffline(bool offline);

    QStringList otherFolders() const;
    Q_INVOKABLE void addOtherFolder(const QUrl &folder);
    Q_INVOKABLE void removeOtherFolder(int index);

    TokenViewModel *token() { return &m_token; }
    RequestListModel *requests() { return &m_requests; }

Q_SIGNALS:
    void offlineChanged();
    void otherFoldersChanged();

private:
    hub::HubServices &m_hub;
    TokenViewModel m_token;
    RequestListModel m_requests;
};

} // namespace pictor::ui
