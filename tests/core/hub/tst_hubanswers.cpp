// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubanswers.h"
#include "hub/hubenvironment.h"

#include <QNetworkReply>
#include <QTest>

using namespace pictor::hub;

/// Headers and lists of files, and how far redirects are followed.
class HubAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hops_data();
    void hops();
    void pages_data();
    void pages();
    void fileHeaders_data();
    void fileHeaders();
    void listLeavesOutUnsafeNames();
};

namespace {

const QByteArray commit(40, 'a');
const QByteArray sha1(40, 'b');
const QByteArray sha256(64, 'c');

using Headers = QList<QNetworkReply::RawHeaderPair>;

/// A reply that has come.
class Reply : public QNetworkReply {
public:
    Reply(const QUrl &url, int status, const Headers &headers)
    {
        setUrl(url);
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
        for (const auto &[name, value] : headers)
            setRawHeader(name, value);
    }
    void abort() override { }
    qint64 readData(char *, qint64) override { return -1; }
};

} // namespace

Q_DECLARE_METATYPE(Headers)

void HubAnswersTest::hops_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("to"); // empty: not followed
    const auto row = [](const char *name, const char *from, const char *location, const char *to) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(location)
                            << QString::fromLatin1(to);
    };
    row("relative", "https://hub.example/a/b", "/c?x=%22", "https://hub.example/c?x=%22");
    row("absolute, same origin", "https://hub.example/a", "https://hub.example:443/c",
        "https://hub.example:443/c");
    row("another port", "https://hub.example/a", "https://hub.example:444/c", "");
    row("another scheme", "https://hub.example/a", "http://hub.example/c", "");
    row("another host", "https://hub.example/a", "https://store.example/c", "");
    row("a name that begins alike", "https://hub.example/a", "https://hub.example.evil/c", "");
    row("a user name that looks like it", "https://hub.example/a", "https://hub.example@evil.example/c", "");
    row("no location", "https://hub.example/a", "", "");
}

void HubAnswersTest::hops()
{
    QFETCH(QString, from);
    QFETCH(QString, location);
    QFETCH(QString, to);
    Headers headers;
    if (!location.isEmpty())
        headers.append({"Location", location.toLatin1()});
    const Reply reply(QUrl(from), 307, headers);
    const auto next = nextHop(reply, QUrl(QStringLiteral("https://hub.example")));
    QCOMPARE(next ? QString::fromLatin1(next->toEncoded()) : QString(), to);
    QVERIFY(!nextHop(Reply(QUrl(from), 200, headers), QUrl(QStringLiteral("https://hub.example"))));
}

void HubAnswersTest::pages_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QUrl>("page");
    const QUrl next(QStringLiteral("https://hub.example/t?cursor=2"));
    QTest::newRow("none") << QByteArray() << QUrl();
    QTest::newRow("absolute") << QByteArray("<https://hub.example/t?cursor=2>; rel=\"next\"") << next;
    QTest::newRow("relative") << QByteArray("</t?cursor=2>; rel=\"next\"") << next;
    QTest::newRow("after another") << QByteArray("</x>; rel=\"prev\", </t?cursor=2>; rel=\"next\"") << next;
    QTest::newRow("only another") << QByteArray("</x>; rel=\"xet-auth\"") << QUrl();
}

void HubAnswersTest::pages()
{
    QFETCH(QByteArray, link);
    const Reply reply(QUrl(QStringLiteral("https://hub.example/t")), 200, {{"Link", link}});
    QTEST(nextPage(reply), "page");
}

void HubAnswersTest::fileHeaders_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<qint64>("size");
    const QNetworkReply::RawHeaderPair ours{"X-Repo-Commit", commit};
    QTest::newRow("small") << 200 << Headers{ours, {"ETag", '"' + sha1 + '"'}, {"Content-Length", "12"}}
                           << sha1 << qint64(12);
    QTest::newRow("weak") << 200 << Headers{ours, {"ETag", "W/\"" + sha1 + '"'}, {"Content-Length", "12"}}
                          << sha1 << qint64(12);
    QTest::newRow("linked") << 302
                            << Headers{ours, {"ETag", "\"redirect\""}, {"Content-Length", "999"},
                                   {"X-Linked-Etag", '"' + sha256 + '"'}, {"X-Linked-Size", "24000000000"}}
                            << sha256 << qint64(24'000'000'000);
    QTest::newRow("redirect without")
        << 302 << Headers{ours, {"ETag", '"' + sha1 + '"'}, {"Content-Length", "9"}} << QByteArray()
        << qint64(-1);
    QTest::newRow("negative") << 200 << Headers{ours, {"ETag", '"' + sha1 + '"'}, {"X-Linked-Size", "-1"}}
                              << sha1 << qint64(-1);
}

void HubAnswersTest::fileHeaders()
{
    QFETCH(int, status);
    QFETCH(Headers, headers);
    QFETCH(QByteArray, etag);
    QFETCH(qint64, size);
    FileHeaders taken;
    taken.take(Reply(QUrl(QStringLiteral("https://hub.example")), status, headers));
    QCOMPARE(taken.commit, QString::fromLatin1(commit));
    QCOMPARE(taken.etag, QString::fromLatin1(etag));
    QCOMPARE(taken.size.value_or(-1), size);
    QCOMPARE(taken.isComplete(), !etag.isEmpty() && size >= 0);
}

void HubAnswersTest::listLeavesOutUnsafeNames()
{
    const auto row = [](const char *path) {
        return QByteArray(R"({"type":"file","size":1,"oid":")") + sha1 + R"(","path":")" + path + "\"}";
    };
    const QByteArray json = '[' + row("../up") + ',' + row("/absolute") + ',' + row("a//b") + ',' + row("C:x")
        + ',' + row("fine/a.json") + ',' + R"({"type":"directory","path":"fine","oid":"x","size":0})" + ','
        + R"({"type":"file","size":-1,"oid":")" + sha1 + R"(","path":"negative"})" + ']';
    QList<RepositoryFile> files;
    for (int warning = 0; warning < 5; ++warning)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("passed over")));
    QVERIFY(appendFiles(json, files));
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.constFirst().path, QStringLiteral("fine/a.json"));
    QVERIFY(!appendFiles("{}", files));
    QVERIFY(!appendFiles("not JSON", files));
}

QTEST_GUILESS_MAIN(HubAnswersTest)
#include "tst_hubanswers.moc"
