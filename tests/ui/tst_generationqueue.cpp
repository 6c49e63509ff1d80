// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakemakers.h"
#include "workplace.h"

#include "ui/create/generationqueue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

QueuedGeneration ask(const char *prompt, int count = 1)
{
    QueuedGeneration queued{FakeMakers::flux, QStringLiteral("FLUX.1 schnell"), {}, {}};
    queued.request.prompt = QString::fromLatin1(prompt);
    queued.request.size = {256, 256};
    queued.request.steps = 4;
    queued.request.seed = 10;
    queued.request.count = count;
    return queued;
}

const Error torn{Error::Kind::Corrupt, QStringLiteral("The weights are torn. Get them again."), {}};

} // namespace

class GenerationQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makesOneAfterTheOther();
    void tellsProgressOfAllPictures();
    void cancelledOneGivesWayWhenItHasEnded();
    void cancelledOneLeavesWhatWasNotBegun();
    void waitingOneIsTakenOutAtOnce();
    void movesOnlyWhatWaits();
    void failureStopsTheQueue();
    void newOneRunsAfterAFailure();
    void removedFailureLetsTheNextRun();
    void unknownModelFails();
    void leftCountsOnlyWhatIsNotMade();
    void startImageIsReadFromItsFile();
    void missingStartImageFails();

private:
    QString prompts() const;
    QVariant get(int row, GenerationQueue::Role role) const
    {
        return m_queue->data(m_queue->index(row), role);
    }

    std::unique_ptr<FakeMakers> m_makers;
    std::unique_ptr<GenerationQueue> m_queue;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void GenerationQueueTest::init()
{
    m_makers = std::make_unique<FakeMakers>();
    m_queue = std::make_unique<GenerationQueue>(*m_makers);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_queue.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void GenerationQueueTest::cleanup()
{
    m_tester.reset();
    m_queue.reset();
    m_makers.reset();
}

QString GenerationQueueTest::prompts() const
{
    QStringList prompts;
    for (int row = 0; row < m_queue->count(); ++row)
        prompts.append(get(row, GenerationQueue::PromptRole).toString());
    return prompts.join(QLatin1Char(' '));
}

void GenerationQueueTest::makesOneAfterTheOther()
{
    const QSignalSpy begun(m_queue.get(), &GenerationQueue::begun);
    m_queue->add(ask("fox"));
    m_queue->add(ask("hare"));
    QCOMPARE(begun.count(), 1);
    QCOMPARE(m_makers->job()->request().prompt, QStringLiteral("fox"));
    QCOMPARE(get(1, GenerationQueue::StateRole).toInt(), static_cast<int>(GenerationQueue::Waiting));
    m_makers->job()->finish();
    QCOMPARE(begun.count(), 2);
    QCOMPARE(m_makers->job()->request().prompt, QStringLiteral("hare"));
    QCOMPARE(prompts(), QStringLiteral("hare"));
    m_makers->job()->finish();
    QCOMPARE(m_queue->count(), 0);
    QVERIFY(!m_queue->isRunning());
}

void GenerationQueueTest::tellsProgressOfAllPictures()
{
    m_queue->add(ask("fox", 2));
    QVERIFY(get(0, GenerationQueue::PictureRole).value<QImage>().isNull());
    m_makers->job()->step(2, 0);
    QCOMPARE(get(0, GenerationQueue::ProgressRole).toDouble(), 0.25);
    QVERIFY(!get(0, GenerationQueue::PictureRole).value<QImage>().isNull());
    m_makers->job()->makePicture(0);
    QCOMPARE(get(0, GenerationQueue::ProgressRole).toDouble(), 0.5);
    m_makers->job()->step(4, 1);
    QCOMPARE(get(0, GenerationQueue::ProgressRole).toDouble(), 1.0);
}

void GenerationQueueTest::cancelledOneGivesWayWhenItHasEnded()
{
    m_queue->add(ask("fox"));
    m_queue->add(ask("hare"));
    const QPointer<FakeJob> fox = m_makers->job();
    fox->step(1);
    m_queue->cancelRunning();
    QVERIFY(fox->isAskedToStop());
    QCOMPARE(get(0, GenerationQueue::StateRole).toInt(), static_cast<int>(GenerationQueue::Stopping));
    QCOMPARE(m_queue->left().size(), 1); // should the window be killed now, the fox is not offered again
    QCOMPARE(m_makers->maker(FakeMakers::flux).jobs, 1);
    fox->endCancelled();
    QCOMPARE(prompts(), QStringLiteral("hare"));
    QCOMPARE(m_makers->maker(FakeMakers::flux).jobs, 2);
}

void GenerationQueueTest::cancelledOneLeavesWhatWasNotBegun()
{
    QVERIFY(m_queue->cancelRunning().isEmpty()); // nothing runs
    m_queue->add(ask("fox", 4));
    m_makers->job()->makePicture(0);
    m_makers->job()->step(1, 1);
    const QList<QueuedGeneration> rest = m_queue->cancelRunning();
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest.constFirst().request.count, 2);
    QCOMPARE(rest.constFirst().request.seed, std::optional<quint64>(12)); // the third and fourth keep theirs
    QVERIFY(m_queue->cancelRunning().isEmpty()); // told already
    m_makers->job()->endCancelled();

    m_queue->add(ask("hare"));
    QVERIFY(m_queue->cancelRunning().isEmpty()); // it was the only one
}

void GenerationQueueTest::waitingOneIsTakenOutAtOnce()
{
    for (const char *prompt : {"fox", "hare", "owl"})
        m_queue->add(ask(prompt));
    m_queue->cancel(1);
    QCOMPARE(prompts(), QStringLiteral("fox owl"));
    QVERIFY(!m_makers->job()->isAskedToStop());
    m_queue->cancel(7); // none
    QCOMPARE(m_queue->count(), 2);
}

void GenerationQueueTest::movesOnlyWhatWaits()
{
    for (const char *prompt : {"fox", "hare", "owl", "wren"})
        m_queue->add(ask(prompt));
    QVERIFY(m_queue->move(3, 1));
    QCOMPARE(prompts(), QStringLiteral("fox wren hare owl"));
    QVERIFY(m_queue->move(1, 2));
    QCOMPARE(prompts(), QStringLiteral("fox hare wren owl"));
    QVERIFY(!m_queue->move(0, 2)); // runs
    QVERIFY(!m_queue->move(2, 0)); // before what runs
    QVERIFY(!m_queue->move(2, 4));
    QVERIFY(!m_queue->move(2, 2));
    QCOMPARE(prompts(), QStringLiteral("fox hare wren owl"));
    m_makers->job()->finish();
    QCOMPARE(m_makers->job()->request().prompt, QStringLiteral("hare"));
}

void GenerationQueueTest::failureStopsTheQueue()
{
    const QSignalSpy failed(m_queue.get(), &GenerationQueue::failed);
    m_queue->add(ask("fox"));
    m_queue->add(ask("hare"));
    m_makers->job()->endFailed(torn);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_queue->errorAt(0).message, torn.message);
    QCOMPARE(m_makers->maker(FakeMakers::flux).jobs, 1);
    QCOMPARE(m_queue->left().size(), 2);
    m_queue->tryAgain(0);
    QCOMPARE(m_makers->job()->request().prompt, QStringLiteral("fox"));
    m_makers->job()->finish();
    QCOMPARE(m_makers->job()->request().prompt, QStringLiteral("hare"));
}

void GenerationQueueTest::newOneRunsAfterAFailure()
{
    m_queue->add(ask("fox"));
    m_makers->job()->endFailed(torn);
    m_queue->add(ask("hare"));
    QCOMPARE(m_makers->job()->request().prompt, QStringLiteral("hare"));
    m_makers->job()->finish();
    QCOMPARE(prompts(), QStringLiteral("fox")); // still to be answered
}

void GenerationQueueTest::removedFailureLetsTheNextRun()
{
    m_queue->add(ask("fox"));
    m_queue->add(ask("hare"));
    m_makers->job()->endFailed(torn);
    m_queue->cancel(0);
    QCOMPARE(m_makers->job()->request().prompt, QStringLiteral("hare"));
}

void GenerationQueueTest::unknownModelFails()
{
    QueuedGeneration queued = ask("fox");
    queued.model = QStringLiteral("/gone/model");
    const QSignalSpy failed(m_queue.get(), &GenerationQueue::failed);
    m_queue->add(queued);
    QCOMPARE(failed.count(), 1);
    QVERIFY(m_queue->errorAt(0).message.contains(QStringLiteral("/gone/model")));
    QVERIFY(!m_queue->isRunning());
}

void GenerationQueueTest::leftCountsOnlyWhatIsNotMade()
{
    m_queue->add(ask("fox", 4));
    m_makers->job()->makePicture(0);
    m_makers->job()->makePicture(1);
    const QList<QueuedGeneration> left = m_queue->left();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().request.count, 2);
    QCOMPARE(left.constFirst().request.seed, std::optional<quint64>(12));
    m_makers->job()->endFailed(torn);
    m_queue->tryAgain(0); // does not make the first two again
    QCOMPARE(m_makers->job()->request().seed, std::optional<quint64>(12));
    QCOMPARE(m_makers->job()->request().count, 2);
}

void GenerationQueueTest::startImageIsReadFromItsFile()
{
    const Workplace place;
    QueuedGeneration queued = ask("fox");
    queued.startImage = place.save(3, QStringLiteral("start.png"));
    m_queue->add(queued);
    QTRY_VERIFY(m_makers->job());
    QCOMPARE(
        m_makers->job()->request().startImage.convertToFormat(QImage::Format_RGB32), Workplace::picture(3));
}

void GenerationQueueTest::missingStartImageFails()
{
    QueuedGeneration queued = ask("fox");
    queued.startImage = QStringLiteral("/gone/start.png");
    const QSignalSpy failed(m_queue.get(), &GenerationQueue::failed);
    m_queue->add(queued);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!m_makers->job());
    QVERIFY(!m_queue->errorAt(0).message.isEmpty());
}

QTEST_MAIN(GenerationQueueTest)
#include "tst_generationqueue.moc"
