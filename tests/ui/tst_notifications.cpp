// SPDX-License-Identifier: GPL-3.0-or-later
// The window and a desktop's notification service, on a bus of their own.
#include "fakemakers.h"
#include "qmlwarnings.h"
#include "support/sessionbus.h"
#include "windowdriver.h"
#include "workplace.h"

#include "ui/session.h"

#include <QDBusConnection>
#include <QQuickStyle>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

struct Shown {
    uint id = 0;
    uint replaced = 0;
    QString title;
    QString text;
    QStringList actions;
};

} // namespace

/// org.freedesktop.Notifications, as a desktop has it.
class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
        const QStringList &actions, const QVariantMap &, int)
    {
        const uint id = replaces == 0 ? ++m_last : replaces;
        shown.append({id, replaces, summary, body, actions});
        return id;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 0;
};

namespace {

const QString failureTitle = QStringLiteral("A picture could not be made");

} // namespace

class NotificationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void clickLeadsToThePlace();
    void theNextReplacesTheLast();
    void nothingWhileTheWindowIsLookedAt();
    void nothingWhereTheUserWantsNone();
    void silentWithoutAService();

private:
    void make(); ///< pictures, well
    void fail(); ///< instead
    void look();
    void lookAway();

    QDBusConnection m_bus{QString()};
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<FakeMakers> m_makers;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWindow> m_other; ///< that is in front of Pictor's
};

void NotificationsTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QVERIFY2(pictor::test::startBus(), "needs the package dbus-daemon, which packaging/test.sh installs");
    m_bus = QDBusConnection::connectToBus(
        qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("desktop"));
    QVERIFY(m_bus.isConnected());
    QVERIFY(m_bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

void NotificationsTest::init()
{
    failOnQmlWarnings();
    m_desktop = std::make_unique<FakeDesktop>();
    QVERIFY(m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_desktop.get(),
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    m_place = std::make_unique<Workplace>();
    m_makers = std::make_unique<FakeMakers>();
    Session::Options options{m_place->paths(), m_place->registry()};
    options.makers = m_makers.get();
    options.longWork = std::chrono::milliseconds(0);
    m_session = std::make_unique<Session>(options);
    m_session->settings().setGalleryFolder(m_place->filePath(QStringLiteral("gallery")));
    QVERIFY(m_session->show());
    const WindowDriver driver(m_session->window());
    QTRY_VERIFY(m_session->create().maker()->model());
    QVERIFY(m_session->create().maker()->choose(FakeMakers::flux));
    m_session->window()->setProperty("page", QStringLiteral("models"));
    m_other = std::make_unique<QWindow>();
}

void NotificationsTest::cleanup()
{
    m_other.reset();
    m_session.reset();
    m_makers.reset();
    m_place.reset();
    m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    m_desktop.reset();
}

void NotificationsTest::make()
{
    m_session->create().form()->setPrompt(QStringLiteral("a fox"));
    m_session->create().generate();
    QVERIFY(m_makers->job());
    m_makers->job()->finish();
    QCoreApplication::processEvents(); // by which the end is told
}

void NotificationsTest::fail()
{
    m_session->create().generate();
    QVERIFY(m_makers->job());
    m_makers->job()->endFailed({Error::Kind::OutOfMemory, QStringLiteral("Too large."), {}});
    QCoreApplication::processEvents();
}

void NotificationsTest::lookAway()
{
    m_other->show();
    m_other->requestActivate();
    QTRY_VERIFY(!m_session->window()->isActive());
}

void NotificationsTest::look()
{
    m_session->window()->requestActivate();
    QTRY_VERIFY(m_session->window()->isActive());
}

void NotificationsTest::clickLeadsToThePlace()
{
    lookAway();
    make();
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.constFirst().title, QStringLiteral("Your pictures are ready"));
    QVERIFY(!m_desktop->shown.constFirst().text.contains(QStringLiteral("fox")));
    QVERIFY(m_desktop->shown.constFirst().actions.contains(QStringLiteral("default")));
    const uint id = m_desktop->shown.constFirst().id;
    Q_EMIT m_desktop->ActionInvoked(id + 1, QStringLiteral("default")); // of another program's
    Q_EMIT m_desktop->ActivationToken(id, QStringLiteral("token-7"));
    Q_EMIT m_desktop->ActionInvoked(id, QStringLiteral("default"));
    QTRY_COMPARE(m_session->window()->property("page").toString(), QStringLiteral("create"));
    QTRY_VERIFY(m_session->window()->isActive());
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-7")); // for who brings it to the front
    QTRY_COMPARE(m_desktop->closed, QList<uint>{id}); // it has been seen
}

void NotificationsTest::theNextReplacesTheLast()
{
    DesktopNotifier notifier;
    const auto isTold = [&notifier] {
        return notifier.findChildren<QObject *>().isEmpty();
    }; // its id is here
    notifier.show({QStringLiteral("one"), {}, QStringLiteral("create")});
    QTRY_VERIFY(isTold());
    notifier.show({QStringLiteral("two"), {}, QStringLiteral("create")});
    notifier.show({QStringLiteral("other"), {}, QStringLiteral("models")});
    QTRY_VERIFY(isTold());
    QCOMPARE(m_desktop->shown.size(), 3);
    const uint id = m_desktop->shown.at(0).id;
    QCOMPARE(m_desktop->shown.at(1).replaced, id);
    QCOMPARE(m_desktop->shown.at(2).replaced, 0U);
    Q_EMIT m_desktop->NotificationClosed(id, 2); // by the user
    notifier.withdraw();
    QTRY_VERIFY(m_desktop->closed.contains(m_desktop->shown.at(2).id));
}

void NotificationsTest::nothingWhileTheWindowIsLookedAt()
{
    look();
    make();
    lookAway();
    fail(); // what it says tells it from the first, which would have come before
    QTRY_VERIFY(!m_desktop->shown.isEmpty());
    QCOMPARE(m_desktop->shown.constFirst().title, failureTitle);
}

void NotificationsTest::nothingWhereTheUserWantsNone()
{
    lookAway();
    m_session->settings().setNotifications(false);
    make();
    m_session->settings().setNotifications(true);
    fail();
    QTRY_VERIFY(!m_desktop->shown.isEmpty());
    QCOMPARE(m_desktop->shown.constFirst().title, failureTitle);
}

void NotificationsTest::silentWithoutAService()
{
    QVERIFY(m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications")));
    lookAway();
    make();
    DesktopNotifier notifier;
    notifier.show({QStringLiteral("unheard"), {}, QStringLiteral("models")});
    const auto isTold = [&notifier] { return notifier.findChildren<QObject *>().isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 60'000); // by the bus: nobody is there
    QVERIFY(m_bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    // Of what nobody showed nothing is left: it comes no later, there is none to take back or to replace.
    notifier.withdraw();
    look();
    lookAway();
    make();
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.constFirst().title, QStringLiteral("Your pictures are ready"));
    QCOMPARE(m_desktop->shown.constFirst().replaced, 0U);
    QCOMPARE(m_desktop->closed, QList<uint>());
}

QTEST_MAIN(NotificationsTest)
#include "tst_notifications.moc"
