// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cachedmodel.h"
#include "support/clientcache.h"
#include "support/downloading.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace pictor;
using namespace pictor::hub;
using namespace pictor::test;

/// The cache is one with the Python client's: each finds what the other has brought.
class SharedCacheTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatTheClientWrote_data();
    void findsWhatTheClientWrote();
    void needsNoNetworkForWhatTheClientWrote_data();
    void needsNoNetworkForWhatTheClientWrote();
    void verifiesWhatTheClientWrote();
    void addsToWhatTheClientWrote();
    void theClientFindsWhatWasDownloaded_data();
    void theClientFindsWhatWasDownloaded();
    void theClientFindsWhatIsLeftAfterARemoval();
    void theCheckFindsFaults_data();
    void theCheckFindsFaults();
};

namespace {

const QString repository = QStringLiteral("acme/tiny");
const QString config = QStringLiteral("config.json");
const QString weights = QStringLiteral("unet/model.safetensors");
const QString pull = QStringLiteral("refs/pr/1");
const QString pullWeights = QStringLiteral("model.safetensors");
const QByteArray content = QByteArray("\2\0\0\0\0\0\0\0{}", 10) + QByteArray(400'000, 'c');

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

SnapshotRequest requestFor(const QString &revision, const QStringList &files)
{
    SnapshotRequest request{.repository = repository, .revision = revision};
    for (const QString &file : files)
        request.files.append({.path = file});
    return request;
}

/// What keeps the Python client from reading `cache`; empty: nothing does.
QString faultsFor(
    const QString &cache, const QString &revision, const QString &commit, const QStringList &files)
{
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(QStandardPaths::findExecutable(QStringLiteral("python3")),
        QStringList{QStringLiteral(PICTOR_CHECK_CACHE), cache, repository, revision, commit} + files);
    if (!check.waitForFinished(60'000))
        return check.errorString();
    const QString output = QString::fromUtf8(check.readAll()).trimmed();
    return check.exitCode() == 0 || !output.isEmpty() ? output : QStringLiteral("the check failed");
}

/// A hub that has the same repository, with a pull request.
std::unique_ptr<StandInHub> startedHub()
{
    auto hub = std::make_unique<StandInHub>();
    hub->add(repository, config, "{}");
    hub->add(repository, weights, content);
    hub->add(repository, pullWeights, content + "pull", pull);
    return hub->start() ? std::move(hub) : nullptr;
}

} // namespace

void SharedCacheTest::findsWhatTheClientWrote_data()
{
    QTest::addColumn<QString>("revision"); ///< "": the commit of main
    QTest::addColumn<QStringList>("files");
    QTest::newRow("branch") << QStringLiteral("main") << QStringList{config, weights};
    QTest::newRow("commit") << QString() << QStringList{config, weights};
    QTest::newRow("pull request") << pull << QStringList{pullWeights};
}

void SharedCacheTest::findsWhatTheClientWrote()
{
    QFETCH(QString, revision);
    QFETCH(QStringList, files);
    const QTemporaryDir root;
    const ClientCache written = writeClientCache(root.path());
    const auto found =
        HubCache(root.path()).find(repository, revision.isEmpty() ? written.commit : revision, files);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QCOMPARE(found->commit, revision == pull ? written.pullCommit : written.commit);
    QCOMPARE(read(found->folder + u'/' + files.constLast()),
        revision == pull ? written.pullWeights : written.weights);
}

void SharedCacheTest::needsNoNetworkForWhatTheClientWrote_data()
{
    findsWhatTheClientWrote_data();
}

void SharedCacheTest::needsNoNetworkForWhatTheClientWrote()
{
    QFETCH(QString, revision);
    QFETCH(QStringList, files);
    const auto hub = startedHub();
    QVERIFY(hub);
    Downloading pictor(*hub, {}, {{QStringLiteral("HF_HUB_OFFLINE"), QStringLiteral("1")}});
    const ClientCache written = writeClientCache(pictor.cache);
    const QString asked = revision.isEmpty() ? written.commit : revision;
    const auto download = pictor.make(requestFor(asked, files));
    QVERIFY(Downloading::finishes(*download));
    QCOMPARE(download->snapshot()->commit, revision == pull ? written.pullCommit : written.commit);
    QCOMPARE(hub->requests().size(), 0);
    QVERIFY(presenceOf(HubCache(pictor.cache), requestFor(asked, files)).isComplete);
}

void SharedCacheTest::verifiesWhatTheClientWrote()
{
    const QTemporaryDir root;
    const ClientCache written = writeClientCache(root.path());
    const auto sound = verifySnapshot(HubCache(root.path()), repository, written.commit, {});
    QVERIFY(sound);
    QCOMPARE(sound->files, 2);
    QVERIFY(sound->faults.isEmpty());
    QCOMPARE(faultsFor(root.path(), QStringLiteral("main"), written.commit,
                 {config, weights, QStringLiteral("!nope.json")}),
        QString());
}

// A new commit beside the client's: what it wrote stays as it is.
void SharedCacheTest::addsToWhatTheClientWrote()
{
    const auto hub = startedHub();
    QVERIFY(hub);
    Downloading pictor(*hub);
    const ClientCache written = writeClientCache(pictor.cache);
    const QString commit = hub->commit(repository);
    QVERIFY(Downloading::finishes(*pictor.make(requestFor(QStringLiteral("main"), {config, weights}))));
    QCOMPARE(faultsFor(pictor.cache, QStringLiteral("main"), commit,
                 {config, weights, QStringLiteral("!nope.json")}),
        QString());
    QCOMPARE(faultsFor(pictor.cache, written.commit, written.commit, {config, weights}), QString());
    QCOMPARE(faultsFor(pictor.cache, pull, written.pullCommit, {pullWeights}), QString());
}

void SharedCacheTest::theClientFindsWhatWasDownloaded_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("symlinksOff");
    const QStringList both{config, weights};
    QTest::newRow("branch") << QStringLiteral("main") << both << QString();
    QTest::newRow("commit") << QString() << both << QString();
    QTest::newRow("pull request") << pull << QStringList{pullWeights} << QString();
    QTest::newRow("without links") << QStringLiteral("main") << both << QStringLiteral("1");
}

void SharedCacheTest::theClientFindsWhatWasDownloaded()
{
    QFETCH(QString, revision);
    QFETCH(QStringList, files);
    QFETCH(QString, symlinksOff);
    const auto hub = startedHub();
    QVERIFY(hub);
    const QString commit = hub->commit(repository, revision == pull ? pull : QStringLiteral("main"));
    const QString asked = revision.isEmpty() ? commit : revision;
    Downloading pictor(*hub, {}, {{QStringLiteral("HF_HUB_DISABLE_SYMLINKS"), symlinksOff}});
    QVERIFY(Downloading::finishes(*pictor.make(requestFor(asked, files))));
    QCOMPARE(faultsFor(pictor.cache, asked, commit, files), QString());
}

void SharedCacheTest::theClientFindsWhatIsLeftAfterARemoval()
{
    const auto hub = startedHub();
    QVERIFY(hub);
    Downloading pictor(*hub);
    const QString main = QStringLiteral("main");
    QVERIFY(Downloading::finishes(*pictor.make(requestFor(main, {config, weights}))));
    QVERIFY(Downloading::finishes(*pictor.make(requestFor(pull, {pullWeights}))));
    const HubCache cache(pictor.cache);
    const auto removal = planRemoval(cache, repository, {hub->commit(repository, pull)});
    QVERIFY(removal);
    QVERIFY(hub::remove(cache, *removal));
    QCOMPARE(faultsFor(pictor.cache, main, hub->commit(repository), {config, weights}), QString());
}

// The check itself can fail.
void SharedCacheTest::theCheckFindsFaults_data()
{
    QTest::addColumn<QString>("path"); ///< in the repository's folder; "*": each blob
    QTest::addColumn<QByteArray>("content"); ///< empty: deleted
    QTest::newRow("a ref with a line end") << QStringLiteral("refs/main") << QByteArray(40, 'a') + '\n';
    QTest::newRow("a ref to nothing") << QStringLiteral("refs/dev") << QByteArray(40, 'a');
    QTest::newRow("another content") << QStringLiteral("blobs/*") << QByteArray("other");
    QTest::newRow("no blobs") << QStringLiteral("blobs/*") << QByteArray();
    QTest::newRow("a file among snapshots") << QStringLiteral("snapshots/file") << QByteArray("x");
    QTest::newRow("a part") << QStringLiteral("blobs/%1.incomplete").arg(QString(64, u'a'))
                            << QByteArray("x");
}

void SharedCacheTest::theCheckFindsFaults()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    const QTemporaryDir root;
    const ClientCache written = writeClientCache(root.path());
    const QString main = QStringLiteral("main");
    QCOMPARE(faultsFor(root.path(), main, written.commit, {config, weights}), QString());
    const QDir folder(root.filePath(QStringLiteral("models--acme--tiny")));
    QStringList paths{path};
    if (path == u"blobs/*")
        paths = QDir(folder.filePath(QStringLiteral("blobs")))
                    .entryList(QDir::Files)
                    .replaceInStrings(QRegularExpression(QStringLiteral("^")), QStringLiteral("blobs/"));
    for (const QString &each : paths) {
        QFile file(folder.filePath(each));
        QVERIFY(content.isEmpty() ? file.remove()
                                  : file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    QVERIFY(!faultsFor(root.path(), main, written.commit, {config, weights}).isEmpty());
}

QTEST_GUILESS_MAIN(SharedCacheTest)
#include "tst_sharedcache.moc"
