// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/settingsportal.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <algorithm>

namespace pictor::ui {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");

struct MotionSetting {
    QString space;
    QString key;
    bool (*reduces)(const QVariant &);
};

/// GNOME and those after it; the common setting of newer portals; Plasma.
const QList<MotionSetting> &motionSettings()
{
    static const QList<MotionSetting> all{
        {QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"),
            [](const QVariant &value) { return value.isValid() && !value.toBool(); }},
        {QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion"),
            [](const QVariant &value) { return value.toUInt() == 1; }},
        {QStringLiteral("org.kde.kdeglobals.KDE"), QStringLiteral("AnimationDurationFactor"),
            [](const QVariant &value) {
                bool isNumber = false;
                return value.toDouble(&isNumber) <= 0 && isNumber;
            }},
    };
    return all;
}

bool isMotionSetting(const QString &space, const QString &key)
{
    return std::ranges::any_of(motionSettings(), [&space, &key](const MotionSetting &setting) {
        return setting.space == space && setting.key == key;
    });
}

/// Read() wraps its variant once more.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SettingsPortal::SettingsPortal(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    // From anybody: naming the service would wait for the bus to tell who that is.
    m_bus.connect({}, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
        SLOT(onSettingChanged(QDBusMessage)));
    for (const MotionSetting &setting : motionSettings())
        ask(setting.space, setting.key);
}

void SettingsPortal::ask(const QString &space, const QString &key)
{
    QDBusMessage read =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    read << space << key;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(read), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, space, key] {
        call->deleteLater();
        const QDBusMessage reply = call->reply();
        if (reply.type() == QDBusMessage::ReplyMessage)
            take(space + key, reply.arguments().value(0));
    });
}

void SettingsPortal::onSettingChanged(const QDBusMessage &message)
{
    const QString space = message.arguments().value(0).toString();
    const QString key = message.arguments().value(1).toString();
    if (isMotionSetting(space, key))
        ask(space, key); // only the portal's own answer counts
}

void SettingsPortal::take(const QString &setting, const QVariant &value)
{
    for (const MotionSetting &known : motionSettings()) {
        if (known.space + known.key != setting)
            continue;
        if (known.reduces(unwrapped(value)))
            m_against.insert(setting);
        else
            m_against.remove(setting);
        Q_EMIT changed();
    }
}

} // namespace pictor::ui
