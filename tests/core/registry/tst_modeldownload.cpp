// SPDX-License-Identifier: GPL-3.0-or-later
// The first use of a model: its files come from the (stand-in) hub by themselves.
#include "downloadbench.h"
#include "embeddingtest.h"

#include <QSignalSpy>

using namespace pictor;
using namespace pictor::test;

namespace {

using State = Model::State;

const QString weights = QStringLiteral("model.safetensors");

/// The hub sends this much of the weights, and then nothing more.
QStringList stalledAt(qint64 bytes)
{
    return {QStringLiteral("stall=%1:%2").arg(bytes).arg(weights)};
}

/// Fetches the model, and takes from the cache what only words need.
void fetchWithoutVocabulary(DownloadBench &bench)
{
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.model()->prepare().isFinished(), 60'000);
    bench.close();
    QDirIterator it(bench.connection->environment.cacheRoot, bench.vocabulary, QDir::Files | QDir::System,
        QDirIterator::Subdirectories);
    int removed = 0;
    while (it.hasNext()) {
        const QString link = it.next();
        removed += QFile::remove(QFileInfo(link).canonicalFilePath()) && QFile::remove(link) ? 1 : 0;
    }
    QCOMPARE(removed, bench.vocabulary.size());
    bench.hub.clearRequests();
    bench.hubsMade = 0;
}

} // namespace

class ModelDownloadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstUseDownloads();
    void whatIsHereNeedsNoNetwork();
    void getAsksNobody();
    void askersShareOneDownload();
    void cancelledJobEndsAtOnce();
    void downloadGoesOnForAnother();
    void waiterThatStopsLetsGo();
    void jobsWaitThroughAPause();
    void cancelledDownloadCancelsItsJobs();
    void failureEndsJobs();
    void offline();
    void unloadLeavesADownloadAlone();
    void registryMayGoAmidADownload();
    void wordsFetchTheVocabulary();
    void picturesNeedNoVocabulary();
};

void ModelDownloadTest::firstUseDownloads()
{
    DownloadBench bench;
    bench.open();
    States states(bench.model());
    QSignalSpy progress(bench.model(), &Model::progressChanged);
    const auto images = bench.model()->embedImages(pictures())->future();
    const auto texts = bench.model()->embedTexts(goldenInputs("texts"))->future();
    QTRY_VERIFY_WITH_TIMEOUT(images.isFinished() && texts.isFinished(), 60'000);
    QVERIFY2(images.result(), qPrintable(images.result() ? QString() : images.result().error().message));
    QVERIFY2(texts.result(), qPrintable(texts.result() ? QString() : texts.result().error().message));
    QVERIFY(leastCosine(*images.result(), goldenRows("image_embeds_normalised")) >= 0.9999F);
    QVERIFY(leastCosine(*texts.result(), goldenRows("text_embeds_normalised")) >= 0.9999F);

    QCOMPARE(
        states.take().first(4), QList({State::Loading, State::Downloading, State::Loading, State::Ready}));
    QVERIFY(progress.size() > 1);
    QCOMPARE(bench.model()->bytesReceived(), bench.model()->bytesTotal());
    QVERIFY(bench.model()->bytesTotal() > 1'331'796);
    QCOMPARE(bench.download()->state(), ModelDownload::State::Finished);
    QCOMPARE(bench.gets(weights), 1);
}

void ModelDownloadTest::whatIsHereNeedsNoNetwork()
{
    DownloadBench bench;
    bench.open();
    QTRY_VERIFY_WITH_TIMEOUT(bench.model()->prepare().isFinished(), 60'000);
    bench.close();
    bench.hub.stop();
    bench.hubsMade = 0;

    bench.open();
    const auto again = bench.model()->prepare();
    QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), 60'000);
    QVERIFY(again.result());
    bench.download()->start();
    QTRY_COMPARE(bench.download()->state(), ModelDownload::State::Finished);
    QCOMPARE(bench.hubsMade, 0);
}

void ModelDownloadTest::getAsksNobody()
{
    DownloadBench bench;
    bench.open();
    QVERIFY(bench.model());
    QVERIFY(bench.download());
    QVERIFY(bench.registry->availability(base32).result().bytesToDownload == 0); // unknown to this catalogue
    QCOMPARE(bench.hubsMade, 0);
    QVERIFY(bench.hub.requests().size() <= 1); // the commit, which the test asked for
}

void ModelDownloadTest::askersShareOneDownload()
{
    DownloadBench bench;
    bench.open();
    const auto first = bench.model()->embedImages({redImage(1)})->future();
    const auto second = bench.model()->embedImages({redImage(2)})->future();
    const auto info = bench.model()->prepare();
    bench.download()->start();
    QTRY_VERIFY_WITH_TIMEOUT(first.isFinished() && second.isFinished() && info.isFinished(), 60'000);
    QVERIFY(first.result() && second.result() && info.result());
    QCOMPARE(bench.gets(weights), 1);
    QCOMPARE(bench.gets(QStringLiteral("vocab.json")), 1);
}

void ModelDownloadTest::cancelledJobEndsAtOnce()
{
    DownloadBench bench;
    bench.hub.setFaults(stalledAt(400'000));
    bench.open();
    EmbeddingJob *job = bench.model()->embedImages({redImage(1)});
    const Ends ends(job);
    QTRY_VERIFY(bench.model()->bytesReceived() >= 400'000);
    job->cancel();
    QTRY_COMPARE(ends.log(), QStringList(QStringLiteral("cancelled")));
    QCOMPARE(bench.model()->state(), State::Idle);
    QCOMPARE(bench.download()->state(), ModelDownload::State::Paused);
    QVERIFY(!bench.download()->isInterrupted());

    bench.hub.clearFaults();
    bench.hub.clearRequests();
    const auto again = bench.model()->embedImages({redImage(1)})->future();
    QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), 60'000);
    QVERIFY(again.result());
    const auto requests = bench.hub.requests();
    const auto rest = std::ranges::find_if(requests, [](const HubRequest &request) { return request.cdn; });
    QVERIFY(rest != requests.end());
    QCOMPARE(rest->status, 206);
    QVERIFY2(rest->sent <= 1'331'796 - 300'000, qPrintable(QString::number(rest->sent)));
}

void ModelDownloadTest::downloadGoesOnForAnother()
{
    DownloadBench bench;
    bench.hub.setFaults(stalledAt(400'000));
    bench.open();
    EmbeddingJob *first = bench.model()->embedImages({redImage(1)});
    EmbeddingJob *second = bench.model()->embedImages({redImage(2)});
    const Ends firstEnds(first);
    const Ends secondEnds(second);
    QTRY_COMPARE(bench.model()->state(), State::Downloading);
    first->cancel();
    QTRY_COMPARE(firstEnds.log(), QStringList(QStringLiteral("cancelled")));
    QCOMPARE(bench.model()->state(), State::Downloading);
    QVERIFY(bench.download()->isActive());
    bench.download()->start(); // somebody wants it for its own sake
    second->cancel();
    QTRY_COMPARE(secondEnds.log(), QStringList(QStringLiteral("cancelled")));
    QCOMPARE(bench.model()->state(), State::Idle);
    QVERIFY(bench.download()->isActive());
}

void ModelDownloadTest::waiterThatStopsLetsGo()
{
    DownloadBench bench;
    bench.hub.setFaults(stalledAt(400'000));
    bench.open();
    std::stop_source stop;
    const auto info = bench.model()->prepare(stop.get_token());
    QTRY_COMPARE(bench.model()->state(), State::Downloading);
    stop.request_stop();
    QVERIFY(!info.isFinished());
    QTRY_VERIFY(info.isFinished());
    QVERIFY(info.result().error().isCancelled());
    QTRY_COMPARE(bench.download()->state(), ModelDownload::State::Paused);
    QCOMPARE(bench.model()->state(), State::Idle);
}

void ModelDownloadTest::jobsWaitThroughAPause()
{
    DownloadBench bench;
    bench.hub.setFaults(stalledAt(400'000));
    bench.open();
    const auto vectors = bench.model()->embedImages({redImage(1)})->future();
    QTRY_VERIFY(bench.model()->bytesReceived() >= 400'000);
    bench.download()->pause();
    QTRY_COMPARE(bench.download()->state(), ModelDownload::State::Paused);
    QCOMPARE(bench.model()->state(), State::Downloading);
    QVERIFY(!vectors.isFinished());
    bench.hub.clearFaults();
    bench.download()->start();
    QTRY_VERIFY_WITH_TIMEOUT(vectors.isFinished(), 60'000);
    QVERIFY(vectors.result());
}

void ModelDownloadTest::cancelledDownloadCancelsItsJobs()
{
    DownloadBench bench;
    bench.hub.setFaults(stalledAt(400'000));
    bench.open();
    const Ends ends(bench.model()->embedImages({redImage(1)}));
    const auto info = bench.model()->prepare();
    QTRY_VERIFY(bench.model()->bytesReceived() >= 400'000);
    QSignalSpy cancelled(bench.download(), &ModelDownload::cancelled);
    bench.download()->cancel();
    QVERIFY(cancelled.isEmpty());
    QTRY_COMPARE(ends.log(), QStringList(QStringLiteral("cancelled")));
    QVERIFY(info.result().error().isCancelled());
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(bench.model()->state(), State::Idle);
    QCOMPARE(bench.download()->state(), ModelDownload::State::Idle);
    QCOMPARE(bench.download()->bytesReceived(), 0);
    QCOMPARE(bench.registry->removableBytes(base32).result().value_or(0) / 1'000'000, 0);
}

void ModelDownloadTest::failureEndsJobs()
{
    DownloadBench bench;
    bench.hub.setFaults({QStringLiteral("cdn.status=404:") + weights});
    bench.open();
    const auto vectors = bench.model()->embedImages({redImage(1)})->future();
    QTRY_VERIFY_WITH_TIMEOUT(vectors.isFinished(), 60'000);
    QVERIFY(!vectors.result());
    QCOMPARE(bench.model()->state(), State::Failed);
    QCOMPARE(bench.download()->state(), ModelDownload::State::Failed);
    QVERIFY(!bench.model()->errorMessage().isEmpty());
    QCOMPARE(bench.model()->errorMessage(), bench.download()->errorMessage());

    bench.hub.clearFaults();
    const auto again = bench.model()->embedImages({redImage(1)})->future();
    QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), 60'000);
    QVERIFY(again.result());
}

void ModelDownloadTest::offline()
{
    DownloadBench bench;
    bench.open();
    bench.hub.clearRequests();
    bench.connection->gate.setOffline(true);
    const auto vectors = bench.model()->embedImages({redImage(1)})->future();
    QTRY_VERIFY_WITH_TIMEOUT(vectors.isFinished(), 60'000);
    QCOMPARE(vectors.result().error().remedy, Error::Remedy::GoOnline);
    QVERIFY(bench.hub.requests().isEmpty());

    bench.connection->gate.setOffline(false);
    const auto again = bench.model()->embedImages({redImage(1)})->future();
    QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), 60'000);
    QVERIFY(again.result());
}

void ModelDownloadTest::unloadLeavesADownloadAlone()
{
    DownloadBench bench;
    bench.hub.setFaults({QStringLiteral("rate=500000:") + weights});
    bench.open();
    const auto info = bench.model()->prepare();
    QTRY_COMPARE(bench.model()->state(), State::Downloading);
    bench.model()->unload();
    QTRY_VERIFY_WITH_TIMEOUT(info.isFinished(), 60'000);
    QVERIFY(info.result());
    QCOMPARE(bench.gets(weights), 1);
}

void ModelDownloadTest::registryMayGoAmidADownload()
{
    DownloadBench bench;
    bench.hub.setFaults(stalledAt(400'000));
    bench.open();
    const auto vectors = bench.model()->embedImages({redImage(1)})->future();
    QTRY_VERIFY(bench.model()->bytesReceived() >= 400'000);
    bench.close();
    QVERIFY(vectors.isFinished());
    QVERIFY(vectors.result().error().isCancelled());
}

void ModelDownloadTest::wordsFetchTheVocabulary()
{
    DownloadBench bench;
    fetchWithoutVocabulary(bench);
    bench.open();
    const auto images = bench.model()->embedImages({redImage(1)})->future();
    QTRY_VERIFY_WITH_TIMEOUT(images.isFinished(), 60'000);
    QVERIFY(images.result());
    QCOMPARE(bench.hubsMade, 0);

    const auto texts = bench.model()->embedTexts(goldenInputs("texts"))->future();
    QTRY_VERIFY_WITH_TIMEOUT(texts.isFinished(), 60'000);
    QVERIFY2(texts.result(), qPrintable(texts.result() ? QString() : texts.result().error().message));
    QVERIFY(leastCosine(*texts.result(), goldenRows("text_embeds_normalised")) >= 0.9999F);
    for (const auto &r : bench.hub.requests())
        qDebug() << r.method << r.path << r.status;
    qDebug() << bench.hubsMade << bench.model()->state() << bench.download()->state()
             << bench.download()->error().message << bench.download()->error().detail;
    QDirIterator it(
        bench.connection->environment.cacheRoot, QDir::Files | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext())
        qDebug() << it.next();
    QCOMPARE(bench.gets(QStringLiteral("vocab.json")), 1);
    QCOMPARE(bench.gets(weights), 0);
}

/// What cannot be fetched for words does not take pictures along.
void ModelDownloadTest::picturesNeedNoVocabulary()
{
    DownloadBench bench;
    fetchWithoutVocabulary(bench);
    bench.hub.stop();
    bench.open();
    const auto texts = bench.model()->embedTexts(goldenInputs("texts"))->future();
    const auto images = bench.model()->embedImages({redImage(1)})->future();
    QTRY_VERIFY_WITH_TIMEOUT(images.isFinished() && texts.isFinished(), 60'000);
    QVERIFY2(images.result(), qPrintable(images.result() ? QString() : images.result().error().message));
    QVERIFY(!texts.result());
}

QTEST_GUILESS_MAIN(ModelDownloadTest)
#include "tst_modeldownload.moc"
