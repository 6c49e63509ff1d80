// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/standinhub.h"

#include <QTcpSocket>
#include <QTest>

using namespace pictor::test;

/// The launcher's own promises, on which the tests of the hub rest.
class StandInHubTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void servesWhatIsAdded();
    void faultsAndRequests();
    void comesBackWhereItWas();
};

namespace {

const QString repository = QStringLiteral("acme/tiny");

QByteArray get(const QUrl &url, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET " + path + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(30'000))
        answer += socket.readAll();
    return answer;
}

} // namespace

void StandInHubTest::servesWhatIsAdded()
{
    StandInHub hub({.more = {QStringLiteral("--direct")}});
    QVERIFY(hub.start());
    hub.add(repository, QStringLiteral("unet/config.json"), "{}");
    hub.addLarge(repository, QStringLiteral("model.safetensors"), 5'000'000);
    hub.add(repository, QStringLiteral("config.json"), "[1]", QStringLiteral("refs/pr/1"));
    QCOMPARE(hub.commit(repository).size(), 40);
    QVERIFY(hub.commit(repository) != hub.commit(repository, QStringLiteral("refs/pr/1")));
    QVERIFY(get(hub.url(), "/acme/tiny/resolve/main/unet/config.json").endsWith("\r\n\r\n{}"));
    QVERIFY(get(hub.url(), "/acme/tiny/resolve/refs%2Fpr%2F1/config.json").endsWith("\r\n\r\n[1]"));
    QVERIFY(get(hub.url(), "/acme/tiny/resolve/main/model.safetensors").contains("X-Linked-Size: 5000000"));
}

void StandInHubTest::faultsAndRequests()
{
    StandInHub hub;
    hub.add(repository, QStringLiteral("a.json"), "{}");
    QVERIFY(hub.start());
    hub.setFaults({QStringLiteral("status=503*1")});
    QVERIFY(hub.requests().isEmpty());
    QVERIFY(get(hub.url(), "/acme/tiny/resolve/main/a.json").startsWith("HTTP/1.1 503"));
    QVERIFY(get(hub.url(), "/acme/tiny/resolve/main/a.json").startsWith("HTTP/1.1 307"));
    const QList<HubRequest> requests = hub.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].status, 503);
    QCOMPARE(requests[0].note, QStringLiteral("fault:status"));
    QCOMPARE(requests[1].headers[u"host"].toString(), QStringLiteral("test"));
    hub.clearRequests();
    QVERIFY(hub.requests().isEmpty());
}

void StandInHubTest::comesBackWhereItWas()
{
    StandInHub hub;
    hub.add(repository, QStringLiteral("a.json"), "{}");
    QVERIFY(hub.start());
    const QUrl url = hub.url();
    hub.stop();
    QVERIFY(get(url, "/").isEmpty());
    QVERIFY(hub.start());
    QCOMPARE(hub.url(), url);
    QCOMPARE(hub.commit(repository).size(), 40);
}

QTEST_GUILESS_MAIN(StandInHubTest)
#include "tst_standinhub.moc"
