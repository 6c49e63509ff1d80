// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cachedmodel.h"
#include "hub/filelock.h"
#include "support/clientcache.h"
#include "support/downloading.h"
#include "support/filecontent.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace pictor;
using namespace pictor::hub;
using namespace pictor::test;

/// What is here of a model, whether it is sound, and what removing it frees.
class CachedModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void knowsWhatIsHere();
    void knowsWhatIsHereInPart();
    void findsNothingWrongWithWhatItFetched();
    void findsFlippedBits();
    void findsWhatIsCutShortOrMissing();
    void verificationCanBeStopped();
    void damagedFileIsReplacedOrTold_data();
    void damagedFileIsReplacedOrTold();
    void soundFileThatLooksDamagedIsNotFetchedAgain();
    void pauseWhileItIsHashedLeavesNoPart();
    void removesEverything();
    void keepsBlobsThatAnotherSnapshotUses();
    void removesTheRefsOfWhatIsEmptied();
    void removesWhatADownloadLeft();
    void removesNothingThatIsBeingDownloaded();
    void refusesUnsafeNames();

private:
    SnapshotRequest request(const QString &revision = QStringLiteral("main")) const;
    QString fetch(const QString &revision = QStringLiteral("main"));

    std::unique_ptr<StandInHub> m_hub;
    std::unique_ptr<Downloading> m_pictor;
};

namespace {

const QString repository = QStringLiteral("acme/tiny");
const QString config = QStringLiteral("config.json");
const QString vae = QStringLiteral("vae/model.bin");
const QString unet = QStringLiteral("unet/model.bin");
constexpr qint64 vaeBytes = 2'000'000, unetBytes = 3'000'000, configBytes = 8, refBytes = 40;

} // namespace

SnapshotRequest CachedModelTest::request(const QString &revision) const
{
    return {.repository = repository,
        .revision = revision,
        .files = {{.path = config}, {.path = vae, .bytes = vaeBytes}, {.path = unet, .bytes = unetBytes}}};
}

QString CachedModelTest::fetch(const QString &revision)
{
    const auto download = m_pictor->make(request(revision));
    return Downloading::finishes(*download) ? download->snapshot()->commit : QString();
}

void CachedModelTest::init()
{
    m_pictor.reset();
    m_hub = std::make_unique<StandInHub>(StandInHub::Options{});
    m_hub->add(repository, config, "{\"a\": 1}");
    m_hub->add(repository, vae, QByteArray(vaeBytes, 'v'));
    m_hub->add(repository, unet, QByteArray(unetBytes, 'u'));
    m_hub->add(repository, config, "{\"a\": 2}", QStringLiteral("refs/pr/1"));
    m_hub->add(repository, vae, QByteArray(vaeBytes, 'v'), QStringLiteral("refs/pr/1"));
    m_hub->add(repository, unet, QByteArray(unetBytes, 'w'), QStringLiteral("refs/pr/1"));
    QVERIFY(m_hub->start());
    m_pictor = std::make_unique<Downloading>(*m_hub);
}

void CachedModelTest::knowsWhatIsHere()
{
    const HubCache cache(m_pictor->cache);
    const Presence before = presenceOf(cache, request());
    QVERIFY(!before.isComplete);
    QCOMPARE(before.complete + before.partial, 0);
    QVERIFY(!fetch().isEmpty());
    const Presence after = presenceOf(cache, request());
    QVERIFY(after.isComplete);
    QCOMPARE(after.complete, vaeBytes + unetBytes + configBytes);
    QCOMPARE(after.partial, 0);
}

void CachedModelTest::knowsWhatIsHereInPart()
{
    m_hub->setFaults({QStringLiteral("rate=1000000:unet/*")});
    const auto download = m_pictor->make(request());
    download->start();
    QTRY_VERIFY(download->progress().received > vaeBytes + 1'000'000);
    download->pause();
    QTRY_VERIFY(presenceOf(HubCache(m_pictor->cache), request()).partial >= 900'000);
    QVERIFY(!presenceOf(HubCache(m_pictor->cache), request()).isComplete);
}

void CachedModelTest::findsNothingWrongWithWhatItFetched()
{
    const QString commit = fetch();
    qint64 told = 0;
    const auto checked = verifySnapshot(HubCache(m_pictor->cache), repository, commit, {},
        [&told](qint64 done, qint64 total) { told = done == total ? done : told; });
    QVERIFY(checked);
    QCOMPARE(checked->faults.size(), 0);
    QCOMPARE(checked->files, 3);
    QCOMPARE(checked->bytes, vaeBytes + unetBytes + configBytes);
    QCOMPARE(told, checked->bytes);
}

void CachedModelTest::findsFlippedBits()
{
    const QString commit = fetch();
    for (const QString &path : {config, unet}) {
        QFile file(m_pictor->cache + QStringLiteral("/models--acme--tiny/snapshots/%1/%2").arg(commit, path));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5) && file.write("!") == 1);
    }
    const auto checked = verifySnapshot(HubCache(m_pictor->cache), repository, commit, request().files);
    QVERIFY(checked);
    QCOMPARE(checked->faults.size(), 2);
    QCOMPARE(checked->faults[0].path, config);
    QCOMPARE(checked->faults[1].path, unet);

    // What is wrong goes, and only that is fetched again.
    const auto freed = removeFaulty(HubCache(m_pictor->cache), repository, commit, *checked);
    QVERIFY(freed);
    QCOMPARE(*freed, unetBytes + configBytes);
    QCOMPARE(fetch(), commit);
    const auto mended = verifySnapshot(HubCache(m_pictor->cache), repository, commit, request().files);
    QVERIFY(mended);
    QCOMPARE(mended->faults.size(), 0);
}

void CachedModelTest::findsWhatIsCutShortOrMissing()
{
    const QString commit = fetch();
    const QString snapshot = m_pictor->cache + QStringLiteral("/models--acme--tiny/snapshots/") + commit;
    QVERIFY(QFile::resize(snapshot + u'/' + vae, vaeBytes - 1));
    QVERIFY(QFile::remove(snapshot + u'/' + unet));
    const auto checked = verifySnapshot(HubCache(m_pictor->cache), repository, commit, request().files);
    QVERIFY(checked);
    QCOMPARE(checked->faults.size(), 2);
    QVERIFY(!presenceOf(HubCache(m_pictor->cache), request()).isComplete);
    // And what is wrong is fetched again.
    QCOMPARE(fetch(), commit);
    const auto mended = verifySnapshot(HubCache(m_pictor->cache), repository, commit, request().files);
    QVERIFY(mended);
    QCOMPARE(mended->faults.size(), 0);
}

void CachedModelTest::verificationCanBeStopped()
{
    const QString commit = fetch();
    std::stop_source stop;
    stop.request_stop();
    const auto checked =
        verifySnapshot(HubCache(m_pictor->cache), repository, commit, {}, {}, stop.get_token());
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::Cancelled);
}

void CachedModelTest::damagedFileIsReplacedOrTold_data()
{
    QTest::addColumn<bool>("optional");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("sound");
    QTest::addColumn<QByteArray>("content");
    const QByteArray json = "{\"a\": 1}", tensors("\2\0\0\0\0\0\0\0{}", 10);
    const QString some = QStringLiteral("some.safetensors");
    for (const bool optional : {true, false}) {
        const char *kind = optional ? "optional" : "needed";
        QTest::addRow("%s, cut short", kind) << optional << config << json << json.chopped(1);
        QTest::addRow("%s, of the right size", kind)
            << optional << config << json << QByteArray(configBytes, '\0');
        QTest::addRow("%s tensors, of the right size", kind)
            << optional << some << tensors << QByteArray(tensors.size(), '\0');
    }
}

// An optional one that is not here at all may stay away: tst_snapshotdownload.
void CachedModelTest::damagedFileIsReplacedOrTold()
{
    QFETCH(bool, optional);
    QFETCH(QString, name);
    QFETCH(QByteArray, sound);
    QFETCH(QByteArray, content);
    m_hub->add(repository, name, sound);
    SnapshotRequest wanted = request(m_hub->commit(repository));
    wanted.files[0] = {.path = name, .optional = optional};
    const auto first = m_pictor->make(wanted);
    QVERIFY(Downloading::finishes(*first));
    const QString path = first->snapshot()->folder + u'/' + name;
    QFile file(QFileInfo(path).canonicalFilePath());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
    file.close();

    m_hub->setFaults({QStringLiteral("status=403:") + name});
    const auto refused = m_pictor->make(wanted);
    QVERIFY(!Downloading::finishes(*refused));
    QVERIFY(!refused->error()->message.isEmpty());

    m_hub->clearFaults();
    QVERIFY(Downloading::finishes(*m_pictor->make(wanted)));
    QCOMPARE(contentOf(path), sound);
}

void CachedModelTest::soundFileThatLooksDamagedIsNotFetchedAgain()
{
    const QString odd = QStringLiteral("odd.json");
    m_hub->add(repository, odd, "{} // and more");
    SnapshotRequest wanted = request(m_hub->commit(repository));
    wanted.files.append({.path = odd});
    QVERIFY(Downloading::finishes(*m_pictor->make(wanted)));
    m_hub->clearRequests();
    QVERIFY(Downloading::finishes(*m_pictor->make(wanted)));
    for (const HubRequest &request : m_hub->requests())
        QVERIFY2(!request.path.contains(odd), qPrintable(request.path));
}

void CachedModelTest::pauseWhileItIsHashedLeavesNoPart()
{
    constexpr qint64 bytes = 300'000'000; // hashed long enough
    const QString odd = QStringLiteral("zeros.bin");
    m_hub->addLarge(repository, odd, bytes);
    const QString folder = m_pictor->cache + QStringLiteral("/models--acme--tiny/blobs");
    QVERIFY(QDir().mkpath(folder));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QFile theirs(m_hub->folder(repository) + u'/' + odd);
    QVERIFY(theirs.open(QFile::ReadOnly) && hash.addData(&theirs));
    const QString etag = QString::fromLatin1(hash.result().toHex());
    QFile blob(folder + u'/' + etag);
    QVERIFY(blob.open(QFile::WriteOnly) && blob.resize(bytes));
    blob.close();

    SnapshotRequest wanted = request(m_hub->commit(repository));
    wanted.files = {{.path = odd}};
    const auto download = m_pictor->make(wanted);
    download->start();
    const QString lock = m_pictor->cache + QStringLiteral("/.locks/models--acme--tiny/%1.lock").arg(etag);
    QVERIFY(QTest::qWaitFor([&lock] { return QFileInfo::exists(lock); }, 60'000));
    download->pause();
    const auto isFree = [&lock] {
        const auto got = FileLock::tryToGet(lock);
        return got && *got;
    };
    QVERIFY(QTest::qWaitFor(isFree, 60'000));
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList(etag));
}

void CachedModelTest::removesEverything()
{
    fetch();
    const HubCache cache(m_pictor->cache);
    const auto plan = planRemoval(cache, repository, {});
    QVERIFY(plan);
    QCOMPARE(plan->bytes, vaeBytes + unetBytes + configBytes + refBytes);
    const auto freed = hub::remove(cache, *plan);
    QVERIFY(freed);
    QCOMPARE(*freed, plan->bytes);
    QVERIFY(!QFileInfo::exists(m_pictor->cache + QStringLiteral("/models--acme--tiny")));
}

void CachedModelTest::keepsBlobsThatAnotherSnapshotUses()
{
    const QString main = fetch();
    const QString pull = fetch(QStringLiteral("refs/pr/1"));
    QVERIFY(!main.isEmpty() && !pull.isEmpty() && main != pull);
    const HubCache cache(m_pictor->cache);
    const auto plan = planRemoval(cache, repository, {main});
    QVERIFY(plan);
    QCOMPARE(plan->bytes, unetBytes + configBytes + refBytes);
    QVERIFY(hub::remove(cache, *plan));
    const auto rest = verifySnapshot(cache, repository, pull, request().files);
    QVERIFY(rest);
    QCOMPARE(rest->faults.size(), 0);
    QVERIFY(!QFileInfo::exists(m_pictor->cache + QStringLiteral("/models--acme--tiny/refs/main")));
    QVERIFY(QFileInfo::exists(m_pictor->cache + QStringLiteral("/models--acme--tiny/refs/refs/pr/1")));
}

// Else the Python client calls the whole repository corrupt.
void CachedModelTest::removesTheRefsOfWhatIsEmptied()
{
    const QTemporaryDir root;
    writeClientCache(root.path());
    const HubCache cache(root.path());
    const QString folder = root.filePath(QStringLiteral("models--acme--tiny"));
    const QString ref = folder + QStringLiteral("/refs/main");
    const auto some = planRemoval(cache, repository, {}, {QStringLiteral("config.json")});
    QVERIFY(some && hub::remove(cache, *some));
    QVERIFY(QFileInfo::exists(ref));
    const auto rest = planRemoval(cache, repository, {}, {QStringLiteral("unet/model.safetensors")});
    QVERIFY(rest && hub::remove(cache, *rest));
    QVERIFY(!QFileInfo::exists(ref));
    QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/.no_exist")));
    QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/trees")));
    QVERIFY(QFileInfo::exists(folder + QStringLiteral("/refs/refs/pr/1")));
}

void CachedModelTest::removesWhatADownloadLeft()
{
    m_hub->setFaults({QStringLiteral("stall=300000:unet/*")});
    auto download = m_pictor->make(request());
    download->start();
    const HubCache cache(m_pictor->cache);
    QTRY_COMPARE_WITH_TIMEOUT(
        presenceOf(cache, request()).partial, 300'000, 60'000); // the other files have come
    download->pause();
    download.reset();
    const auto stays = planRemoval(cache, repository, {}, {unet}, Parts::Stay);
    QVERIFY(stays && stays->paths.isEmpty());
    const auto goes = planRemoval(cache, repository, {}, {unet});
    QVERIFY(goes);
    QVERIFY2(goes->bytes >= 300'000, qPrintable(QString::number(goes->bytes)));
    std::optional<qint64> freed; // as soon as the download has let go of its lock
    const auto isFreed = [&] {
        const auto removed = hub::remove(cache, *goes);
        freed = removed ? std::optional(*removed) : std::nullopt;
        return freed.has_value();
    };
    QVERIFY(QTest::qWaitFor(isFreed, 60'000));
    QCOMPARE(*freed, goes->bytes);
    QCOMPARE(presenceOf(cache, request()).partial, 0);
}

void CachedModelTest::removesNothingThatIsBeingDownloaded()
{
    m_hub->setFaults({QStringLiteral("rate=1000000:unet/*")});
    const auto download = m_pictor->make(request());
    download->start();
    QTRY_VERIFY(download->progress().received > vaeBytes);
    const HubCache cache(m_pictor->cache);
    const auto plan = planRemoval(cache, repository, {});
    QVERIFY(plan);
    const auto freed = hub::remove(cache, *plan);
    QVERIFY(!freed);
    QCOMPARE(freed.error().kind, Error::Kind::Denied);
    m_hub->clearFaults();
    QCOMPARE(download->state(), SnapshotDownload::State::Running);
}

void CachedModelTest::refusesUnsafeNames()
{
    const HubCache cache(m_pictor->cache);
    QVERIFY(!planRemoval(cache, QStringLiteral("../.."), {}));
    QVERIFY(!verifySnapshot(cache, repository, QStringLiteral("../../.."), {}));
}

QTEST_GUILESS_MAIN(CachedModelTest)
#include "tst_cachedmodel.moc"
