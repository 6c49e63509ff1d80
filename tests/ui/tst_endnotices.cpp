// SPDX-License-Identifier: GPL-3.0-or-later
// Which ends of long work are told, and in which words.
#include "fakemakers.h"
#include "fakestore.h"

#include "ui/create/generationqueue.h"
#include "ui/library/indexingviewmodel.h"
#include "ui/window/endnotices.h"

#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;
using library::IndexJob;
using State = ModelDownload::State;

namespace {

const QString secret = QStringLiteral("a fox that nobody shall read of");

/// A run that stands where the test puts it.
class FakeRun : public IndexJob {
    Q_OBJECT
public:
    QString model() const override { return {}; }
    void pause() override { }
    void resume() override { }
    void cancel() override { end(State::Cancelled); }
    void end(State state, qint64 embedded = 0)
    {
        m_progress.embedded = embedded;
        Q_EMIT progressChanged();
        m_state = state;
        Q_EMIT stateChanged();
        if (state == State::Failed)
            Q_EMIT failed({Error::Kind::OutOfMemory, QStringLiteral("The disk is full."), {}});
    }
};

QueuedGeneration asked(int count)
{
    QueuedGeneration queued{FakeMakers::flux, QStringLiteral("FLUX.1 schnell"), {}, {}};
    queued.request.prompt = secret;
    queued.request.size = {64, 64};
    queued.request.count = count;
    return queued;
}

} // namespace

class EndNoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void picturesAreCountedTogether();
    void failedPictureIsTold();
    void cancelledPictureIsNot();
    void readPicturesAreCounted();
    void nothingNewIsNoNews();
    void failedReadingIsTold();
    void cancelledReadingIsNot();
    void downloadIsTold_data();
    void downloadIsTold();
    void pausedDownloadIsNot();
    void whoeverLooksIsNotTold();
    void shortWorkIsNotTold();

private:
    void start(std::chrono::milliseconds longAfter);
    /// The one notice there is by now.
    Notice only() const
    {
        return m_due->count() == 1 ? m_due->constFirst().constFirst().value<Notice>() : Notice();
    }
    /// After what was queued has run.
    qsizetype told() const
    {
        QCoreApplication::processEvents();
        return m_due->count();
    }

    std::unique_ptr<FakeMakers> m_makers;
    std::unique_ptr<GenerationQueue> m_queue;
    std::unique_ptr<IndexingViewModel> m_indexing;
    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<EndNotices> m_notices;
    std::unique_ptr<QSignalSpy> m_due;
    bool m_wanted = true;
};

void EndNoticesTest::init()
{
    start(std::chrono::milliseconds(0));
}

void EndNoticesTest::start(std::chrono::milliseconds longAfter)
{
    m_due.reset();
    m_notices.reset();
    m_queue.reset();
    m_wanted = true;
    m_makers = std::make_unique<FakeMakers>();
    m_queue = std::make_unique<GenerationQueue>(*m_makers);
    m_indexing = std::make_unique<IndexingViewModel>();
    m_store = std::make_unique<FakeStore>();
    m_notices = std::make_unique<EndNotices>(
        EndNotices::Sources{*m_queue, *m_indexing, *m_store,
            [](const QString &key) { return QStringLiteral("name of ") + key; }, [this] { return m_wanted; }},
        longAfter);
    m_due = std::make_unique<QSignalSpy>(m_notices.get(), &EndNotices::due);
}

void EndNoticesTest::picturesAreCountedTogether()
{
    m_queue->add({asked(2), asked(1)});
    m_makers->job()->finish();
    QCOMPARE(told(), 0); // the next one runs
    m_makers->job()->finish();
    QTRY_COMPARE(told(), 1);
    QCOMPARE(only().title, QStringLiteral("Your pictures are ready"));
    QVERIFY2(only().text.contains(QLatin1Char('3')), qPrintable(only().text));
    QVERIFY(!only().text.contains(secret) && !only().title.contains(secret));
    QCOMPARE(only().page, QStringLiteral("create"));
    m_queue->add(asked(1)); // counts anew
    m_makers->job()->finish();
    QTRY_COMPARE(told(), 2);
    QVERIFY(m_due->constLast().constFirst().value<Notice>().text.contains(QLatin1Char('1')));
}

void EndNoticesTest::failedPictureIsTold()
{
    m_queue->add(asked(2));
    m_makers->job()->makePicture(0);
    m_makers->job()->endFailed({Error::Kind::OutOfMemory, secret, {}});
    QTRY_COMPARE(told(), 1);
    QCOMPARE(only().title, QStringLiteral("A picture could not be made"));
    QVERIFY(only().text.contains(QLatin1Char('1')) && !only().text.contains(secret));
}

void EndNoticesTest::cancelledPictureIsNot()
{
    m_queue->add(asked(2));
    m_queue->cancelRunning();
    m_makers->job()->endCancelled();
    QTRY_VERIFY(!m_queue->isRunning());
    QCOMPARE(told(), 0);
}

void EndNoticesTest::readPicturesAreCounted()
{
    FakeRun run;
    m_indexing->follow(&run);
    run.end(IndexJob::State::Finished, 1204);
    QTRY_COMPARE(told(), 1);
    QCOMPARE(only().title, QStringLiteral("The library is up to date"));
    QVERIFY(only().text.contains(QStringLiteral("1204")));
    QCOMPARE(only().page, QStringLiteral("library"));
}

void EndNoticesTest::nothingNewIsNoNews()
{
    FakeRun run;
    m_indexing->follow(&run);
    run.end(IndexJob::State::Finished);
    QCOMPARE(told(), 0);
}

void EndNoticesTest::failedReadingIsTold()
{
    FakeRun run;
    m_indexing->follow(&run);
    run.end(IndexJob::State::Failed, 3);
    QTRY_COMPARE(told(), 1);
    QCOMPARE(only().title, QStringLiteral("The library could not be read to its end"));
}

void EndNoticesTest::cancelledReadingIsNot()
{
    {
        FakeRun run;
        m_indexing->follow(&run);
        run.end(IndexJob::State::Cancelled, 3);
    } // and gone before anybody asks
    QCOMPARE(told(), 0);
}

void EndNoticesTest::downloadIsTold_data()
{
    QTest::addColumn<State>("end");
    QTest::addColumn<QString>("title");
    QTest::newRow("finished") << State::Finished << QStringLiteral("Download finished");
    QTest::newRow("failed") << State::Failed << QStringLiteral("Download failed");
}

void EndNoticesTest::downloadIsTold()
{
    QFETCH(State, end);
    m_store->set(FakeMakers::flux, {.state = State::Running});
    m_store->set(FakeMakers::sd3, {.state = State::Running});
    m_store->set(FakeMakers::flux, {.state = end});
    QCOMPARE(told(), 1);
    QTEST(only().title, "title");
    QCOMPARE(only().text, QStringLiteral("name of ") + FakeMakers::flux);
    QCOMPARE(only().page, QStringLiteral("models"));
}

void EndNoticesTest::pausedDownloadIsNot()
{
    m_store->set(FakeMakers::flux, {.state = State::Running});
    m_store->set(FakeMakers::flux, {.state = State::Paused});
    m_store->set(FakeMakers::flux, {.state = State::Finished}); // found here by other means
    QCOMPARE(told(), 0);
}

void EndNoticesTest::whoeverLooksIsNotTold()
{
    m_wanted = false;
    m_queue->add(asked(1));
    m_makers->job()->finish();
    m_store->set(FakeMakers::flux, {.state = State::Running});
    m_store->set(FakeMakers::flux, {.state = State::Failed});
    QTRY_VERIFY(!m_queue->isRunning());
    QCOMPARE(told(), 0);
}

void EndNoticesTest::shortWorkIsNotTold()
{
    start(std::chrono::hours(1));
    m_queue->add(asked(1));
    m_makers->job()->finish();
    m_store->set(FakeMakers::flux, {.state = State::Running});
    m_store->set(FakeMakers::flux, {.state = State::Finished});
    QTRY_VERIFY(!m_queue->isRunning());
    QCOMPARE(told(), 0);
}

QTEST_GUILESS_MAIN(EndNoticesTest)
#include "tst_endnotices.moc"
