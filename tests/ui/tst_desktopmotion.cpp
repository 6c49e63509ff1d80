// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's wish for no motion, from a settings portal and from Plasma's file that the test writes.
#include "support/sessionbus.h"
#include "ui/theme/desktopmotion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using pictor::ui::DesktopMotion;

namespace {

const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");

/// Answers Read as the portal does: a variant in a variant, or an error for what nobody set.
class FakePortal : public QDBusVirtualObject {
public:
    QMap<QString, QVariant> settings; ///< by "namespace key"

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != QLatin1String("Read"))
            return false;
        const QString name = message.arguments().value(0).toString() + QLatin1Char(' ')
            + message.arguments().value(1).toString();
        const auto found = settings.constFind(name);
        if (found == settings.constEnd())
            return connection.send(message.createErrorReply(
                QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("no such setting")));
        const QVariant inner = QVariant::fromValue(QDBusVariant(*found));
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
    }
    /// As when the user changes it.
    void change(QDBusConnection connection, const QString &space, const QString &key, const QVariant &value)
    {
        settings.insert(space + QLatin1Char(' ') + key, value);
        QDBusMessage news =
            QDBusMessage::createSignal(portalPath, portalInterface, QStringLiteral("SettingChanged"));
        news << space << key << QVariant::fromValue(QDBusVariant(value));
        connection.send(news);
    }
};

} // namespace

class DesktopMotionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void welcomeWhereNobodyIsAsked();
    void portalIsAsked_data();
    void portalIsAsked();
    void changesAreFollowed();
    void busWithoutPortal();
    void othersSayNothing();
    void busThatHangsHoldsNothingUp();
    void plasmasFile_data();
    void plasmasFile();
    void plasmasFileIsReplaced();

private:
    void writePlasma(const QByteArray &factor) const;
    DesktopMotion::Sources portal() const { return {QtFuture::makeReadyFuture(m_asking.name()), {}}; }
    DesktopMotion::Sources plasma() const { return {{}, m_root.filePath(QStringLiteral("kdeglobals"))}; }

    QTemporaryDir m_root;
    QProcess *m_bus = nullptr;
    FakePortal m_portal;
    QDBusConnection m_serving{QStringLiteral("none")};
    QDBusConnection m_asking{QStringLiteral("none")};
};

void DesktopMotionTest::initTestCase()
{
    m_bus = pictor::test::startBus();
    QVERIFY2(m_bus, "needs the package dbus-daemon, which packaging/test.sh installs");
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    m_serving = QDBusConnection::connectToBus(address, QStringLiteral("portal"));
    m_asking = QDBusConnection::connectToBus(address, QStringLiteral("pictor"));
    QVERIFY(m_serving.isConnected() && m_asking.isConnected());
    QVERIFY(m_serving.registerVirtualObject(portalPath, &m_portal));
}

void DesktopMotionTest::init()
{
    m_portal.settings.clear();
    QVERIFY(m_serving.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
}

void DesktopMotionTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    QDBusConnection::disconnectFromBus(QStringLiteral("pictor"));
}

void DesktopMotionTest::writePlasma(const QByteArray &factor) const
{
    QSaveFile file(plasma().kdeGlobals); // beside it and renamed, as Plasma does
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[Colors:View]\nBackgroundNormal=252,252,252\n\n[KDE]\n");
    if (!factor.isEmpty())
        file.write("AnimationDurationFactor=" + factor + "\n");
    QVERIFY(file.commit());
}

void DesktopMotionTest::welcomeWhereNobodyIsAsked()
{
    QVERIFY(!DesktopMotion(DesktopMotion::Sources()).isReduced());
}

void DesktopMotionTest::portalIsAsked_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("GNOME") << QStringLiteral("org.gnome.desktop.interface enable-animations")
                           << QVariant(false);
    QTest::newRow("common") << QStringLiteral("org.freedesktop.appearance reduced-motion") << QVariant(1U);
    QTest::newRow("Plasma") << QStringLiteral("org.kde.kdeglobals.KDE AnimationDurationFactor")
                            << QVariant(QStringLiteral("0"));
}

void DesktopMotionTest::portalIsAsked()
{
    QFETCH(QString, setting);
    QFETCH(QVariant, value);
    m_portal.settings.insert(setting, value);
    const DesktopMotion motion(portal());
    QVERIFY(!motion.isReduced()); // nobody waits for the answer
    QTRY_VERIFY(motion.isReduced());
}

void DesktopMotionTest::changesAreFollowed()
{
    const QString space = QStringLiteral("org.gnome.desktop.interface");
    const QString key = QStringLiteral("enable-animations");
    m_portal.settings.insert(space + QLatin1Char(' ') + key, false);
    m_portal.settings.insert(QStringLiteral("org.kde.kdeglobals.KDE AnimationDurationFactor"), 0.5);
    const DesktopMotion motion(portal());
    QTRY_VERIFY(motion.isReduced());
    m_portal.change(m_serving, space, key, true);
    QTRY_VERIFY(!motion.isReduced());
    m_portal.change(m_serving, space, QStringLiteral("font-name"), QStringLiteral("Cantarell 11"));
    m_portal.change(m_serving, space, key, false);
    QTRY_VERIFY(motion.isReduced());
}

void DesktopMotionTest::busWithoutPortal()
{
    QVERIFY(m_serving.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop")));
    const DesktopMotion motion(portal());
    QCoreApplication::processEvents(); // by which the portal is asked
    QVERIFY(m_asking
                .call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                    QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListNames")))
                .type()
        == QDBusMessage::ReplyMessage);
    QCoreApplication::processEvents();
    QVERIFY(!motion.isReduced());
}

// Whoever else says on the bus that a setting has changed: the portal knows better.
void DesktopMotionTest::othersSayNothing()
{
    m_portal.settings.insert(QStringLiteral("org.freedesktop.appearance reduced-motion"), 1U);
    const DesktopMotion motion(portal());
    QTRY_VERIFY(motion.isReduced());
    QDBusMessage news =
        QDBusMessage::createSignal(portalPath, portalInterface, QStringLiteral("SettingChanged"));
    news << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("reduced-motion")
         << QVariant::fromValue(QDBusVariant(0U));
    QVERIFY(m_serving.send(news));
    QTest::qWait(200);
    QVERIFY(motion.isReduced());
}

void DesktopMotionTest::busThatHangsHoldsNothingUp()
{
    m_portal.settings.insert(QStringLiteral("org.freedesktop.appearance reduced-motion"), 1U);
    const auto bus = static_cast<pid_t>(m_bus->processId());
    QCOMPARE(::kill(bus, SIGSTOP), 0);
    QElapsedTimer elapsed;
    elapsed.start();
    const DesktopMotion motion(portal());
    QCoreApplication::processEvents(); // by which the portal is asked
    const qint64 milliseconds = elapsed.elapsed();
    QCOMPARE(::kill(bus, SIGCONT), 0);
    QVERIFY2(milliseconds < 5'000, qPrintable(QString::number(milliseconds)));
    QTRY_VERIFY(motion.isReduced());
}

void DesktopMotionTest::plasmasFile_data()
{
    QTest::addColumn<QByteArray>("factor");
    QTest::addColumn<bool>("reduced");
    QTest::newRow("off") << QByteArray("0") << true;
    QTest::newRow("off, as it writes it") << QByteArray("0.0") << true;
    QTest::newRow("slow") << QByteArray("2") << false;
    QTest::newRow("not said") << QByteArray() << false;
    QTest::newRow("no number") << QByteArray("fast") << false;
}

void DesktopMotionTest::plasmasFile()
{
    QFETCH(QByteArray, factor);
    QFETCH(bool, reduced);
    writePlasma(reduced ? "1" : "0"); // the other way round first: the change is what shows that it was read
    const DesktopMotion motion(plasma());
    QTRY_COMPARE(motion.isReduced(), !reduced);
    writePlasma(factor);
    QTRY_COMPARE(motion.isReduced(), reduced);
}

void DesktopMotionTest::plasmasFileIsReplaced()
{
    writePlasma("1");
    const DesktopMotion motion(plasma());
    for (const bool off : {true, false, true}) {
        writePlasma(off ? "0" : "1");
        QTRY_COMPARE(motion.isReduced(), off);
    }
}

QTEST_GUILESS_MAIN(DesktopMotionTest)
#include "tst_desktopmotion.moc"
