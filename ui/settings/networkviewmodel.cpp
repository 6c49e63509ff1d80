// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networkviewmodel.h"

#include "hub/hubservices.h"

#include <QDir>

namespace pictor::ui {

NetworkViewModel::NetworkViewModel(hub::HubServices &hub, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_token(hub)
    , m_requests(hub.log())
{
    connect(&m_hub.gate(), &hub::NetworkGate::offlineChanged, this, &NetworkViewModel::offlineChanged);
    connect(&m_hub.settings(), &hub::HubSettings::otherFoldersChanged, this,
        &NetworkViewModel::otherFoldersChanged);
}

bool NetworkViewModel::isOffline() const
{
    return m_hub.gate().isOffline();
}

QString NetworkViewModel::offlineSwitch() const
{
    return m_hub.gate().offlineSwitch();
}

void NetworkViewModel::setOffline(bool offline)
{
    m_hub.settings().setOffline(offline); // the gate follows
}

QStringList NetworkViewModel::otherFolders() const
{
    return m_hub.settings().otherFolders();
}

void NetworkViewModel::addOtherFolder(const QUrl &folder)
{
    const QString path = folder.isLocalFile() ? QDir::cleanPath(folder.toLocalFile()) : QString();
    if (!path.isEmpty() && !otherFolders().contains(path))
        m_hub.settings().setOtherFolders(otherFolders() << path);
}

void NetworkViewModel::removeOtherFolder(int index)
{
    QStringList folders = otherFolders();
    if (index < 0 || index >= folders.size())
        return;
    folders.removeAt(index);
    m_hub.settings().setOtherFolders(folders);
}

} // namespace pictor::ui
