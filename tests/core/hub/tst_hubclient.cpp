// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cannedserver.h"
#include "support/hubconnection.h"

#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::hub;
using namespace pictor::test;

/// What a sound hub is asked, and what it answers.
class HubClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsFilesOverPages();
    void listsARevisionOfAnotherName();
    void locatesALargeFileInTheStore();
    void locatesASmallFileOnTheHub_data();
    void locatesASmallFileOnTheHub();
    void followsARenamedRepository();
    void refusesUnsafeNames_data();
    void refusesUnsafeNames();
    void endsWhenItDies();
    void tellsWhatTookItOffline_data();
    void tellsWhatTookItOffline();
    void passesOnWarningsOnce();

private:
    std::unique_ptr<StandInHub> m_hub;
};

namespace {

const QString repository = QStringLiteral("acme/tiny");
const QString mainRevision = QStringLiteral("main");
const QString pull = QStringLiteral("refs/pr/1");
const QString config = QStringLiteral("config.json");
const QString weights = QStringLiteral("unet/model.safetensors");

constexpr qint64 weightBytes = 3'000'000;

void fill(StandInHub &hub)
{
    hub.add(repository, config, "{\"a\": 1}");
    hub.add(repository, QStringLiteral("text encoder/tökens #1.json"), "[]");
    hub.addLarge(repository, weights, weightBytes);
    hub.add(repository, config, "{\"a\": 2}", pull);
}

} // namespace

void HubClientTest::init()
{
    m_hub =
        std::make_unique<StandInHub>(StandInHub::Options{.renames = {QStringLiteral("acme/old=acme/tiny")},
            .more = {QStringLiteral("--page"), QStringLiteral("2")}});
    fill(*m_hub);
    QVERIFY(m_hub->start());
}

void HubClientTest::listsFilesOverPages()
{
    HubConnection connection(*m_hub);
    const auto tree = resultOf(connection.client.tree(repository, mainRevision));
    QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().error.message));
    QCOMPARE(tree->commit, m_hub->commit(repository));
    QCOMPARE(tree->files.size(), 3);
    const RepositoryFile *large = tree->find(weights);
    QVERIFY(large);
    QCOMPARE(large->size, weightBytes);
    QCOMPARE(large->etag.size(), 64);
    const RepositoryFile *small = tree->find(config);
    QVERIFY(small);
    QCOMPARE(small->size, 8);
    QCOMPARE(
        small->etag, QStringLiteral("4a036f56bb619924ec4189bd84ed716c766971ae")); // as git hash-object says
    QVERIFY(!tree->find(QStringLiteral("unet")));
}

void HubClientTest::listsARevisionOfAnotherName()
{
    HubConnection connection(*m_hub);
    const auto tree = resultOf(connection.client.tree(repository, pull));
    QVERIFY(tree);
    QCOMPARE(tree->commit, m_hub->commit(repository, pull));
    QCOMPARE(tree->files.size(), 1);
    m_hub->clearRequests();
    const auto again = resultOf(connection.client.tree(repository, tree->commit));
    QVERIFY(again);
    QCOMPARE(again->commit, tree->commit);
    QCOMPARE(m_hub->requests().size(), 1); // a commit needs not be asked for
}

void HubClientTest::locatesALargeFileInTheStore()
{
    HubConnection connection(*m_hub);
    const auto tree = resultOf(connection.client.tree(repository, mainRevision));
    QVERIFY(tree);
    const auto location = resultOf(connection.client.locate(repository, tree->commit, weights));
    QVERIFY(location);
    QCOMPARE(location->commit, tree->commit);
    QCOMPARE(location->etag, tree->find(weights)->etag);
    QCOMPARE(location->size, weightBytes);
    QCOMPARE(location->url.port(), m_hub->cdnUrl().port());
    QVERIFY(!location->sameOrigin);
}

void HubClientTest::locatesASmallFileOnTheHub_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("plain") << config;
    QTest::newRow("to be encoded") << QStringLiteral("text encoder/tökens #1.json");
}

void HubClientTest::locatesASmallFileOnTheHub()
{
    QFETCH(QString, path);
    HubConnection connection(*m_hub);
    const auto tree = resultOf(connection.client.tree(repository, mainRevision));
    QVERIFY(tree);
    const auto location = resultOf(connection.client.locate(repository, mainRevision, path));
    QVERIFY2(location, qPrintable(location ? QString() : location.error().error.message));
    QCOMPARE(location->commit, tree->commit);
    QCOMPARE(location->etag, tree->find(path)->etag);
    QCOMPARE(location->size, tree->find(path)->size);
    QVERIFY(location->sameOrigin);
}

void HubClientTest::followsARenamedRepository()
{
    HubConnection connection(*m_hub);
    const QString old = QStringLiteral("acme/old");
    const auto tree = resultOf(connection.client.tree(old, mainRevision));
    QVERIFY(tree);
    const auto location = resultOf(connection.client.locate(old, tree->commit, weights));
    QVERIFY(location);
    QCOMPARE(location->etag, tree->find(weights)->etag);
}

void HubClientTest::refusesUnsafeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("path");
    QTest::newRow("repository") << QStringLiteral("../tiny") << mainRevision << config;
    QTest::newRow("revision") << repository << QStringLiteral("../main") << config;
    QTest::newRow("path") << repository << mainRevision << QStringLiteral("../config.json");
}

void HubClientTest::refusesUnsafeNames()
{
    QFETCH(QString, name);
    QFETCH(QString, revision);
    QFETCH(QString, path);
    HubConnection connection(*m_hub);
    const auto location = resultOf(connection.client.locate(name, revision, path));
    QVERIFY(!location);
    QCOMPARE(location.error().error.kind, Error::Kind::Corrupt);
    QVERIFY(m_hub->requests().isEmpty());
}

void HubClientTest::endsWhenItDies()
{
    HubConnection connection(*m_hub);
    auto client = std::make_unique<HubClient>(connection.gate, connection.tokens, connection.environment);
    auto task = client->tree(repository, mainRevision);
    client.reset();
    const auto tree = resultOf(std::move(task));
    QVERIFY(!tree);
    QCOMPARE(tree.error().reason, HubFailure::Reason::Cancelled);
}

void HubClientTest::tellsWhatTookItOffline_data()
{
    QTest::addColumn<QString>("revision");
    QTest::newRow("while it asks for the commit") << mainRevision;
    QTest::newRow("while it lists") << QString(40, QLatin1Char('a'));
}

// The reason is that of now, not that of when it was asked: then there was none.
void HubClientTest::tellsWhatTookItOffline()
{
    QFETCH(QString, revision);
    const CannedServer server([](const QByteArray &) { return QByteArray(); });
    HubConnection connection(server.url());
    auto task = connection.client.tree(repository, revision);
    QTRY_COMPARE(server.heads().size(), 1);
    connection.gate.forceOffline(QStringLiteral("--offline"));
    const auto tree = resultOf(std::move(task));
    QVERIFY(!tree);
    QCOMPARE(tree.error().reason, HubFailure::Reason::Offline);
    QVERIFY2(tree.error().error.message.contains(QStringLiteral("--offline")),
        qPrintable(tree.error().error.message));
}

void HubClientTest::passesOnWarningsOnce()
{
    QByteArray warning = "X-HF-Warning: quota; Half of it is used.\r\n";
    const CannedServer server(
        [&warning](const QByteArray &) { return CannedServer::answer("404 Not Found", warning); });
    HubConnection connection(server.url());
    QSignalSpy warned(&connection.client, &HubClient::warned);
    for (int round = 0; round < 2; ++round)
        QVERIFY(!resultOf(connection.client.locate(repository, mainRevision, config)));
    QCOMPARE(warned.size(), 1);
    QCOMPARE(warned.constFirst().constFirst().toString(), QStringLiteral("Half of it is used."));
    warning = "X-HF-Warning: another; More.\r\n";
    QVERIFY(!resultOf(connection.client.locate(repository, mainRevision, config)));
    QCOMPARE(warned.size(), 2);
}

QTEST_GUILESS_MAIN(HubClientTest)
#include "tst_hubclient.moc"
