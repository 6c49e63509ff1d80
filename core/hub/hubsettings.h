// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace pictor::hub {

/// What the user chose about downloads, in Paths::settings(), written as it changes. Window and command line
/// read the same.
class HubSettings : public QObject {
    Q_OBJECT
public:
    explicit HubSettings(const QString &file, QObject *parent = nullptr);

    bool offline() const; ///< nothing leaves this machine
    void setOffline(bool offline);

    /// Absolute folders of other programs, looked through for a file before it is downloaded.
    QStringList otherFolders() const;
    void setOtherFolders(const QStringList &folders);

Q_SIGNALS:
    void offlineChanged();
    void otherFoldersChanged();

private:
    QSettings m_file;
};

} // namespace pictor::hub
