// SPDX-License-Identifier: GPL-3.0-or-later
// The token store over a real Secret Service, on a bus of its own: sound, silent and gone.
#include "hub/tokenstore.h"
#include "support/hubconnection.h"
#include "support/sessionbus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace pictor;
using namespace pictor::hub;
using namespace pictor::test;

using Place = TokenStore::Place;

class SystemKeychainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void keepsAndForgets();
    void silenceDoesNotHoldUpTheLoop();

private:
    QString file() const { return m_root.filePath(QStringLiteral("access-token.json")); }

    QTemporaryDir m_root;
    QProcess m_keyring;
};

namespace {

const QString secret = QStringLiteral("hf_in_the_keyring");

QString tokenOf(TokenStore &store)
{
    const QFuture<QString> token = store.token();
    return QTest::qWaitFor([&token] { return token.isFinished(); }, 20'000) ? token.result() : QString();
}

} // namespace

void SystemKeychainTest::initTestCase()
{
    for (const QString &program : {QStringLiteral("dbus-daemon"), QStringLiteral("gnome-keyring-daemon")}) {
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(),
            "needs the packages dbus-daemon and gnome-keyring, which packaging/test.sh installs");
    }
    QVERIFY(startBus());

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *folder : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(folder), m_root.path());
    m_keyring.setProcessEnvironment(environment);
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    m_keyring.write("a password");
    m_keyring.closeWriteChannel();
    const auto isThere = [] {
        return QDBusConnection::sessionBus()
            .interface()
            ->isServiceRegistered(QStringLiteral("org.freedesktop.secrets"))
            .value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 20'000);
}

void SystemKeychainTest::cleanupTestCase()
{
    m_keyring.kill();
    m_keyring.waitForFinished();
}

void SystemKeychainTest::keepsAndForgets()
{
    {
        TokenStore store(file());
        const auto place = resultOf(store.save(secret));
        QVERIFY(place);
        QVERIFY2(*place == Place::Keychain, qPrintable(store.placeText()));
    }
    QFile record(file());
    QVERIFY(record.open(QIODevice::ReadOnly));
    QVERIFY(!record.readAll().contains("hf_"));

    TokenStore store(file()); // the next start
    QCOMPARE(tokenOf(store), secret);
    QVERIFY(store.place() == Place::Keychain);
    QVERIFY(resultOf(store.forget()));
    QVERIFY(!QFile::exists(file()));
    const auto left = systemKeychain()->read();
    QTRY_VERIFY(left.isFinished());
    QVERIFY(left.result());
    QCOMPARE(*left.result(), QString());
}

void SystemKeychainTest::silenceDoesNotHoldUpTheLoop()
{
    QVERIFY(::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP) == 0);
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(10);
    TokenStore store(file(), systemKeychain(), std::chrono::milliseconds(500));
    const auto place = resultOf(store.save(secret));
    QVERIFY(place);
    QVERIFY(*place == Place::File);
    QVERIFY2(ticks > 10, qPrintable(QString::number(ticks)));
    QVERIFY(store.placeText().contains(QStringLiteral("does not answer")));
    QVERIFY(::kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT) == 0);
}

QTEST_GUILESS_MAIN(SystemKeychainTest)
#include "tst_systemkeychain.moc"
