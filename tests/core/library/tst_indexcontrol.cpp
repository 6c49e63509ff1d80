// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::library;

namespace {

/// How a run ends: in one of three ways, once.
class Ends {
public:
    explicit Ends(IndexJob *job)
        : m_finished(job, &IndexJob::finished)
        , m_failed(job, &IndexJob::failed)
        , m_cancelled(job, &IndexJob::cancelled)
    {
    }
    qsizetype count() const { return m_finished.count() + m_failed.count() + m_cancelled.count(); }
    bool isFinished() const { return m_finished.count() == 1 && count() == 1; }
    bool isFailed() const { return m_failed.count() == 1 && count() == 1; }
    bool isCancelled() const { return m_cancelled.count() == 1 && count() == 1; }
    Error error() const { return m_failed.value(0).value(0).value<Error>(); }

private:
    QSignalSpy m_finished, m_failed, m_cancelled;
};

Error someError()
{
    return {Error::Kind::OutOfMemory, QStringLiteral("There is not enough memory."), {}};
}

} // namespace

/// A run that is paused, cancelled, joined, queued, or that fails.
class IndexControlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsFromTheEventLoop();
    void pauseHoldsBackNewBatches();
    void cancelKeepsWhatIsStored();
    void cancelBeforeAnythingBegan();
    void cancelFromAListener();
    void failedModelFailsTheRun_data();
    void failedModelFailsTheRun();
    void unusableVectorsFailTheRun();
    void folderThatIsNotWatched();
    void batchesInFlightAreBounded();
    void secondRunJoinsTheFirst();
    void joiningRunSeesNewFolder();
    void otherModelWaits();
    void cancelledWhileItWaits();
    void libraryMayGoWhileItRuns();
    void folderMayGoWhileItRuns();
    void fileThatChangesOnTheWayIsNotStored();
    void twoProcessesShareTheWork();
    void progressIsTold();
};

void IndexControlTest::endsFromTheEventLoop()
{
    LibraryFixture fixture;
    auto *job = fixture.library->index(&fixture.embedder);
    Ends ends(job);
    QCOMPARE(ends.count(), 0);
    QTRY_VERIFY(job->hasEnded());
    QVERIFY(ends.isFinished());
    QVERIFY(!fixture.library->currentIndex());
}

void IndexControlTest::pauseHoldsBackNewBatches()
{
    LibraryFixture fixture;
    auto *job = fixture.indexHeld(24);
    Ends ends(job);
    QTRY_COMPARE(fixture.embedder.waitingBatches(), 1);
    job->pause();
    QCOMPARE(job->state(), IndexJob::State::Paused);
    fixture.embedder.releaseAll();
    QTRY_COMPARE(job->progress().embedded, 4); // what was with the model is stored
    QTest::qWait(0);
    QCOMPARE(fixture.embedder.batches.size(), 1);
    QCOMPARE(job->state(), IndexJob::State::Paused);
    QCOMPARE(fixture.library->currentIndex(), job);

    job->resume();
    QCOMPARE(job->state(), IndexJob::State::Running);
    QTRY_VERIFY(job->hasEnded());
    QVERIFY(ends.isFinished());
    QCOMPARE(job->progress().embedded, 24);
}

void IndexControlTest::cancelKeepsWhatIsStored()
{
    LibraryFixture fixture;
    auto *job = fixture.indexHeld(24);
    Ends ends(job);
    QTRY_COMPARE(fixture.embedder.waitingBatches(), 1);
    fixture.embedder.release();
    QTRY_COMPARE(job->progress().embedded, 4);
    job->cancel();
    job->cancel();
    QCOMPARE(ends.count(), 0);
    QTRY_VERIFY(job->hasEnded());
    QVERIFY(ends.isCancelled());
    QCOMPARE(fixture.status().embedded, 4);

    fixture.embedder.releaseAll();
    fixture.embedder.batches.clear();
    QVERIFY(fixture.index());
    QCOMPARE(fixture.embedder.embedded(), 20);
    QVERIFY(ends.isCancelled());
}

void IndexControlTest::cancelBeforeAnythingBegan()
{
    LibraryFixture fixture;
    fixture.addMany(4);
    fixture.watch();
    auto *job = fixture.library->index(&fixture.embedder);
    Ends ends(job);
    job->cancel();
    QTRY_VERIFY(job->hasEnded());
    QVERIFY(ends.isCancelled());
    QCOMPARE(fixture.embedder.batches.size(), 0);
}

void IndexControlTest::cancelFromAListener()
{
    LibraryFixture fixture;
    for (int i = 0; i < 6; ++i) {
        QFile broken(fixture.photos(QStringLiteral("%1.jpg").arg(i)));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("not a picture");
    }
    fixture.watch();
    auto *job = fixture.library->index(&fixture.embedder);
    Ends ends(job);
    connect(job, &IndexJob::fileFailed, job, &IndexJob::cancel);
    QTRY_VERIFY(job->hasEnded());
    QVERIFY(ends.isCancelled());
}

void IndexControlTest::failedModelFailsTheRun_data()
{
    QTest::addColumn<bool>("whileLoading");
    QTest::newRow("while it loads") << true;
    QTest::newRow("while it embeds") << false;
}

void IndexControlTest::failedModelFailsTheRun()
{
    QFETCH(bool, whileLoading);
    LibraryFixture fixture;
    fixture.addMany(9);
    fixture.watch();
    (whileLoading ? fixture.embedder.prepareFailure : fixture.embedder.embedFailure) = someError();
    auto *job = fixture.library->index(&fixture.embedder);
    Ends ends(job);
    QTRY_VERIFY(job->hasEnded());
    QVERIFY(ends.isFailed());
    QCOMPARE(ends.error().kind, Error::Kind::OutOfMemory);
    QVERIFY(!fixture.library->currentIndex());

    fixture.embedder.prepareFailure.reset();
    fixture.embedder.embedFailure.reset();
    QVERIFY(fixture.index());
    QCOMPARE(fixture.progress.embedded, 9);
}

void IndexControlTest::unusableVectorsFailTheRun()
{
    LibraryFixture fixture;
    fixture.addMany(4);
    fixture.watch();
    fixture.embedder.info.dimension = 7; // not what it gives
    auto *job = fixture.library->index(&fixture.embedder);
    Ends ends(job);
    QTRY_VERIFY(job->hasEnded());
    QVERIFY(ends.isFailed());
    QCOMPARE(fixture.status().embedded, 0);
}

void IndexControlTest::folderThatIsNotWatched()
{
    LibraryFixture fixture;
    fixture.watch();
    auto *job = fixture.library->index(&fixture.embedder, {QDir::tempPath()});
    Ends ends(job);
    QTRY_VERIFY(job->hasEnded());
    QVERIFY(ends.isFailed());
    QCOMPARE(ends.error().kind, Error::Kind::NotFound);
    QVERIFY(ends.error().message.contains(QDir::tempPath()));
}

void IndexControlTest::batchesInFlightAreBounded()
{
    LibraryFixture fixture;
    auto *job = fixture.indexHeld(60);
    while (!job->hasEnded()) {
        QTRY_VERIFY(fixture.embedder.waitingBatches() > 0 || job->hasEnded());
        if (fixture.embedder.waitingBatches() > 0)
            fixture.embedder.release();
    }
    QCOMPARE(job->progress().embedded, 60);
    QCOMPARE(fixture.embedder.mostAtOnce, 1);
}

void IndexControlTest::secondRunJoinsTheFirst()
{
    LibraryFixture fixture;
    auto *job = fixture.indexHeld(12);
    Ends ends(job);
    QTRY_VERIFY(fixture.embedder.waitingBatches() > 0);
    QCOMPARE(fixture.library->index(&fixture.embedder), job);
    QCOMPARE(fixture.library->currentIndex(), job);
    fixture.embedder.releaseAll();
    QTRY_VERIFY(job->hasEnded());
    QVERIFY(ends.isFinished());
    QCOMPARE(fixture.embedder.embedded(), 12);
    QCOMPARE(job->progress().found, 12);
    QVERIFY(fixture.library->index(&fixture.embedder) != job);
}

void IndexControlTest::joiningRunSeesNewFolder()
{
    LibraryFixture fixture;
    fixture.add(QStringLiteral("a/1.png"), 1);
    fixture.add(QStringLiteral("b/2.png"), 2);
    QVERIFY(fixture.watch(fixture.photos(QStringLiteral("a"))));
    fixture.embedder.hold();
    auto *job = fixture.library->index(&fixture.embedder);
    QTRY_VERIFY(fixture.embedder.waitingBatches() > 0);
    QVERIFY(fixture.watch(fixture.photos(QStringLiteral("b"))));
    QCOMPARE(fixture.library->index(&fixture.embedder), job);
    fixture.embedder.releaseAll();
    QTRY_VERIFY(job->hasEnded());
    QCOMPARE(job->state(), IndexJob::State::Finished);
    QCOMPARE(fixture.search(LibraryFixture::picture(2)).size(), 2);
}

void IndexControlTest::otherModelWaits()
{
    LibraryFixture fixture;
    fixture.addMany(5);
    fixture.watch();
    FakeEmbedder other(QStringLiteral("fake/other"));
    fixture.embedder.hold();
    auto *first = fixture.library->index(&fixture.embedder);
    auto *second = fixture.library->index(&other);
    QVERIFY(second != first);
    QCOMPARE(second->state(), IndexJob::State::Queued);
    QTRY_VERIFY(fixture.embedder.waitingBatches() > 0);
    QCOMPARE(other.batches.size(), 0);
    QCOMPARE(fixture.library->index(&other), second);
    fixture.embedder.releaseAll();
    QTRY_VERIFY(second->hasEnded());
    QCOMPARE(first->state(), IndexJob::State::Finished);
    QCOMPARE(second->state(), IndexJob::State::Finished);
    QCOMPARE(other.embedded(), 5);
}

void IndexControlTest::cancelledWhileItWaits()
{
    LibraryFixture fixture;
    fixture.addMany(5);
    fixture.watch();
    FakeEmbedder other(QStringLiteral("fake/other"));
    fixture.embedder.hold();
    auto *first = fixture.library->index(&fixture.embedder);
    auto *second = fixture.library->index(&other);
    Ends ends(second);
    second->cancel();
    QTRY_VERIFY(second->hasEnded());
    QVERIFY(ends.isCancelled());
    fixture.embedder.releaseAll();
    QTRY_VERIFY(first->hasEnded());
    QCOMPARE(other.batches.size(), 0);
}

void IndexControlTest::libraryMayGoWhileItRuns()
{
    LibraryFixture fixture;
    auto *job = fixture.indexHeld(40);
    Ends ends(job);
    QTRY_VERIFY(fixture.embedder.waitingBatches() > 0);
    fixture.library.reset();
    QVERIFY(ends.isCancelled());
    fixture.embedder.releaseAll();
    fixture.open();
    QVERIFY(fixture.index());
    QCOMPARE(fixture.status().embedded, 40);
}

void IndexControlTest::folderMayGoWhileItRuns()
{
    LibraryFixture fixture;
    auto *job = fixture.indexHeld(24);
    QTRY_COMPARE(fixture.embedder.waitingBatches(), 1);
    fixture.forget(fixture.photos());
    QVERIFY(fixture.library->folders().isEmpty());
    fixture.embedder.releaseAll();
    QTRY_VERIFY(job->hasEnded());
    QCOMPARE(job->state(), IndexJob::State::Finished);
    QCOMPARE(fixture.search(LibraryFixture::picture(1000)).size(), 0);
    QVERIFY(fixture.library->status(fixture.embedder.model()).result().isEmpty());
}

void IndexControlTest::fileThatChangesOnTheWayIsNotStored()
{
    LibraryFixture fixture;
    fixture.add(QStringLiteral("a.png"), 1);
    fixture.watch();
    fixture.embedder.hold();
    auto *job = fixture.library->index(&fixture.embedder);
    QTRY_COMPARE(fixture.embedder.waitingBatches(), 1);
    fixture.add(QStringLiteral("a.png"), 2);
    QCOMPARE(fixture.library->index(&fixture.embedder), job); // scans again and notices
    fixture.embedder.release();
    QTRY_COMPARE(fixture.embedder.batches.size(), 2);
    fixture.embedder.releaseAll();
    QTRY_VERIFY(job->hasEnded());
    const auto hits = fixture.search(LibraryFixture::picture(2));
    QCOMPARE(hits.size(), 1);
    QVERIFY(hits[0].score > 0.999F);
}

void IndexControlTest::twoProcessesShareTheWork()
{
    LibraryFixture fixture;
    fixture.addMany(120);
    fixture.watch();
    auto second = ImageLibrary::open(fixture.paths);
    QVERIFY(second);
    FakeEmbedder other;
    auto *jobA = fixture.library->index(&fixture.embedder);
    auto *jobB = (*second)->index(&other);
    QTRY_VERIFY(jobA->hasEnded() && jobB->hasEnded());
    QCOMPARE(jobA->state(), IndexJob::State::Finished);
    QCOMPARE(jobB->state(), IndexJob::State::Finished);
    QCOMPARE(fixture.status().embedded, 120);
    QCOMPARE(fixture.search(LibraryFixture::picture(1000), 500).size(), 120);
    // They begin at opposite ends: only where they meet a page or two is done by both.
    const qsizetype total = fixture.embedder.embedded() + other.embedded();
    QVERIFY2(total < 200, qPrintable(QString::number(total)));
}

void IndexControlTest::progressIsTold()
{
    LibraryFixture fixture;
    auto *job = fixture.indexHeld(20);
    QSignalSpy told(job, &IndexJob::progressChanged);
    QTRY_VERIFY(!job->progress().scanning && job->progress().pending == 20);
    QCOMPARE(job->progress().secondsLeft, -1);
    const auto before = told.count();
    fixture.embedder.releaseAll();
    QTRY_VERIFY(job->hasEnded());
    QVERIFY(told.count() > before);
    QCOMPARE(job->progress().pending, 0);
    QCOMPARE(job->progress().embedded, 20);
}

QTEST_GUILESS_MAIN(IndexControlTest)
#include "tst_indexcontrol.moc"
