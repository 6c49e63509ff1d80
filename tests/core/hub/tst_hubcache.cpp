// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubcache.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor;
using namespace pictor::hub;

namespace {

const QString repository = QStringLiteral("acme/tiny");
const QString config = QStringLiteral("config.json");
const QString weights = QStringLiteral("unet/model.safetensors");

QString commit(char digit)
{
    return QString(40, QLatin1Char(digit));
}

} // namespace

class HubCacheTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theRevisionAsked_data();
    void theRevisionAsked();
    void anotherSnapshotThatHasAll();
    void mainBeforeNewest();
    void linksIntoBlobs();
    void everyFaultIsToldWhereItIs();
    void nothingThere();
    void brokenRefs_data();
    void brokenRefs();
    void namesThatCouldLeaveTheCache_data();
    void namesThatCouldLeaveTheCache();

private:
    QString folder() const { return m_root->filePath(QStringLiteral("models--acme--tiny/")); }
    QString snapshot(char digit) const { return folder() + QStringLiteral("snapshots/") + commit(digit); }
    void write(const QString &path, const QByteArray &content) const;
    void addSnapshot(char digit) const;
    Result<Snapshot> find(const QString &revision) const;

    std::unique_ptr<QTemporaryDir> m_root;
};

void HubCacheTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    QVERIFY(m_root->isValid());
}

void HubCacheTest::write(const QString &path, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void HubCacheTest::addSnapshot(char digit) const
{
    write(snapshot(digit) + QLatin1Char('/') + config, "{}");
    write(snapshot(digit) + QLatin1Char('/') + weights, QByteArray("\2\0\0\0\0\0\0\0{}", 10));
}

Result<Snapshot> HubCacheTest::find(const QString &revision) const
{
    return HubCache(m_root->path()).find(repository, revision, {config, weights});
}

void HubCacheTest::theRevisionAsked_data()
{
    QTest::addColumn<QString>("revision");
    QTest::newRow("commit") << commit('a');
    QTest::newRow("branch") << QStringLiteral("dev");
    QTest::newRow("pull request") << QStringLiteral("refs/pr/15");
    QTest::newRow("ref with a newline") << QStringLiteral("v1");
}

void HubCacheTest::theRevisionAsked()
{
    QFETCH(QString, revision);
    addSnapshot('a');
    addSnapshot('b');
    write(folder() + QStringLiteral("refs/main"), commit('b').toLatin1());
    write(folder() + QStringLiteral("refs/dev"), commit('a').toLatin1());
    write(folder() + QStringLiteral("refs/v1"), commit('a').toLatin1() + '\n');
    write(folder() + QStringLiteral("refs/refs/pr/15"), commit('a').toLatin1());
    const auto found = find(revision);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QCOMPARE(found->commit, commit('a'));
    QCOMPARE(found->folder, snapshot('a'));
}

void HubCacheTest::anotherSnapshotThatHasAll()
{
    addSnapshot('a');
    addSnapshot('b');
    QVERIFY(QFile::remove(snapshot('a') + QLatin1Char('/') + weights));
    QCOMPARE(find(commit('a'))->commit, commit('b'));
    QCOMPARE(find(commit('c'))->commit, commit('b'));
    QCOMPARE(find(QStringLiteral("no-such-branch"))->commit, commit('b'));
}

void HubCacheTest::mainBeforeNewest()
{
    addSnapshot('a');
    addSnapshot('b');
    write(folder() + QStringLiteral("refs/main"), commit('a').toLatin1());
    QCOMPARE(find(commit('c'))->commit, commit('a'));
    write(folder() + QStringLiteral("refs/main"), commit('b').toLatin1());
    QCOMPARE(find(commit('c'))->commit, commit('b'));
}

void HubCacheTest::linksIntoBlobs()
{
    write(folder() + QStringLiteral("blobs/1111"), "{}");
    write(folder() + QStringLiteral("blobs/2222"), QByteArray("\2\0\0\0\0\0\0\0{}", 10));
    QVERIFY(QDir().mkpath(snapshot('a') + QStringLiteral("/unet")));
    QVERIFY(QFile::link(QStringLiteral("../../blobs/1111"), snapshot('a') + QLatin1Char('/') + config));
    QVERIFY(QFile::link(QStringLiteral("../../../blobs/2222"), snapshot('a') + QLatin1Char('/') + weights));
    QCOMPARE(find(commit('a'))->commit, commit('a'));

    QVERIFY(QFile::remove(folder() + QStringLiteral("blobs/2222")));
    const auto gone = find(commit('a'));
    QVERIFY(!gone);
    QVERIFY2(gone.error().detail.contains(QStringLiteral("blobs/2222")), qPrintable(gone.error().detail));
}

void HubCacheTest::everyFaultIsToldWhereItIs()
{
    addSnapshot('a');
    addSnapshot('b');
    write(snapshot('a') + QLatin1Char('/') + config, "");
    write(snapshot('a') + QLatin1Char('/') + weights, QByteArray("\2\0\0\0\0\0\0\0{", 9));
    QVERIFY(QFile::remove(snapshot('b') + QLatin1Char('/') + config));
    const auto found = find(commit('c'));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::NotFound);
    QVERIFY(found.error().message.contains(repository));
    QVERIFY(found.error().message.contains(m_root->path()));
    const QString detail = found.error().detail;
    QCOMPARE(detail.count(QLatin1Char('\n')), 3);
    QVERIFY(detail.contains(snapshot('c')));
    QVERIFY(detail.contains(snapshot('a') + QLatin1Char('/') + config));
    QVERIFY(detail.contains(snapshot('a') + QLatin1Char('/') + weights));
    QVERIFY(detail.contains(snapshot('b') + QLatin1Char('/') + config));
}

void HubCacheTest::nothingThere()
{
    const auto found = find(commit('a'));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::NotFound);
    QVERIFY(found.error().detail.contains(QStringLiteral("models--acme--tiny")));
}

void HubCacheTest::brokenRefs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("abc");
    QTest::newRow("way out") << QByteArray("../../../../../../../../../../../etc/abc");
    QTest::newRow("long") << QByteArray(100'000, 'a');
}

void HubCacheTest::brokenRefs()
{
    QFETCH(QByteArray, content);
    addSnapshot('b');
    write(folder() + QStringLiteral("refs/main"), content);
    QCOMPARE(find(QStringLiteral("main"))->commit, commit('b'));
}

void HubCacheTest::namesThatCouldLeaveTheCache_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("file");
    const QString main = QStringLiteral("main"), out = QStringLiteral("../../../out");
    QTest::newRow("repository") << QStringLiteral("acme/..") << main << config;
    QTest::newRow("revision") << repository << out << config;
    QTest::newRow("file") << repository << main << out;
    QTest::newRow("absolute file") << repository << main << QStringLiteral("/etc/passwd");
}

void HubCacheTest::namesThatCouldLeaveTheCache()
{
    QFETCH(QString, name);
    QFETCH(QString, revision);
    QFETCH(QString, file);
    addSnapshot('a');
    const auto found = HubCache(m_root->path()).find(name, revision, {config, file});
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Corrupt);
}

QTEST_GUILESS_MAIN(HubCacheTest)
#include "tst_hubcache.moc"
