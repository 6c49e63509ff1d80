// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubsettings.h"

namespace pictor::hub {

namespace {

constexpr QLatin1String offlineKey("hub/offline");
constexpr QLatin1String otherFoldersKey("hub/otherFolders");

} // namespace

HubSettings::HubSettings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
}

bool HubSettings::offline() const
{
    return m_file.value(offlineKey).toBool();
}

void HubSettings::setOffline(bool offline)
{
    if (offline == this->offline())
        return;
    m_file.setValue(offlineKey, offline);
    Q_EMIT offlineChanged();
}

QStringList HubSettings::otherFolders() const
{
    return m_file.value(otherFoldersKey).toStringList();
}

void HubSettings::setOtherFolders(const QStringList &folders)
{
    if (folders == otherFolders())
        return;
    m_file.setValue(otherFoldersKey, folders);
    Q_EMIT otherFoldersChanged();
}

} // namespace pictor::hub
