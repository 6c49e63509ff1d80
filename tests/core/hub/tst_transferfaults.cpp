// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/downloading.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>

using namespace pictor;
using namespace pictor::hub;
using namespace pictor::test;

using State = SnapshotDownload::State;

/// Everything that goes wrong between the hub's disk and ours.
class TransferFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void comesThrough_data();
    void comesThrough();
    void comesThroughInSeveralRanges_data();
    void comesThroughInSeveralRanges();
    void usesSeveralConnectionsWhereThatIsFaster();
    void givesUp_data();
    void givesUp();
    void waitsAsLongAsTheServerAsks();
    void keepsThePartWhenTheDiskIsFull();
    void goesOnOnceADiskHasRoomAgain();
    void checksSpaceBeforeTheFirstByte();
    void startsOverWithAnotherFileInThePart();
    void goesOnAfterOffline();
    void goesOnWithATokenAfterItWasRefused();
    void neverSendsTheTokenElsewhere();

private:
    SnapshotRequest request() const;
    qint64 sentByStore() const;
    QByteArray askedOfStore() const;
    qint64 repeatedByQt() const;
    QByteArray result(const SnapshotDownload &download) const;
    void setUp(const StandInHub::Options &options);

    std::unique_ptr<StandInHub> m_hub;
    std::unique_ptr<Downloading> m_pictor;
};

namespace {

const QString repository = QStringLiteral("acme/tiny");
const QString config = QStringLiteral("config.json");
const QString weights = QStringLiteral("unet/model.safetensors");
constexpr qint64 weightBytes = 6'000'000;
constexpr qint64 dropBytes = 1'000'000; ///< after so many a connection is closed

const QByteArray &content()
{
    static const QByteArray bytes = [] {
        QByteArray text;
        for (quint32 i = 0; text.size() < weightBytes; ++i)
            text += QByteArray::number(i * 2654435761U, 16);
        text.truncate(weightBytes);
        return text;
    }();
    return bytes;
}

TransferTuning inRanges()
{
    TransferTuning tuning = quickTuning();
    tuning.parallelAbove = 1'000'000;
    tuning.rangeBytes = 300'000;
    tuning.chunkBytes = 64 << 10;
    tuning.bufferBytes = 128 << 10;
    return tuning;
}

} // namespace

SnapshotRequest TransferFaultsTest::request() const
{
    return {.repository = repository,
        .revision = QStringLiteral("main"),
        .files = {{.path = config}, {.path = weights}}};
}

void TransferFaultsTest::setUp(const StandInHub::Options &options)
{
    m_pictor.reset();
    m_hub = std::make_unique<StandInHub>(options);
    m_hub->add(repository, config, "{\"a\": 1}");
    m_hub->add(repository, weights, content());
    QVERIFY(m_hub->start());
    m_pictor = std::make_unique<Downloading>(*m_hub);
}

void TransferFaultsTest::init()
{
    setUp({});
}

qint64 TransferFaultsTest::sentByStore() const
{
    qint64 sent = 0;
    for (const HubRequest &asked : m_hub->requests())
        sent += asked.cdn ? asked.sent : 0;
    return sent;
}

/// Which range each request asked for and how many bytes it got: where a range begins before the end of what
/// the request before it got, that came twice.
QByteArray TransferFaultsTest::askedOfStore() const
{
    QByteArray lines = QByteArray::number(sentByStore()) + " bytes:";
    for (const HubRequest &asked : m_hub->requests()) {
        if (asked.cdn)
            lines += "\n  " + asked.headers.value(u"range").toString(QStringLiteral("all")).toUtf8()
                + ": status " + QByteArray::number(asked.status) + ", " + QByteArray::number(asked.sent)
                + " bytes, " + asked.note.toUtf8();
    }
    return lines;
}

/// Where a connection is closed before Qt's HTTP thread got round to the reply, Qt asks again by itself
/// (QHttpNetworkConnectionChannel::_q_error), and what was sent before comes twice. Pictor's list of requests
/// tells such from its own.
qint64 TransferFaultsTest::repeatedByQt() const
{
    const auto entries = m_pictor->connection.requests();
    const auto repeats = std::ranges::count(entries, QStringLiteral("sent again"), &RequestEntry::problem);
    return dropBytes * std::min<qint64>(repeats, 3); // as many as there are drops
}

QByteArray TransferFaultsTest::result(const SnapshotDownload &download) const
{
    QFile file(download.snapshot()->folder + u'/' + weights);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TransferFaultsTest::comesThrough_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<qint64>("twice"); ///< bytes that may come twice
    const auto row = [](const char *name, const QStringList &faults, qint64 twice = 0) {
        QTest::newRow(name) << faults << twice;
    };
    const QString large = QStringLiteral(":*.safetensors");
    row("no fault", {});
    row("closed after some bytes", {QStringLiteral("drop=%1*3").arg(dropBytes) + large});
    row("reset after some bytes", {QStringLiteral("reset=1000000*3") + large},
        3'000'000); // what was in flight
    row("silent after some bytes", {QStringLiteral("stall=1000000*2") + large});
    row("one bit flipped", {QStringLiteral("corrupt=5000*1") + large}, weightBytes);
    row("one bit of a small file flipped", {QStringLiteral("corrupt=3*1:config.json")});
    row("body shorter than said", {QStringLiteral("length=7*1") + large},
        65'536); // a piece that Qt had read as the connection was closed
    row("says fewer bytes than there are", {QStringLiteral("length=-5*1") + large}, 5);
    row("ignores ranges", {QStringLiteral("norange") + large});
    row("closed, then ignores ranges",
        {QStringLiteral("drop=2000000*1") + large, QStringLiteral("norange") + large}, 2'000'000);
    row("addresses expire", {QStringLiteral("expire=2000000*2") + large});
    row("hub has a fault", {QStringLiteral("status=503*2")});
    row("store has a fault", {QStringLiteral("cdn.status=500*2")});
    row("store refuses", {QStringLiteral("cdn.status=403*2")});
    row("other file for a moment", {QStringLiteral("etag*1") + large});
    row("other small file for a moment", {QStringLiteral("etag*1:config.json")}, weightBytes);
    row("store knows no such range, once",
        {QStringLiteral("drop=1000000*1") + large, QStringLiteral("cdn.416*1")}, 1'000'000);
}

void TransferFaultsTest::comesThrough()
{
    QFETCH(QStringList, faults);
    QFETCH(qint64, twice);
    m_hub->setFaults(faults);
    // When a connection breaks, Qt's HTTP thread (6.4, QHttpThreadDelegate::finishedWithErrorSlot) throws
    // away what it has read and a full read buffer did not take. With room for the file, nothing may come
    // twice.
    TransferTuning tuning = quickTuning();
    tuning.bufferBytes = weightBytes + 1;
    const auto download = m_pictor->make(request(), tuning);
    QVERIFY(Downloading::finishes(*download));
    QCOMPARE(result(*download), content());
    const qint64 sent = sentByStore();
    QVERIFY2(sent <= weightBytes + twice + repeatedByQt() + 2'000, askedOfStore());
    const QStringList blobs =
        QDir(m_pictor->cache + QStringLiteral("/models--acme--tiny/blobs")).entryList(QDir::Files);
    QCOMPARE(blobs.size(), 2);
}

void TransferFaultsTest::comesThroughInSeveralRanges_data()
{
    comesThrough_data();
}

void TransferFaultsTest::comesThroughInSeveralRanges()
{
    QFETCH(QStringList, faults);
    // So slow that a second connection is worth it.
    m_hub->setFaults(faults + QStringList{QStringLiteral("rate=8000000:*.safetensors")});
    const auto download = m_pictor->make(request(), inRanges());
    QVERIFY(Downloading::finishes(*download));
    QCOMPARE(result(*download), content());
}

void TransferFaultsTest::usesSeveralConnectionsWhereThatIsFaster()
{
    m_hub->setFaults({QStringLiteral("rate=3000000:*.safetensors")});
    const auto download = m_pictor->make(request(), inRanges());
    QVERIFY(Downloading::finishes(*download));
    QCOMPARE(result(*download), content());
    int ranges = 0;
    QSet<int> connections;
    for (const HubRequest &asked : m_hub->requests()) {
        if (!asked.cdn || !asked.headers.contains(QStringLiteral("range")))
            continue;
        ++ranges;
        connections.insert(asked.port);
    }
    QVERIFY2(ranges > 3, qPrintable(QString::number(ranges)));
    QVERIFY2(connections.size() > 1, qPrintable(QString::number(connections.size())));
    const qint64 sent = sentByStore();
    QVERIFY2(sent < weightBytes + 1'000'000, qPrintable(QString::number(sent)));
}

void TransferFaultsTest::givesUp_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Error::Remedy>("remedy");
    const auto row = [](const char *name, const QString &fault, Error::Kind kind) {
        QTest::newRow(name) << QStringList{fault} << kind << Error::Remedy::TryAgain;
    };
    row("damaged each time", QStringLiteral("corrupt=5000:*.safetensors"), Error::Kind::Corrupt);
    row("store always has a fault", QStringLiteral("cdn.status=500"), Error::Kind::Network);
    row("store always refuses", QStringLiteral("cdn.status=403"), Error::Kind::Network);
    row("hub always has a fault", QStringLiteral("status=502"), Error::Kind::Network);
    row("always silent", QStringLiteral("stall=0:*.safetensors"), Error::Kind::Network);
    row("a portal answers", QStringLiteral("captive"), Error::Kind::Network);
    row("another file each time", QStringLiteral("etag"), Error::Kind::Network);
}

void TransferFaultsTest::givesUp()
{
    QFETCH(QStringList, faults);
    QFETCH(Error::Kind, kind);
    QFETCH(Error::Remedy, remedy);
    const QString commit = m_hub->commit(repository);
    m_hub->setFaults(faults);
    TransferTuning tuning = quickTuning();
    tuning.attempts = 2;
    const auto download = m_pictor->make(request(), tuning);
    QVERIFY(!Downloading::finishes(*download));
    QCOMPARE(download->state(), State::Failed);
    QCOMPARE(download->error()->kind, kind);
    QCOMPARE(download->error()->remedy, remedy);
    QVERIFY(!download->error()->message.isEmpty());
    // Nothing unverified is visible, and the next attempt comes through.
    const QString snapshots = m_pictor->cache + QStringLiteral("/models--acme--tiny/snapshots/");
    QVERIFY(!QFileInfo::exists(snapshots + commit + u'/' + weights));
    m_hub->clearFaults();
    QVERIFY(Downloading::finishes(*download));
    QCOMPARE(result(*download), content());
}

void TransferFaultsTest::waitsAsLongAsTheServerAsks()
{
    m_hub->setFaults({QStringLiteral("429=1*1:config.json")});
    const auto download = m_pictor->make(request());
    QElapsedTimer timer;
    timer.start();
    bool hasWaited = false;
    connect(download.get(), &SnapshotDownload::progressChanged, this, [&] {
        const TransferProgress &progress = download->progress();
        hasWaited = hasWaited
            || (progress.phase == TransferProgress::Phase::WaitingToRetry && progress.retryAt.isValid()
                && !progress.notice.isEmpty());
    });
    QVERIFY(Downloading::finishes(*download));
    QVERIFY(timer.elapsed() >= 1'000);
    QVERIFY(hasWaited);
}

void TransferFaultsTest::keepsThePartWhenTheDiskIsFull()
{
    // The system's own limit on the size of files stands for the disk that is full.
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small = {3'000'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto download = m_pictor->make(request());
    const bool isFinished = Downloading::finishes(*download);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!isFinished);
    QCOMPARE(download->error()->kind, Error::Kind::OutOfMemory);
    QCOMPARE(download->error()->remedy, Error::Remedy::FreeSpace);

    m_hub->clearRequests();
    QVERIFY(Downloading::finishes(*download));
    QCOMPARE(result(*download), content());
    const qint64 sent = sentByStore();
    QVERIFY2(sent < weightBytes - 1'900'000, qPrintable(QString::number(sent)));
}

// A disk that is really full, where this may mount one; the limit above does for the rest.
void TransferFaultsTest::goesOnOnceADiskHasRoomAgain()
{
    SmallDisk disk(3'000'000);
    if (!disk.isMounted())
        QSKIP("No right to mount a disk.");
    TransferTuning tuning = inRanges();
    tuning.freeBytes = [](const QString &) { return qint64(1) << 40; }; // what another program takes later
    Downloading pictor(*m_hub, disk.path() + QStringLiteral("/cache"));
    const auto download = pictor.make(request(), tuning);
    QVERIFY(!Downloading::finishes(*download));
    QCOMPARE(download->error()->kind, Error::Kind::OutOfMemory);
    QCOMPARE(download->error()->remedy, Error::Remedy::FreeSpace);

    QVERIFY(disk.resize(30'000'000));
    m_hub->clearRequests();
    // Where a second connection takes half of what a first one has asked for, what of that half is on its way
    // already comes twice. Ranges this small lie in the system's buffers whole, unless the hub is slow.
    m_hub->setFaults({QStringLiteral("rate=4000000:*.safetensors")});
    QVERIFY(Downloading::finishes(*download));
    QCOMPARE(result(*download), content());
    const qint64 sent = sentByStore();
    QVERIFY2(sent < weightBytes - 1'500'000, qPrintable(QString::number(sent)));
}

void TransferFaultsTest::checksSpaceBeforeTheFirstByte()
{
    TransferTuning tuning = quickTuning();
    tuning.freeSpaceKept = 1'000'000;
    tuning.freeBytes = [](const QString &) { return weightBytes + 500'000; };
    const auto download = m_pictor->make(request(), tuning);
    QVERIFY(!Downloading::finishes(*download));
    QCOMPARE(download->error()->remedy, Error::Remedy::FreeSpace);
    QCOMPARE(sentByStore(), 0);
    tuning.freeBytes = [](const QString &) { return weightBytes + 1'500'000; };
    QVERIFY(Downloading::finishes(*m_pictor->make(request(), tuning)));
}

void TransferFaultsTest::startsOverWithAnotherFileInThePart()
{
    m_hub->setFaults({QStringLiteral("drop=2000000:*.safetensors"), QStringLiteral("cdn.status=500*99")});
    TransferTuning tuning = quickTuning();
    tuning.attempts = 0;
    const auto first = m_pictor->make(request(), tuning);
    QVERIFY(!Downloading::finishes(*first));
    // Meanwhile the branch has moved on.
    QByteArray other = content();
    other.replace(0, 3, "new");
    m_hub->add(repository, weights, other);
    m_hub->clearFaults();
    const auto second = m_pictor->make(request());
    QVERIFY(Downloading::finishes(*second));
    QCOMPARE(result(*second), other);
}

void TransferFaultsTest::goesOnAfterOffline()
{
    m_hub->setFaults({QStringLiteral("rate=1000000:*.safetensors")});
    const auto download = m_pictor->make(request());
    download->start();
    QTRY_VERIFY(download->progress().received > 2'000'000);
    m_pictor->connection.gate.setOffline(true);
    QTRY_COMPARE(download->state(), State::Failed);
    QCOMPARE(download->error()->remedy, Error::Remedy::GoOnline);
    m_hub->clearFaults();
    QTRY_VERIFY(m_hub->requests().constLast().note == u"client closed");
    m_hub->clearRequests();
    m_pictor->connection.gate.setOffline(false);
    QVERIFY(Downloading::finishes(*download));
    QCOMPARE(result(*download), content());
    const qint64 sent = sentByStore();
    QVERIFY2(sent < weightBytes - 1'000'000, qPrintable(QString::number(sent)));
}

void TransferFaultsTest::goesOnWithATokenAfterItWasRefused()
{
    setUp({.gated = {repository}, .tokens = {QStringLiteral("hf_good")}});
    const auto refused = m_pictor->make(request());
    QVERIFY(!Downloading::finishes(*refused));
    QCOMPARE(refused->error()->remedy, Error::Remedy::EnterToken);
    Downloading withToken(*m_hub, m_pictor->cache, {{QStringLiteral("HF_TOKEN"), QStringLiteral("hf_good")}});
    const auto download = withToken.make(request());
    QVERIFY(Downloading::finishes(*download));
    QCOMPARE(result(*download), content());
}

void TransferFaultsTest::neverSendsTheTokenElsewhere()
{
    setUp({.gated = {repository}, .tokens = {QStringLiteral("hf_good")}});
    Downloading withToken(*m_hub, {}, {{QStringLiteral("HF_TOKEN"), QStringLiteral("hf_good")}});
    m_hub->setFaults({QStringLiteral("drop=1000000*2:*.safetensors")});
    QVERIFY(Downloading::finishes(*withToken.make(request())));
    const auto ofStore = [this] {
        const QList<HubRequest> all = m_hub->requests();
        return std::ranges::count(all, true, &HubRequest::cdn);
    };
    QTRY_VERIFY(ofStore() >= 3); // each time it is cut off; once more where a busy machine looks like a stall
    for (const HubRequest &asked : m_hub->requests())
        QCOMPARE(asked.headers.contains(QStringLiteral("authorization")), !asked.cdn);
}

QTEST_GUILESS_MAIN(TransferFaultsTest)
#include "tst_transferfaults.moc"
