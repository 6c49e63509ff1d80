// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QSet>

namespace pictor::ui {

/// What desktops tell every program, sandboxed or not, through org.freedesktop.portal.Settings. GUI thread.
class SettingsPortal : public QObject {
    Q_OBJECT
public:
    /// Asks at once and follows what changes; waits neither for the portal nor for the bus. A bus without the
    /// portal asks for nothing.
    explicit SettingsPortal(const QDBusConnection &bus, QObject *parent = nullptr);

    bool reducesMotion() const { return !m_against.isEmpty(); }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage &message);

private:
    void ask(const QString &space, const QString &key);
    void take(const QString &setting, const QVariant &value);

    QDBusConnection m_bus;
    QSet<QString> m_against; ///< the settings that ask for no motion
};

} // namespace pictor::ui
