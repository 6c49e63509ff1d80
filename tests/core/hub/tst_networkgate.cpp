// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/closednetwork.h"
#include "support/cannedserver.h"
#include "support/hubconnection.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::hub;
using namespace pictor::test;

using Verb = NetworkGate::Verb;

/// Nothing leaves but through the gate, and with nothing that it should not carry.
class NetworkGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhoAsksAndNoMore();
    void logsEveryRequest();
    void logsWhatBreaksOff();
    void logsWhatQtSendsAgain();
    void offlineSendsNothing();
    void offlineByTheEnvironment();
    void goingOfflineStopsWhatRuns();
    void forcedOfflineLater();
    void refusalComesFromTheEventLoop();
    void dyingWakesThoseWhoWait();
    void tokenStaysWithTheHub();
    void tokenStaysOnRedirectToAnotherPort();
    void secretsStayOutOfLogs();
    void closedNetworkSendsNothing();
    void nobodyElseReachesTheNetwork();

private:
    QNetworkReply *get(HubConnection &connection, const QString &path) const;
    void readAll(QNetworkReply *reply) const;

    std::unique_ptr<StandInHub> m_hub;
};

namespace {

const QString repository = QStringLiteral("acme/gated");
const QString mainRevision = QStringLiteral("main");
const QString config = QStringLiteral("config.json");
const QString weights = QStringLiteral("model.safetensors");
const QString token = QStringLiteral("hf_NeverToBeSeenAnywhere");
const HubConnection::Variables withToken{{QStringLiteral("HF_TOKEN"), token}};
const RequestPurpose purpose{RequestPurpose::Reason::Download, QStringLiteral("acme/gated: config.json")};

constexpr qint64 weightBytes = 3'000'000;

/// Everything that is logged while this lives, debug messages of Qt included.
class LoggedMessages {
public:
    LoggedMessages()
    {
        s_text.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("*=true\nqt.core*=false"));
        s_previous =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
                const QMutexLocker lock(&s_mutex);
                s_text += message + u'\n';
            });
    }
    ~LoggedMessages()
    {
        qInstallMessageHandler(s_previous);
        QLoggingCategory::setFilterRules({});
    }
    QString text() const
    {
        const QMutexLocker lock(&s_mutex);
        return s_text;
    }

private:
    static inline QMutex s_mutex;
    static inline QString s_text;
    static inline QtMessageHandler s_previous = nullptr;
};

} // namespace

void NetworkGateTest::init()
{
    m_hub = std::make_unique<StandInHub>(StandInHub::Options{.gated = {repository}, .tokens = {token}});
    m_hub->add(repository, config, "{}");
    m_hub->addLarge(repository, weights, weightBytes);
    QVERIFY(m_hub->start());
}

QNetworkReply *NetworkGateTest::get(HubConnection &connection, const QString &path) const
{
    const auto location = resultOf(connection.client.locate(repository, mainRevision, path));
    if (!location)
        return nullptr;
    return connection.gate.send(Verb::Get, connection.client.requestTo(location->url), purpose);
}

void NetworkGateTest::readAll(QNetworkReply *reply) const
{
    QVERIFY(reply);
    QTRY_VERIFY(reply->isFinished());
    reply->deleteLater();
}

void NetworkGateTest::saysWhoAsksAndNoMore()
{
    const CannedServer server([](const QByteArray &) {
        return CannedServer::answer("200 OK", "Set-Cookie: id=1; Path=/\r\n", "hello");
    });
    HubConnection connection(server.url());
    for (int round = 0; round < 2; ++round)
        readAll(connection.gate.send(Verb::Get, QNetworkRequest(server.url()), purpose));
    QCOMPARE(server.heads().size(), 2);
    const QByteArray head = server.heads().constLast().toLower();
    QVERIFY(head.contains("user-agent: pictor/"));
    QVERIFY(head.contains("accept-encoding: identity"));
    QVERIFY(!head.contains("cookie"));
    QVERIFY(!head.contains("authorization"));
}

void NetworkGateTest::logsEveryRequest()
{
    HubConnection connection(*m_hub, withToken);
    readAll(get(connection, weights));
    const auto nothing =
        resultOf(connection.client.locate(repository, mainRevision, QStringLiteral("nothing")));
    QVERIFY(!nothing);

    const QList<RequestEntry> entries = connection.requests(); // newest first
    QTRY_COMPARE(m_hub->requests().size(), 3); // noted once it is sent
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].status, 404);
    QCOMPARE(entries[0].state, RequestEntry::State::Finished);
    QCOMPARE(entries[0].purpose.subject, QStringLiteral("acme/gated: nothing"));
    QCOMPARE(entries[1].verb, QStringLiteral("GET"));
    QCOMPARE(entries[1].status, 200);
    QCOMPARE(entries[1].received, weightBytes);
    QCOMPARE(entries[1].host, m_hub->cdnUrl().authority());
    QCOMPARE(entries[2].verb, QStringLiteral("HEAD"));
    QCOMPARE(entries[2].received, 0);
    QCOMPARE(entries[2].host, m_hub->url().authority());
    for (const RequestEntry &entry : entries)
        QVERIFY(!entry.purpose.text().isEmpty());
}

/// Ended only when the client has begun to read: at an earlier moment Qt would ask again.
void NetworkGateTest::logsWhatBreaksOff()
{
    const CannedServer server([](const QByteArray &) {
        return QByteArrayLiteral("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nThe first of it");
    });
    HubConnection connection(server.url());
    const std::unique_ptr<QNetworkReply> reply(
        connection.gate.send(Verb::Get, QNetworkRequest(server.url()), purpose));
    QTRY_COMPARE(reply->bytesAvailable(), 15);
    server.closeConnections();
    QTRY_VERIFY(reply->isFinished());
    const QList<RequestEntry> entries = connection.requests();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].state, RequestEntry::State::Failed);
    QCOMPARE(entries[0].status, 200);
    QCOMPARE(entries[0].received, 15);
}

/// A server that closes the idle connection just when the next request comes: Qt asks again on a new one.
void NetworkGateTest::logsWhatQtSendsAgain()
{
    int requests = 0;
    const CannedServer server([&requests](const QByteArray &) {
        return ++requests == 2 ? CannedServer::hangUp() : CannedServer::keptOpen("hello");
    });
    HubConnection connection(server.url());
    for (int round = 0; round < 2; ++round) {
        QNetworkReply *reply = connection.gate.send(Verb::Get, QNetworkRequest(server.url()), purpose);
        readAll(reply);
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }
    QCOMPARE(requests, 3);
    const QList<RequestEntry> entries = connection.requests();
    QCOMPARE(entries.size(), 3); // newest first
    QCOMPARE(entries[0].state, RequestEntry::State::Finished);
    QCOMPARE(entries[1].state, RequestEntry::State::Failed);
    QCOMPARE(entries[1].received, 0);
    QCOMPARE(entries[2].state, RequestEntry::State::Finished);
}

void NetworkGateTest::offlineSendsNothing()
{
    HubConnection connection(*m_hub, withToken);
    QSignalSpy changed(&connection.gate, &NetworkGate::offlineChanged);
    connection.gate.setOffline(true);
    connection.gate.setOffline(true);
    QCOMPARE(changed.size(), 1);
    const auto tree = resultOf(connection.client.tree(repository, mainRevision));
    QVERIFY(!tree);
    QVERIFY(tree.error().reason == HubFailure::Reason::Offline);
    QVERIFY(tree.error().error.remedy == Error::Remedy::GoOnline);
    QVERIFY(!tree.error().isTransient());
    QVERIFY(!resultOf(connection.client.locate(repository, mainRevision, config)));
    QVERIFY(!resultOf(connection.client.whoami(token)));
    QVERIFY(!resultOf(connection.client.checkAccess(repository)));
    QVERIFY(m_hub->requests().isEmpty());
    QVERIFY(connection.requests().isEmpty());

    connection.gate.setOffline(false);
    QVERIFY(resultOf(connection.client.tree(repository, mainRevision)));
    QVERIFY(!m_hub->requests().isEmpty());
}

void NetworkGateTest::offlineByTheEnvironment()
{
    for (const QString &name : {QStringLiteral("HF_HUB_OFFLINE"), QStringLiteral("TRANSFORMERS_OFFLINE")}) {
        HubConnection connection(*m_hub, {{name, QStringLiteral("Yes")}});
        connection.gate.setOffline(false);
        QVERIFY(connection.gate.isOffline());
        QVERIFY(connection.gate.isForcedOffline());
        const auto tree = resultOf(connection.client.tree(repository, mainRevision));
        QVERIFY(!tree);
        QVERIFY(tree.error().error.message.contains(name));
        QVERIFY(tree.error().error.remedy == Error::Remedy::None); // no button of ours can help
    }
    QVERIFY(m_hub->requests().isEmpty());
}

void NetworkGateTest::goingOfflineStopsWhatRuns()
{
    HubConnection connection(*m_hub, withToken);
    m_hub->setFaults({QStringLiteral("stall=1000")});
    const std::unique_ptr<QNetworkReply> reply(get(connection, weights));
    QVERIFY(reply);
    QTRY_COMPARE(reply->bytesAvailable(), 1000);
    connection.gate.setOffline(true);
    QVERIFY(reply->isFinished());
    QVERIFY(NetworkGate::wasRefused(*reply));
    const HubFailure failure = failureOf(*reply, connection.client.question(repository));
    QVERIFY(failure.reason == HubFailure::Reason::Offline);
}

void NetworkGateTest::forcedOfflineLater()
{
    HubConnection connection(*m_hub, withToken);
    m_hub->setFaults({QStringLiteral("stall=1000")});
    const std::unique_ptr<QNetworkReply> reply(get(connection, weights));
    QVERIFY(reply);
    QTRY_COMPARE(reply->bytesAvailable(), 1000);
    const QSignalSpy changed(&connection.gate, &NetworkGate::offlineChanged);
    connection.gate.forceOffline(QStringLiteral("--offline"));
    connection.gate.forceOffline(QStringLiteral("another"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(reply->isFinished());
    QVERIFY(NetworkGate::wasRefused(*reply));
    connection.gate.setOffline(true);
    connection.gate.setOffline(false);
    QVERIFY(connection.gate.isOffline());
    const auto tree = resultOf(connection.client.tree(repository, mainRevision));
    QVERIFY(!tree);
    QVERIFY(tree.error().error.message.contains(QStringLiteral("--offline")));
}

void NetworkGateTest::refusalComesFromTheEventLoop()
{
    HubConnection connection(*m_hub);
    connection.gate.setOffline(true);
    const std::unique_ptr<QNetworkReply> reply(
        connection.gate.send(Verb::Get, QNetworkRequest(m_hub->url()), purpose));
    QVERIFY(reply);
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(!reply->isFinished());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(reply->error() != QNetworkReply::NoError);
}

void NetworkGateTest::dyingWakesThoseWhoWait()
{
    auto connection = std::make_unique<HubConnection>(*m_hub, withToken);
    m_hub->setFaults({QStringLiteral("stall=1000")});
    QNetworkReply *reply = get(*connection, weights);
    QVERIFY(reply);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QTRY_COMPARE(reply->bytesAvailable(), 1000);
    connection.reset();
    QCOMPARE(finished.size(), 1);
}

/// The store is the same host at another port: another origin.
void NetworkGateTest::tokenStaysWithTheHub()
{
    HubConnection connection(*m_hub, withToken);
    readAll(get(connection, weights));
    readAll(get(connection, config));
    QTRY_COMPARE(m_hub->requests().size(), 4); // noted once it is sent
    const QList<HubRequest> requests = m_hub->requests();
    int onHub = 0;
    for (const HubRequest &request : requests) {
        const QString sent = request.headers[u"authorization"].toString();
        if (request.cdn)
            QCOMPARE(sent, QString());
        else
            QCOMPARE(sent, QStringLiteral("Bearer ") + token);
        onHub += request.cdn ? 0 : 1;
    }
    QCOMPARE(onHub, 3);
}

void NetworkGateTest::tokenStaysOnRedirectToAnotherPort()
{
    const CannedServer other([](const QByteArray &) { return CannedServer::answer("200 OK", {}, "[]"); });
    const CannedServer hub([&other](const QByteArray &) {
        return CannedServer::answer(
            "307 Temporary Redirect", "Location: " + other.url().toEncoded() + "/x\r\n");
    });
    HubConnection connection(hub.url(), withToken);
    const auto tree = resultOf(connection.client.tree(repository, QString(40, u'a')));
    QVERIFY(!tree);
    QVERIFY(hub.heads().constFirst().contains(token.toUtf8()));
    QVERIFY(other.heads().isEmpty());
    const QNetworkRequest request = connection.client.requestTo(other.url());
    QVERIFY(!request.hasRawHeader("Authorization"));
    QVERIFY(connection.client.requestTo(hub.url()).hasRawHeader("Authorization"));
}

void NetworkGateTest::secretsStayOutOfLogs()
{
    const LoggedMessages messages;
    QString said;
    HubConnection connection(*m_hub, withToken);
    const auto note = [&said](const auto &result) {
        if (!result)
            said += result.error().error.message + result.error().error.detail;
    };
    for (const char *fault :
        {"", "status=503", "status=404", "429=1", "captive", "cdn.status=403", "drop=100", "etag"}) {
        m_hub->setFaults(*fault ? QStringList{QString::fromLatin1(fault)} : QStringList());
        note(resultOf(connection.client.tree(repository, mainRevision)));
        note(resultOf(connection.client.locate(repository, mainRevision, config)));
        note(resultOf(connection.client.locate(repository, mainRevision, QStringLiteral("nothing"))));
        note(resultOf(connection.client.checkAccess(repository)));
        note(resultOf(connection.client.whoami(token)));
        note(resultOf(connection.client.whoami(token + u'x')));
        if (QNetworkReply *reply = get(connection, weights)) {
            QTRY_VERIFY(reply->isFinished());
            const HubFailure failure = failureOf(*reply, connection.client.question(repository));
            said += failure.error.message + failure.error.detail;
            reply->deleteLater();
        }
    }
    QFile log(connection.filePath(QStringLiteral("requests.jsonl")));
    QVERIFY(connection.requests().size() > 40);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QString everything = messages.text() + said + QString::fromUtf8(log.readAll());
    QVERIFY(everything.contains(QStringLiteral("acme/gated")));
    for (const QString &secret : {token, QStringLiteral("Signature="), QStringLiteral("Bearer")})
        QVERIFY2(!everything.contains(secret), qPrintable(secret));
}

void NetworkGateTest::closedNetworkSendsNothing()
{
    ClosedNetwork network;
    QNetworkReply *reply = network.get(QNetworkRequest(m_hub->url()));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QVERIFY(m_hub->requests().isEmpty());
}

/// Who wants to reach the network asks the gate: no source names another way out.
void NetworkGateTest::nobodyElseReachesTheNetwork()
{
    const QRegularExpression wayOut(
        QStringLiteral("QNetworkAccessManager|QTcpSocket|QSslSocket|QUdpSocket|QTcpServer|QLocalSocket|"
                       "QHostInfo|QHttpMultiPart|"
                       "QWebSocket|XMLHttpRequest|curl_|gethostbyname|getaddrinfo|\\bAF_INET"));
    const QStringList allowed{QStringLiteral("core/hub/networkgate.h"),
        QStringLiteral("core/hub/networkgate.cpp"), QStringLiteral("core/hub/closednetwork.h"),
        QStringLiteral("core/hub/refusedreply.h"), QStringLiteral("core/hub/refusedreply.cpp"),
        QStringLiteral("core/hub/requestrecord.cpp"), QStringLiteral("ui/support/closednetworkfactory.h"),
        QStringLiteral("ui/support/closednetworkfactory.cpp"),
        // Between two windows on this machine.
        QStringLiteral("ui/window/singleinstance.h"), QStringLiteral("ui/window/singleinstance.cpp")};
    const QDir root(QStringLiteral(PICTOR_SOURCE_DIR));
    int files = 0;
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}) {
        QDirIterator sources(root.filePath(folder),
            {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.qml")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            const QString path = root.relativeFilePath(file.fileName());
            const auto found = wayOut.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(allowed.contains(path) || !found.hasMatch(),
                qPrintable(path + QStringLiteral(": ") + found.captured()));
        }
    }
    QVERIFY(files > 200);
}

QTEST_GUILESS_MAIN(NetworkGateTest)
#include "tst_networkgate.moc"
