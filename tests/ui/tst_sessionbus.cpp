// SPDX-License-Identifier: GPL-3.0-or-later
// A session bus that hangs while it is connected to: nobody waits, and what was asked for is done later.
#include "support/sessionbus.h"
#include "ui/library/fileactions.h"
#include "ui/support/sessionbus.h"
#include "ui/window/desktopnotifier.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>

#include <csignal>

using namespace pictor::ui;

/// org.freedesktop.Notifications, as a desktop has it.
class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList titles;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &,
        const QStringList &, const QVariantMap &, int)
    {
        titles.append(summary);
        return static_cast<uint>(titles.size());
    }
};

/// org.freedesktop.FileManager1, as a file manager has it.
class FakeFileManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")
public:
    QStringList shown;

public Q_SLOTS:
    void ShowItems(const QStringList &uris, const QString &) { shown.append(uris); }
};

class SessionBusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void oneThatHangsHoldsNothingUp();

private:
    QProcess *m_bus = nullptr;
    FakeNotifications m_notifications;
    FakeFileManager m_fileManager;
};

void SessionBusTest::initTestCase()
{
    m_bus = pictor::test::startBus();
    QVERIFY2(m_bus, "needs the package dbus-daemon, which packaging/test.sh installs");
    QDBusConnection desktop = QDBusConnection::connectToBus(
        qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("desktop"));
    QVERIFY(desktop.isConnected());
    QVERIFY(desktop.registerObject(
        QStringLiteral("/org/freedesktop/Notifications"), &m_notifications, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerObject(
        QStringLiteral("/org/freedesktop/FileManager1"), &m_fileManager, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.FileManager1")));
}

void SessionBusTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
}

void SessionBusTest::oneThatHangsHoldsNothingUp()
{
    const auto bus = static_cast<pid_t>(m_bus->processId());
    const auto goOn = qScopeGuard([bus] { ::kill(bus, SIGCONT); });
    QCOMPARE(::kill(bus, SIGSTOP), 0);
    QElapsedTimer elapsed;
    elapsed.start();
    FileActions actions;
    DesktopNotifier notifier;
    actions.reveal(QStringLiteral("/a b.png"));
    notifier.show({QStringLiteral("seen before it came"), {}, QStringLiteral("create")});
    notifier.withdraw();
    notifier.show({QStringLiteral("ready"), {}, QStringLiteral("create")});
    QTest::qWait(200);
    QVERIFY2(elapsed.elapsed() < 5'000, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY(!sessionBusName().isFinished());
    QCOMPARE(::kill(bus, SIGCONT), 0);
    QTRY_COMPARE(m_fileManager.shown, QStringList{QStringLiteral("file:///a%20b.png")});
    QTRY_COMPARE(m_notifications.titles, QStringList{QStringLiteral("ready")});
    QVERIFY(!sessionBusName().result().isEmpty());
}

QTEST_GUILESS_MAIN(SessionBusTest)
#include "tst_sessionbus.moc"
