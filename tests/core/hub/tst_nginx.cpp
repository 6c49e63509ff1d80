// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/downloading.h"
#include "support/nginx.h"

#include <algorithm>

using namespace pictor;
using namespace pictor::hub;
using namespace pictor::test;

using State = SnapshotDownload::State;

/// Ranges and resuming with a server that was not written for these tests.
class NginxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fetches_data();
    void fetches();
    void asksForRangesOverSeveralConnections();
    void goesOnWhereItWasPaused();
    void goesOnWhereAnotherRunEnded();
    void goesOnAfterTheServerWasAway();
    void startsOverWhereRangesAreIgnored();

private:
    std::unique_ptr<SnapshotDownload> download(const TransferTuning &tuning = inRanges());
    QByteArray result(const SnapshotDownload &download) const;
    void serve(const QByteArray &directives);
    static TransferTuning inRanges();
    static TransferTuning inOneRange();

    std::unique_ptr<StandInHub> m_hub;
    std::unique_ptr<Nginx> m_nginx;
    std::unique_ptr<Downloading> m_pictor;
};

namespace {

const QString repository = QStringLiteral("acme/tiny");
const QString weights = QStringLiteral("unet/model.safetensors");
constexpr qint64 weightBytes = 8'000'000;
constexpr int patience = 60'000; // ms; a busy machine starts everything late
constexpr qint64 early = 1'500'000; // bytes, of which most are still to come
const QByteArray slow = "limit_rate 3m;"; // per connection

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

qint64 startOf(const NginxRequest &request)
{
    return request.range == u"-" ? 0 : request.range.section(u'=', 1).section(u'-', 0, 0).toLongLong();
}

} // namespace

TransferTuning NginxTest::inRanges()
{
    TransferTuning tuning = quickTuning();
    tuning.parallelAbove = 1'000'000;
    tuning.rangeBytes = 500'000;
    tuning.chunkBytes = 64 << 10;
    tuning.bufferBytes = 256 << 10;
    return tuning;
}

TransferTuning NginxTest::inOneRange()
{
    TransferTuning tuning = inRanges();
    tuning.parallelAbove = weightBytes;
    return tuning;
}

void NginxTest::init()
{
    m_pictor.reset();
    m_hub = std::make_unique<StandInHub>(StandInHub::Options{});
    m_hub->add(repository, weights, content());
    m_nginx = std::make_unique<Nginx>(m_hub->root());
}

void NginxTest::serve(const QByteArray &directives)
{
    QVERIFY2(m_nginx->start(directives), "the package nginx-light is needed");
    m_hub->setStore(m_nginx->url());
    QVERIFY(m_hub->start());
    m_pictor = std::make_unique<Downloading>(*m_hub);
}

std::unique_ptr<SnapshotDownload> NginxTest::download(const TransferTuning &tuning)
{
    return m_pictor->make(
        {.repository = repository, .revision = QStringLiteral("main"), .files = {{.path = weights}}}, tuning);
}

QByteArray NginxTest::result(const SnapshotDownload &download) const
{
    QFile file(download.snapshot()->folder + u'/' + weights);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void NginxTest::fetches_data()
{
    QTest::addColumn<QByteArray>("directives");
    QTest::addColumn<bool>("hasRanges");
    QTest::newRow("as it comes") << QByteArray() << true;
    QTest::newRow("one request a connection") << QByteArray("keepalive_timeout 0;") << true;
    QTest::newRow("would compress") << QByteArray("gzip on; gzip_types *; gzip_min_length 1;") << true;
    QTest::newRow("without ranges") << QByteArray("max_ranges 0;") << false;
}

void NginxTest::fetches()
{
    QFETCH(QByteArray, directives);
    QFETCH(bool, hasRanges);
    serve(directives);
    const auto whole = download();
    QVERIFY(Downloading::finishes(*whole));
    QCOMPARE(result(*whole), content());
    QTRY_VERIFY_WITH_TIMEOUT(!m_nginx->requests().isEmpty(), patience);
    const int status = hasRanges ? 206 : 200;
    for (const NginxRequest &request : m_nginx->requests())
        QCOMPARE(request.status, status);
}

void NginxTest::asksForRangesOverSeveralConnections()
{
    serve(slow);
    const auto whole = download();
    QVERIFY(Downloading::finishes(*whole));
    QCOMPARE(result(*whole), content());
    const QList<NginxRequest> requests = m_nginx->requests();
    const auto first = [](const NginxRequest &request) { return request.onConnection == 1; };
    QVERIFY(std::ranges::count_if(requests, first) > 1);
    QVERIFY(std::ranges::all_of(requests, [](const auto &request) { return request.status == 206; }));
}

void NginxTest::goesOnWhereItWasPaused()
{
    serve(slow);
    const auto paused = download(inOneRange());
    paused->start();
    QTRY_VERIFY_WITH_TIMEOUT(paused->progress().received > early, patience);
    paused->pause();
    QTRY_COMPARE_WITH_TIMEOUT(m_nginx->requests().size(), 1, patience);
    const qint64 here = paused->progress().received;
    paused->resume();
    QTRY_COMPARE_WITH_TIMEOUT(paused->state(), State::Finished, patience);
    QCOMPARE(result(*paused), content());
    const QList<NginxRequest> requests = m_nginx->requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[1].status, 206);
    QVERIFY2(startOf(requests[1]) >= here, qPrintable(requests[1].range));
}

void NginxTest::goesOnWhereAnotherRunEnded()
{
    serve(slow);
    auto first = download();
    first->start();
    QTRY_VERIFY_WITH_TIMEOUT(first->progress().received > early, patience);
    const qint64 here = first->progress().received;
    first.reset();
    m_nginx->stop();
    QVERIFY(m_nginx->start());
    const qsizetype before = m_nginx->requests().size();
    const auto second = download(inOneRange());
    QVERIFY(Downloading::finishes(*second));
    QCOMPARE(result(*second), content());
    qint64 sent = 0;
    for (const NginxRequest &request : m_nginx->requests().sliced(before)) {
        QCOMPARE(request.status, 206);
        sent += request.sent;
    }
    QVERIFY2(sent <= weightBytes - here, qPrintable(QString::number(sent)));
}

void NginxTest::goesOnAfterTheServerWasAway()
{
    serve(slow);
    TransferTuning patient = inOneRange();
    patient.retryWaits = {std::chrono::milliseconds(300)};
    patient.attempts = 100;
    const auto download = this->download(patient);
    download->start();
    QTRY_VERIFY_WITH_TIMEOUT(download->progress().received > early, patience);
    m_nginx->stop();
    QTRY_COMPARE_WITH_TIMEOUT(download->progress().phase, TransferProgress::Phase::WaitingToRetry, patience);
    QVERIFY(m_nginx->start());
    QTRY_COMPARE_WITH_TIMEOUT(download->state(), State::Finished, patience);
    QCOMPARE(result(*download), content());
    QVERIFY(startOf(m_nginx->requests().constLast()) > early);
}

void NginxTest::startsOverWhereRangesAreIgnored()
{
    serve(slow);
    auto first = download();
    first->start();
    QTRY_VERIFY_WITH_TIMEOUT(first->progress().received > early, patience);
    first.reset();
    m_nginx->stop();
    QVERIFY(m_nginx->start("max_ranges 0;"));
    const auto second = download();
    QVERIFY(Downloading::finishes(*second));
    QCOMPARE(result(*second), content());
    QCOMPARE(m_nginx->requests().constLast().status, 200);
    QCOMPARE(m_nginx->requests().constLast().sent, weightBytes);
}

QTEST_GUILESS_MAIN(NginxTest)
#include "tst_nginx.moc"
