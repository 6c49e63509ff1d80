// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QFuture>
#include <QObject>

namespace pictor::ui {

/// Whether the desktop asks programs not to move things. Qt 6.4 does not tell. GUI thread.
class DesktopMotion : public QObject {
    Q_OBJECT
public:
    /// Where it is asked.
    struct Sources {
        /// Name of a QDBusConnection, whose settings portal is asked once it stands; empty: none.
        QFuture<QString> bus;
        QString kdeGlobals; ///< Plasma's settings file; empty: none

        /// Those of the session that the program runs in.
        static Sources ofSession();
    };

    /// Until the sources have answered, motion is welcome.
    explicit DesktopMotion(const Sources &sources, QObject *parent = nullptr);

    bool isReduced() const { return m_portalReduces || m_plasmaReduces; }

Q_SIGNALS:
    void changed();

private:
    void askPortal(const QString &bus);
    void readPlasma();
    void update(bool &source, bool reduces);

    QString m_kdeGlobals;
    QFileSystemWatcher m_watcher;
    int m_reads = 0; ///< that were begun: only the last one counts
    bool m_portalReduces = false;
    bool m_plasmaReduces = false;
};

} // namespace pictor::ui
