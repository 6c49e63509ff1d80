// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/downloading.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

#include <sys/stat.h>
#include <unistd.h>

using namespace pictor;
using namespace pictor::hub;
using namespace pictor::test;

using State = SnapshotDownload::State;

/// A sound hub: what is in the cache afterwards, and what a download does when it is told to.
class SnapshotDownloadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void leavesWhatThePythonClientLeaves();
    void needsNoNetworkForWhatIsHere();
    void usesWhatABranchWasWhenTheHubIsGone();
    void takesTheFilesThatThePredicateWants();
    void doesWithoutOptionalFiles();
    void fetchesOptionalFilesLater();
    void optionalFilesThatDoNotComeFailNothing_data();
    void optionalFilesThatDoNotComeFailNothing();
    void optionalFilesAloneMayFail();
    void saysWhichFileIsMissing();
    void refusesAnotherSha256ThanIsKnown();
    void comparesASmallFileWithItsKnownSha256_data();
    void comparesASmallFileWithItsKnownSha256();
    void keepsARenamedRepositoryUnderItsName();
    void writesFilesWhereLinksAreNotWanted();
    void adoptsFromOtherFolders();
    void adoptsFromAnotherRepository();
    void pausesAndGoesOn();
    void cancelDeletesWhatIsIncomplete();
    void endsFromTheEventLoop();
    void canBeDestroyedAtAnyTime();
    void twoProgramsFetchAFileOnce();
    void adoptsNoOtherContent();
    void tellsProgress();
    void followsNoLinkOutOfTheCache();

private:
    QString repositoryFolder() const { return m_pictor->cache + QStringLiteral("/models--acme--tiny"); }
    SnapshotRequest request(const QString &revision = QStringLiteral("main")) const;

    std::unique_ptr<StandInHub> m_hub;
    std::unique_ptr<Downloading> m_pictor;
};

namespace {

const QString repository = QStringLiteral("acme/tiny");
const QString config = QStringLiteral("config.json");
const QString weights = QStringLiteral("unet/model.safetensors");
constexpr qint64 weightBytes = 5'000'000;

QByteArray content(qint64 bytes)
{
    QByteArray text;
    text.reserve(bytes);
    for (quint32 i = 0; text.size() < bytes; ++i)
        text += QByteArray::number(i * 2654435761U, 16);
    text.truncate(bytes);
    return text;
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString gitHash(const QByteArray &bytes)
{
    const QByteArray header = "blob " + QByteArray::number(bytes.size()) + '\0';
    return QString::fromLatin1(QCryptographicHash::hash(header + bytes, QCryptographicHash::Sha1).toHex());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::System | QDir::Hidden);
}

} // namespace

SnapshotRequest SnapshotDownloadTest::request(const QString &revision) const
{
    return {.repository = repository, .revision = revision, .files = {{.path = config}, {.path = weights}}};
}

void SnapshotDownloadTest::init()
{
    m_pictor.reset();
    m_hub =
        std::make_unique<StandInHub>(StandInHub::Options{.renames = {QStringLiteral("acme/old=acme/tiny")}});
    m_hub->add(repository, config, "{\"a\": 1}");
    m_hub->add(repository, weights, content(weightBytes));
    m_hub->add(repository, QStringLiteral("README.md"), "tiny");
    QVERIFY(m_hub->start());
    m_pictor = std::make_unique<Downloading>(*m_hub);
}

void SnapshotDownloadTest::leavesWhatThePythonClientLeaves()
{
    const QString commit = m_hub->commit(repository);
    const auto download = m_pictor->make(request());
    QVERIFY(Downloading::finishes(*download));

    const QString folder = repositoryFolder();
    QCOMPARE(download->snapshot()->commit, commit);
    QCOMPARE(download->snapshot()->folder, folder + QStringLiteral("/snapshots/") + commit);
    const QString etag = sha256(content(weightBytes));
    std::array<char, 256> target{};
    const QByteArray link = QFile::encodeName(download->snapshot()->folder + u'/' + weights);
    QVERIFY(::readlink(link.constData(), target.data(), target.size() - 1) > 0);
    QCOMPARE(QString::fromLatin1(target.data()), QStringLiteral("../../../blobs/") + etag);
    QCOMPARE(read(folder + QStringLiteral("/blobs/") + etag), content(weightBytes));
    QCOMPARE(read(folder + QStringLiteral("/refs/main")), commit.toLatin1());
    QCOMPARE(filesIn(folder + QStringLiteral("/blobs")).size(), 2);
    QVERIFY(read(m_pictor->cache + QStringLiteral("/CACHEDIR.TAG"))
                .startsWith("Signature: 8a477f597d28d172789f06886806bc55\n"));
    const QString lock = m_pictor->cache + QStringLiteral("/.locks/models--acme--tiny/%1.lock").arg(etag);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(lock).constData(), &status), 0);
    const mode_t mask = ::umask(0);
    ::umask(mask);
    QCOMPARE(status.st_mode & 0777, 0664 & ~mask);
    QCOMPARE(status.st_size, 0);
    QCOMPARE(::stat(QFile::encodeName(folder + QStringLiteral("/blobs/") + etag).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0666 & ~mask);
    QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/.no_exist")));
    QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/trees")));
}

void SnapshotDownloadTest::needsNoNetworkForWhatIsHere()
{
    const QString commit = m_hub->commit(repository);
    QVERIFY(Downloading::finishes(*m_pictor->make(request(commit))));
    QVERIFY(!QFileInfo::exists(repositoryFolder() + QStringLiteral("/refs/") + commit));
    m_hub->clearRequests();
    QVERIFY(Downloading::finishes(*m_pictor->make(request(commit))));
    QCOMPARE(m_hub->requests().size(), 0);
}

void SnapshotDownloadTest::usesWhatABranchWasWhenTheHubIsGone()
{
    QVERIFY(Downloading::finishes(*m_pictor->make(request())));
    m_hub->stop();
    const auto download = m_pictor->make(request());
    QVERIFY(Downloading::finishes(*download));
    QCOMPARE(
        download->snapshot()->commit.toLatin1(), read(repositoryFolder() + QStringLiteral("/refs/main")));
}

void SnapshotDownloadTest::takesTheFilesThatThePredicateWants()
{
    const auto download = m_pictor->make({.repository = repository,
        .revision = QStringLiteral("main"),
        .isWanted = [](const QString &path) { return path.endsWith(u".json"); }});
    QVERIFY(Downloading::finishes(*download));
    QCOMPARE(filesIn(download->snapshot()->folder), {config});
}

void SnapshotDownloadTest::doesWithoutOptionalFiles()
{
    SnapshotRequest wanted = request();
    wanted.files.append({.path = QStringLiteral("nope.json"), .optional = true});
    QVERIFY(Downloading::finishes(*m_pictor->make(wanted)));

    // That there is none is noted, and not asked again.
    m_hub->clearRequests();
    wanted.revision = m_hub->commit(wanted.repository);
    QVERIFY(Downloading::finishes(*m_pictor->make(wanted)));
    QVERIFY(m_hub->requests().isEmpty());
}

void SnapshotDownloadTest::fetchesOptionalFilesLater()
{
    SnapshotRequest wanted = request();
    wanted.revision = m_hub->commit(wanted.repository);
    const WantedFile last = wanted.files.takeLast();
    QVERIFY(Downloading::finishes(*m_pictor->make(wanted)));

    wanted.files.append(last);
    wanted.files.last().optional = true;
    const auto download = m_pictor->make(wanted);
    QVERIFY(Downloading::finishes(*download));
    QVERIFY(QFileInfo::exists(download->snapshot()->folder + u'/' + last.path));
}

void SnapshotDownloadTest::optionalFilesThatDoNotComeFailNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<qint64>("freeBytes");
    const qint64 plenty = qint64(1) << 40;
    QTest::newRow("no hub but a portal") << "captive" << plenty;
    QTest::newRow("no such file") << "status=404" << plenty;
    QTest::newRow("refused") << "status=403" << plenty;
    QTest::newRow("store refuses") << "cdn.status=403" << plenty;
    QTest::newRow("disk full") << QString() << qint64(1000);
}

void SnapshotDownloadTest::optionalFilesThatDoNotComeFailNothing()
{
    QFETCH(QString, fault);
    QFETCH(qint64, freeBytes);
    SnapshotRequest wanted = request();
    wanted.revision = m_hub->commit(wanted.repository);
    const WantedFile last = wanted.files.takeLast();
    QVERIFY(Downloading::finishes(*m_pictor->make(wanted)));

    wanted.files.append(last);
    wanted.files.last().optional = true;
    if (!fault.isEmpty())
        m_hub->setFaults({fault});
    TransferTuning tuning = quickTuning();
    tuning.freeBytes = [freeBytes](const QString &) { return freeBytes; };
    const auto download = m_pictor->make(wanted, tuning);
    QVERIFY(Downloading::finishes(*download));
    QCOMPARE(read(download->snapshot()->folder + u'/' + config), QByteArray("{\"a\": 1}"));
    QVERIFY(!QFileInfo::exists(download->snapshot()->folder + u'/' + last.path));

    m_hub->clearFaults(); // and they are asked for again
    QVERIFY(Downloading::finishes(*m_pictor->make(wanted)));
    QVERIFY(QFileInfo::exists(download->snapshot()->folder + u'/' + last.path));
}

/// Then they are what was asked for.
void SnapshotDownloadTest::optionalFilesAloneMayFail()
{
    SnapshotRequest wanted = request();
    wanted.revision = m_hub->commit(wanted.repository);
    wanted.files = {{.path = config, .optional = true}};
    m_hub->setFaults({QStringLiteral("captive")});
    QVERIFY(!Downloading::finishes(*m_pictor->make(wanted)));
    m_hub->stop();
    QVERIFY(!Downloading::finishes(*m_pictor->make(wanted)));
}

void SnapshotDownloadTest::saysWhichFileIsMissing()
{
    SnapshotRequest wanted = request();
    wanted.files.append({.path = QStringLiteral("nope.json")});
    const auto download = m_pictor->make(wanted);
    QVERIFY(!Downloading::finishes(*download));
    QCOMPARE(download->error()->kind, Error::Kind::NotFound);
    QVERIFY(download->error()->message.contains(u"nope.json"));
}

void SnapshotDownloadTest::refusesAnotherSha256ThanIsKnown()
{
    SnapshotRequest wanted = request();
    wanted.files[1].sha256 = sha256("something else");
    const auto download = m_pictor->make(wanted);
    QVERIFY(!Downloading::finishes(*download));
    QCOMPARE(download->error()->kind, Error::Kind::Corrupt);
}

void SnapshotDownloadTest::comparesASmallFileWithItsKnownSha256_data()
{
    QTest::addColumn<QByteArray>("known"); ///< content that the request's author saw
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same") << QByteArray("{\"a\": 1}") << true;
    QTest::newRow("another") << QByteArray("{\"a\": 2}") << false;
}

// The hub itself gives only a small file's git hash.
void SnapshotDownloadTest::comparesASmallFileWithItsKnownSha256()
{
    QFETCH(QByteArray, known);
    QFETCH(bool, isSame);
    SnapshotRequest wanted = request();
    wanted.files[0].sha256 = sha256(known);
    const auto download = m_pictor->make(wanted);
    QCOMPARE(Downloading::finishes(*download), isSame);
    if (isSame)
        return;
    QCOMPARE(download->error()->kind, Error::Kind::Corrupt);
    QVERIFY(download->error()->message.contains(config));
    const QString etag = gitHash("{\"a\": 1}");
    QVERIFY(!QFileInfo::exists(repositoryFolder() + QStringLiteral("/blobs/") + etag));
    QVERIFY(!filesIn(repositoryFolder() + QStringLiteral("/blobs")).join(u' ').contains(etag));
}

void SnapshotDownloadTest::keepsARenamedRepositoryUnderItsName()
{
    SnapshotRequest wanted = request();
    wanted.repository = QStringLiteral("acme/old");
    const auto download = m_pictor->make(wanted);
    QVERIFY(Downloading::finishes(*download));
    QVERIFY(download->snapshot()->folder.contains(u"models--acme--old"));
}

void SnapshotDownloadTest::writesFilesWhereLinksAreNotWanted()
{
    Downloading other(*m_hub, {}, {{QStringLiteral("HF_HUB_DISABLE_SYMLINKS"), QStringLiteral("1")}});
    const auto download = other.make(request());
    QVERIFY(Downloading::finishes(*download));
    const QFileInfo file(download->snapshot()->folder + u'/' + weights);
    QVERIFY(file.isFile() && !file.isSymLink());
    QCOMPARE(read(file.filePath()), content(weightBytes));
    QCOMPARE(filesIn(other.cache + QStringLiteral("/models--acme--tiny/blobs")), QStringList());
}

void SnapshotDownloadTest::adoptsFromOtherFolders()
{
    QTemporaryDir comfy;
    QVERIFY(QDir(comfy.path()).mkpath(QStringLiteral("models/unet")));
    const QString theirs = comfy.filePath(QStringLiteral("models/unet/my weights.safetensors"));
    QFile file(theirs);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content(weightBytes)) == weightBytes);
    file.close();

    SnapshotRequest wanted = request();
    wanted.otherFolders = {comfy.path()};
    const auto download = m_pictor->make(wanted);
    QVERIFY(Downloading::finishes(*download));
    for (const HubRequest &asked : m_hub->requests())
        QVERIFY2(!asked.cdn, "nothing large was to be fetched");
    struct stat ours = {}, original = {};
    const QString blob = repositoryFolder() + QStringLiteral("/blobs/") + sha256(content(weightBytes));
    QCOMPARE(::stat(QFile::encodeName(blob).constData(), &ours), 0);
    QCOMPARE(::stat(QFile::encodeName(theirs).constData(), &original), 0);
    QCOMPARE(ours.st_ino, original.st_ino);
}

void SnapshotDownloadTest::adoptsNoOtherContent()
{
    QTemporaryDir comfy;
    QFile file(comfy.filePath(QStringLiteral("same size.safetensors")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(weightBytes, 'x')) == weightBytes);
    file.close();
    SnapshotRequest wanted = request();
    wanted.otherFolders = {comfy.path()};
    const auto download = m_pictor->make(wanted);
    QVERIFY(Downloading::finishes(*download));
    QCOMPARE(read(download->snapshot()->folder + u'/' + weights), content(weightBytes));
}

void SnapshotDownloadTest::adoptsFromAnotherRepository()
{
    QVERIFY(Downloading::finishes(*m_pictor->make(request())));
    m_hub->add(QStringLiteral("acme/mirror"), QStringLiteral("model.safetensors"), content(weightBytes));
    m_hub->clearRequests();
    QVERIFY(Downloading::finishes(*m_pictor->make({.repository = QStringLiteral("acme/mirror"),
        .revision = QStringLiteral("main"),
        .files = {{.path = QStringLiteral("model.safetensors")}}})));
    for (const HubRequest &asked : m_hub->requests())
        QVERIFY(!asked.cdn);
}

void SnapshotDownloadTest::pausesAndGoesOn()
{
    m_hub->setFaults({QStringLiteral("rate=1000000:*.safetensors")});
    const auto download = m_pictor->make(request());
    QSignalSpy finished(download.get(), &SnapshotDownload::finished);
    download->start();
    QTRY_VERIFY(download->progress().received > 1'000'000);
    download->pause();
    QCOMPARE(download->state(), State::Paused);
    QTRY_VERIFY(!m_hub->requests().isEmpty() && m_hub->requests().constLast().note == u"client closed");
    m_hub->clearFaults();
    download->resume();
    QTRY_COMPARE(finished.size(), 1);
    qint64 sent = 0;
    for (const HubRequest &asked : m_hub->requests()) {
        if (asked.cdn)
            sent += asked.sent;
    }
    QVERIFY2(sent < weightBytes + 1'500'000, qPrintable(QString::number(sent)));
    QCOMPARE(read(download->snapshot()->folder + u'/' + weights), content(weightBytes));
}

void SnapshotDownloadTest::cancelDeletesWhatIsIncomplete()
{
    m_hub->setFaults({QStringLiteral("rate=1000000:*.safetensors")});
    const auto download = m_pictor->make(request());
    QSignalSpy cancelled(download.get(), &SnapshotDownload::cancelled);
    download->start();
    QTRY_VERIFY(download->progress().received > 1'000'000);
    download->cancel();
    QCOMPARE(cancelled.size(), 0);
    QTRY_COMPARE(cancelled.size(), 1);
    QCOMPARE(download->state(), State::Cancelled);
    const QStringList left = filesIn(repositoryFolder() + QStringLiteral("/blobs"));
    for (const QString &name : left)
        QVERIFY2(!name.contains(u"pictor"), qPrintable(name));
    download->start();
    QCOMPARE(download->state(), State::Cancelled);
}

void SnapshotDownloadTest::endsFromTheEventLoop()
{
    SnapshotRequest bad = request();
    bad.repository = QStringLiteral("../evil");
    const auto download = m_pictor->make(bad);
    QSignalSpy failed(download.get(), &SnapshotDownload::failed);
    download->start();
    QCOMPARE(failed.size(), 0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(download->state(), State::Failed);
}

// From the first instant to the last; the sanitizers tell what is touched too late.
void SnapshotDownloadTest::canBeDestroyedAtAnyTime()
{
    for (int turns = 0; turns < 60; ++turns) {
        Downloading program(*m_hub);
        auto download = program.make(request());
        download->start();
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        if (turns % 3 == 1)
            download->pause();
        if (turns % 3 == 2)
            download->cancel();
        download.reset();
    }
}

void SnapshotDownloadTest::twoProgramsFetchAFileOnce()
{
    m_hub->setFaults({QStringLiteral("rate=2000000:*.safetensors")});
    Downloading other(*m_hub, m_pictor->cache);
    const auto first = m_pictor->make(request());
    const auto second = other.make(request());
    first->start();
    QTRY_VERIFY(first->progress().received > 500'000);
    second->start();
    QTRY_COMPARE(second->progress().phase, TransferProgress::Phase::WaitingForOther);
    QTRY_COMPARE_WITH_TIMEOUT(first->state(), State::Finished, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), State::Finished, 60'000);
    const auto fetched = [this] {
        const QList<HubRequest> all = m_hub->requests();
        return std::ranges::count_if(
            all, [](const HubRequest &asked) { return asked.cdn && asked.method == u"GET"; });
    };
    QTRY_COMPARE(fetched(), 1); // noted once it is sent
}

void SnapshotDownloadTest::tellsProgress()
{
    m_hub->setFaults({QStringLiteral("rate=5000000:*.safetensors")});
    const auto download = m_pictor->make(request());
    qint64 last = 0;
    double rate = 0;
    bool isSteady = true;
    connect(download.get(), &SnapshotDownload::progressChanged, this, [&] {
        isSteady = isSteady && download->progress().received >= last;
        last = download->progress().received;
        rate = std::max(rate, download->progress().bytesPerSecond);
    });
    QVERIFY(Downloading::finishes(*download));
    QVERIFY(isSteady);
    QVERIFY(rate > 1e6 && rate < 1e7);
    const TransferProgress &progress = download->progress();
    QCOMPARE(progress.received, progress.total);
    QCOMPARE(progress.total, weightBytes + 8);
    QCOMPARE(progress.files.size(), 2);
    for (const FileProgress &file : progress.files)
        QVERIFY(file.done && file.received == file.total);
}

void SnapshotDownloadTest::followsNoLinkOutOfTheCache()
{
    QTemporaryDir outside;
    const QString commit = m_hub->commit(repository);
    const QString snapshot = repositoryFolder() + QStringLiteral("/snapshots/") + commit;
    QVERIFY(QDir().mkpath(snapshot));
    QVERIFY(QFile::link(outside.path(), snapshot + QStringLiteral("/unet")));
    const auto download = m_pictor->make(request());
    QVERIFY(!Downloading::finishes(*download));
    QCOMPARE(download->error()->kind, Error::Kind::Corrupt);
    QCOMPARE(filesIn(outside.path()), QStringList());
}

QTEST_GUILESS_MAIN(SnapshotDownloadTest)
#include "tst_snapshotdownload.moc"
