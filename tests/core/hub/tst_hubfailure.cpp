// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cannedserver.h"
#include "support/hubconnection.h"

#include <QFile>
#include <QTest>

using namespace pictor;
using namespace pictor::hub;
using namespace pictor::test;

using Reason = HubFailure::Reason;
using Remedy = Error::Remedy;
using Transport = CannedServer::Transport;

Q_DECLARE_METATYPE(HubFailure::Reason)
Q_DECLARE_METATYPE(Error::Remedy)
Q_DECLARE_METATYPE(Error::Kind)

/// Each answer that means no, and the sentence that it becomes.
class HubFailureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standInRefuses_data();
    void standInRefuses();
    void canned_data();
    void canned();
    void cannedList_data();
    void cannedList();
    void gatedListsWithoutAccess();
    void goodTokenOpensAGate();
    void whoami();
    void checkAccess();
    void rateLimit();
    void unreachable();
    void silence();
    void untrustedCertificate();
    void endpointIsNoAddress();
    void badTokenHidesAnother();
};

namespace {

const QString open = QStringLiteral("acme/open");
const QString gated = QStringLiteral("acme/gated");
const QString main = QStringLiteral("main");
const QString config = QStringLiteral("config.json");
const QString tokenVariable = QStringLiteral("HF_TOKEN");
const QString good = QStringLiteral("hf_good");
const QString denied = QStringLiteral("hf_denied");

StandInHub::Options options()
{
    return {.gated = {gated}, .tokens = {good, denied + QStringLiteral(":deny")}};
}

void fill(StandInHub &hub)
{
    hub.add(open, config, "{}");
    hub.add(gated, config, "{}");
}

HubConnection::Variables withToken(const QString &token)
{
    return token.isEmpty() ? HubConnection::Variables() : HubConnection::Variables{{tokenVariable, token}};
}

template <class T> QString sentence(const HubResult<T> &result)
{
    return result ? QStringLiteral("no failure") : result.error().error.message;
}

} // namespace

void HubFailureTest::standInRefuses_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<bool>("transient");
    QTest::addColumn<QString>("says"); // part of the sentence
    const QString none;
    using Kind = Error::Kind;
    const QString page = QStringLiteral("/acme/gated"), missing = QStringLiteral("acme/missing");
    QTest::newRow("gated, no account") << gated << main << config << none << none << Reason::GatedAnonymous
                                       << Kind::Denied << Remedy::EnterToken << false << page;
    QTest::newRow("gated, not accepted")
        << gated << main << config << denied << none << Reason::GatedNotAccepted << Kind::Denied
        << Remedy::AcceptLicence << false << page;
    QTest::newRow("bad token") << open << main << config << QStringLiteral("hf_bad") << none
                               << Reason::BadToken << Kind::Denied << Remedy::EnterToken << false
                               << tokenVariable;
    QTest::newRow("no repository, no account")
        << missing << main << config << none << none << Reason::RepositoryNotFound << Kind::NotFound
        << Remedy::EnterToken << false << QStringLiteral("private");
    QTest::newRow("no repository") << missing << main << config << good << none << Reason::RepositoryNotFound
                                   << Kind::NotFound << Remedy::None << false << missing;
    QTest::newRow("no revision") << open << QStringLiteral("v9") << config << none << none
                                 << Reason::RevisionNotFound << Kind::NotFound << Remedy::None << false
                                 << QStringLiteral("v9");
    QTest::newRow("no file") << open << main << QStringLiteral("no.json") << none << none
                             << Reason::EntryNotFound << Kind::NotFound << Remedy::None << false
                             << QStringLiteral("no.json");
    for (const int status : {408, 500, 502, 503, 504})
        QTest::addRow("status %d", status)
            << open << main << config << none << QStringLiteral("status=%1").arg(status)
            << Reason::ServerError << Kind::Network << Remedy::TryAgain << true << QString::number(status);
    QTest::newRow("rate limit") << open << main << config << none << QStringLiteral("429=55")
                                << Reason::RateLimited << Kind::Network << Remedy::TryAgain << true
                                << QStringLiteral("56 second");
    QTest::newRow("captive portal") << open << main << config << none << QStringLiteral("captive")
                                    << Reason::NotAHub << Kind::Network << Remedy::TryAgain << false
                                    << QStringLiteral("log in");
}

void HubFailureTest::standInRefuses()
{
    QFETCH(QString, repository);
    QFETCH(QString, revision);
    QFETCH(QString, path);
    QFETCH(QString, token);
    QFETCH(QString, fault);
    QFETCH(QString, says);
    StandInHub hub(options());
    fill(hub);
    QVERIFY(hub.start());
    if (!fault.isEmpty())
        hub.setFaults({fault});
    HubConnection connection(hub, withToken(token));
    const auto location = resultOf(connection.client.locate(repository, revision, path));
    QVERIFY(!location);
    const HubFailure &failure = location.error();
    QTEST(failure.reason, "reason");
    QTEST(failure.error.kind, "kind");
    QTEST(failure.error.remedy, "remedy");
    QTEST(failure.isTransient(), "transient");
    QVERIFY2(failure.error.message.contains(says), qPrintable(failure.error.message));
    QVERIFY(failure.status >= 200);
}

void HubFailureTest::canned_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("says");
    const QByteArray commit = "X-Repo-Commit: " + QByteArray(40, 'a') + "\r\n",
                     etag = "ETag: \"" + QByteArray(40, 'b') + "\"\r\n";
    QTest::newRow("token without scope") << QByteArray("403 Forbidden") << QByteArray()
                                         << Reason::TokenLacksScope << QStringLiteral("/settings/tokens");
    QTest::newRow("taken down") << QByteArray("403 Forbidden")
                                << QByteArray("X-Error-Message: Access to this resource is disabled.\r\n")
                                << Reason::Disabled << QStringLiteral("taken down");
    QTest::newRow("no such address") << QByteArray("404 Not Found") << QByteArray() << Reason::Refused
                                     << QStringLiteral("HF_ENDPOINT");
    QTest::newRow("no commit") << QByteArray("200 OK") << etag << Reason::NotAHub << QStringLiteral("log in");
    QTest::newRow("no etag") << QByteArray("200 OK") << commit << Reason::BadAnswer
                             << QStringLiteral("no sense");
    QTest::newRow("etag of another kind") << QByteArray("200 OK") << commit + "ETag: \"../../x\"\r\n"
                                          << Reason::BadAnswer << QStringLiteral("no sense");
    QTest::newRow("commit of another kind") << QByteArray("200 OK") << "X-Repo-Commit: ../x\r\n" + etag
                                            << Reason::BadAnswer << QStringLiteral("no sense");
    QTest::newRow("size of another kind") << QByteArray("200 OK") << commit + etag + "X-Linked-Size: many\r\n"
                                          << Reason::BadAnswer << QStringLiteral("no sense");
    QTest::newRow("redirect to nowhere")
        << QByteArray("302 Found")
        << commit + "X-Linked-Etag: \"" + QByteArray(64, 'c') + "\"\r\nX-Linked-Size: 5\r\n"
        << Reason::BadAnswer << QStringLiteral("no sense");
    QTest::newRow("redirect in a circle")
        << QByteArray("307 Temporary Redirect") << QByteArray("Location: /again\r\n") << Reason::BadAnswer
        << QStringLiteral("circle");
    QTest::newRow("portal by redirect")
        << QByteArray("302 Found") << QByteArray("Location: http://portal.invalid/\r\n") << Reason::NotAHub
        << QStringLiteral("log in");
}

void HubFailureTest::canned()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, headers);
    QFETCH(QString, says);
    const CannedServer server([&](const QByteArray &) { return CannedServer::answer(status, headers); });
    HubConnection connection(server.url(), withToken(good));
    const auto location = resultOf(connection.client.locate(open, main, config));
    QVERIFY(!location);
    QTEST(location.error().reason, "reason");
    QVERIFY2(sentence(location).contains(says), qPrintable(sentence(location)));
    QVERIFY(server.heads().size() <= 10);
}

void HubFailureTest::cannedList_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("portal") << QByteArray() << QByteArray("<html>Log in</html>") << Reason::BadAnswer;
    QTest::newRow("list goes on elsewhere")
        << QByteArray("Link: <http://elsewhere.invalid/2>; rel=\"next\"\r\n") << QByteArray("[]")
        << Reason::BadAnswer;
}

void HubFailureTest::cannedList()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    const CannedServer server(
        [&](const QByteArray &) { return CannedServer::answer("200 OK", headers, body); });
    HubConnection connection(server.url());
    const auto tree = resultOf(connection.client.tree(open, QString(40, u'a')));
    QVERIFY(!tree);
    QTEST(tree.error().reason, "reason");
    QCOMPARE(server.heads().size(), 1);
}

void HubFailureTest::gatedListsWithoutAccess()
{
    StandInHub hub(options());
    fill(hub);
    QVERIFY(hub.start());
    HubConnection connection(hub);
    const auto tree = resultOf(connection.client.tree(gated, main));
    QVERIFY2(tree, qPrintable(sentence(tree)));
    QCOMPARE(tree->files.size(), 1);
}

void HubFailureTest::goodTokenOpensAGate()
{
    StandInHub hub(options());
    fill(hub);
    QVERIFY(hub.start());
    HubConnection connection(hub, withToken(good));
    const auto location = resultOf(connection.client.locate(gated, main, config));
    QVERIFY2(location, qPrintable(sentence(location)));
    QVERIFY(location->sameOrigin);
}

void HubFailureTest::whoami()
{
    StandInHub hub(options());
    fill(hub);
    QVERIFY(hub.start());
    HubConnection connection(hub, withToken(QStringLiteral("hf_another")));
    const auto account = resultOf(connection.client.whoami(good));
    QVERIFY2(account, qPrintable(sentence(account)));
    QCOMPARE(account->name, QStringLiteral("tester"));
    QCOMPARE(account->tokenName, QStringLiteral("good"));
    QCOMPARE(account->role, QStringLiteral("read"));
    const auto bad = resultOf(connection.client.whoami(QStringLiteral("hf_bad")));
    QVERIFY(!bad);
    QVERIFY(bad.error().reason == Reason::BadToken);
    QVERIFY(!sentence(bad).contains(tokenVariable)); // it is the one just entered
}

void HubFailureTest::checkAccess()
{
    StandInHub hub(options());
    fill(hub);
    QVERIFY(hub.start());
    QVERIFY(resultOf(HubConnection(hub, withToken(good)).client.checkAccess(gated)));
    const auto notYet = resultOf(HubConnection(hub, withToken(denied)).client.checkAccess(gated));
    QVERIFY(!notYet);
    QVERIFY(notYet.error().reason == Reason::GatedNotAccepted);
    const auto anonymous = resultOf(HubConnection(hub).client.checkAccess(gated));
    QVERIFY(!anonymous);
    QVERIFY(anonymous.error().reason == Reason::GatedAnonymous);
}

void HubFailureTest::rateLimit()
{
    const auto waitFor = [](const QByteArray &headers) {
        const CannedServer server(
            [&](const QByteArray &) { return CannedServer::answer("429 Too Many Requests", headers); });
        HubConnection connection(server.url());
        const auto location = resultOf(connection.client.locate(open, main, config));
        return location ? std::nullopt : location.error().retryAfter;
    };
    using std::chrono::seconds;
    QVERIFY(waitFor("RateLimit: \"resolvers\";r=0;t=55\r\nRetry-After: 7\r\n") == seconds(56));
    QVERIFY(waitFor("Retry-After: 7\r\n") == seconds(8));
    QVERIFY(waitFor("Retry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n") == seconds(1));
    QVERIFY(waitFor("Retry-After: 999999999999\r\n") == seconds(24 * 3600 + 1));
    QVERIFY(waitFor("Retry-After: soon\r\n") == std::nullopt);
}

void HubFailureTest::unreachable()
{
    StandInHub hub(options());
    QVERIFY(hub.start());
    hub.stop();
    HubConnection connection(hub);
    const auto tree = resultOf(connection.client.tree(open, main));
    QVERIFY(!tree);
    QVERIFY(tree.error().reason == Reason::Unreachable);
    QVERIFY(tree.error().isTransient());
    QCOMPARE(tree.error().status, 0);
}

void HubFailureTest::silence()
{
    const CannedServer server([](const QByteArray &) { return QByteArray(); });
    HubConnection connection(server.url(), {{QStringLiteral("HF_HUB_ETAG_TIMEOUT"), QStringLiteral("1")}});
    const auto location = resultOf(connection.client.locate(open, main, config));
    QVERIFY(!location);
    QVERIFY(location.error().reason == Reason::Timeout);
    QVERIFY(location.error().isTransient());
}

void HubFailureTest::untrustedCertificate()
{
    const CannedServer server(
        [](const QByteArray &) { return CannedServer::answer("200 OK"); }, Transport::Encrypted);
    HubConnection connection(server.url(), withToken(good));
    const auto location = resultOf(connection.client.locate(open, main, config));
    QVERIFY(!location);
    QVERIFY2(location.error().reason == Reason::Certificate, qPrintable(sentence(location)));
    QVERIFY2(sentence(location).contains(QStringLiteral("Reading Along CA")), qPrintable(sentence(location)));
    QVERIFY(server.heads().isEmpty()); // not a word was said to it
    QVERIFY(!location.error().isTransient());
}

void HubFailureTest::endpointIsNoAddress()
{
    for (const char *endpoint : {"hub.example", "file:///etc/passwd", "ftp://hub.example", "http://"}) {
        HubConnection connection(QUrl(QString::fromLatin1(endpoint)));
        const auto tree = resultOf(connection.client.tree(open, main));
        QVERIFY(!tree);
        QVERIFY2(sentence(tree).contains(QStringLiteral("HF_ENDPOINT")), endpoint);
        QVERIFY(!resultOf(connection.client.whoami(good)));
    }
}

void HubFailureTest::badTokenHidesAnother()
{
    StandInHub hub(options());
    fill(hub);
    QVERIFY(hub.start());
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("my-token"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(good.toUtf8());
    out.close();
    HubConnection::Variables variables = withToken(QStringLiteral("hf_bad"));
    variables.insert(QStringLiteral("HF_TOKEN_PATH"), file);
    HubConnection connection(hub, variables);
    const auto location = resultOf(connection.client.locate(gated, main, config));
    QVERIFY(!location);
    QVERIFY(location.error().reason == Reason::BadToken);
    QVERIFY2(sentence(location).contains(tokenVariable), qPrintable(sentence(location)));
    QVERIFY2(sentence(location).contains(file), qPrintable(sentence(location)));
}

QTEST_GUILESS_MAIN(HubFailureTest)
#include "tst_hubfailure.moc"
