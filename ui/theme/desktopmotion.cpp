// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktopmotion.h"

#include "base/whendone.h"

#include <QFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

#ifdef PICTOR_DBUS
#include "ui/support/sessionbus.h"
#include "ui/theme/settingsportal.h"
#endif

namespace pictor::ui {

namespace {

/// Read line by line: QSettings takes a file that was replaced by one of the same size, within a tick of the
/// file system's clock, for the one that it knows.
bool plasmaReduces(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return false;
    bool inGroup = false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith('['))
            inGroup = line == "[KDE]";
        const qsizetype equals = line.indexOf('=');
        if (!inGroup || line.left(equals).trimmed() != "AnimationDurationFactor")
            continue;
        bool isNumber = false;
        const double factor = line.mid(equals + 1).trimmed().toDouble(&isNumber);
        return isNumber && factor <= 0;
    }
    return false;
}

} // namespace

DesktopMotion::Sources DesktopMotion::Sources::ofSession()
{
    Sources sources;
#ifdef PICTOR_DBUS
    sources.bus = sessionBusName();
#endif
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1String("KDE")))
        sources.kdeGlobals = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/kdeglobals");
    return sources;
}

DesktopMotion::DesktopMotion(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_kdeGlobals(sources.kdeGlobals)
{
#ifdef PICTOR_DBUS
    whenDone(this, sources.bus, [this](const QString &bus) { askPortal(bus); });
#endif
    if (m_kdeGlobals.isEmpty())
        return;
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &DesktopMotion::readPlasma);
    readPlasma();
}

void DesktopMotion::askPortal([[maybe_unused]] const QString &bus)
{
#ifdef PICTOR_DBUS
    if (bus.isEmpty())
        return;
    auto *portal = new SettingsPortal(QDBusConnection(bus), this);
    connect(portal, &SettingsPortal::changed, this,
        [this, portal] { update(m_portalReduces, portal->reducesMotion()); });
#endif
}

void DesktopMotion::readPlasma()
{
    m_watcher.addPath(m_kdeGlobals); // anew: Plasma replaces the file
    whenDone(this, QtConcurrent::run(plasmaReduces, m_kdeGlobals), [this, read = ++m_reads](bool reduces) {
        if (read == m_reads)
            update(m_plasmaReduces, reduces);
    });
}

void DesktopMotion::update(bool &source, bool reduces)
{
    const bool before = isReduced();
    source = reduces;
    if (isReduced() != before)
        Q_EMIT changed();
}

} // namespace pictor::ui
