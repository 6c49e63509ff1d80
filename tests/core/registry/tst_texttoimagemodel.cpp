// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeddingtest.h"

#include <QSignalSpy>

using namespace pictor;
using namespace pictor::test;

class TextToImageModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void generatingIsNotInThisVersion()
    {
        Bench bench;
        auto *model = bench.registry->get<TextToImageModel>(flux);
        auto *job = model->generate({.prompt = QStringLiteral("a lighthouse"), .count = 2});
        QCOMPARE(job->request().prompt, QStringLiteral("a lighthouse"));
        QCOMPARE(job->request().count, 2);
        QCOMPARE(job->state(), Job::State::Queued);
        QSignalSpy failed(job, &Job::failed);
        QSignalSpy finished(job, &GenerationJob::finished);
        QVERIFY(failed.wait());
        const auto error = failed[0][0].value<Error>();
        QCOMPARE(error.kind, Error::Kind::Unsupported);
        QVERIFY(error.message.contains(QStringLiteral("not in this version")));
        QVERIFY(error.message.contains(model->name()));
        QCOMPARE(failed.count(), 1);
        QVERIFY(finished.isEmpty());
        QCOMPARE(model->state(), Model::State::Idle);
    }

    void cancelledBeforeThat()
    {
        Bench bench;
        auto *job = bench.registry->get<TextToImageModel>(flux)->generate({});
        QSignalSpy failed(job, &Job::failed);
        QSignalSpy cancelled(job, &Job::cancelled);
        job->cancel();
        QVERIFY(cancelled.wait());
        QVERIFY(failed.isEmpty());
    }

    void destroyingTheRegistryCancels()
    {
        Bench bench;
        auto *job = bench.registry->get<TextToImageModel>(flux)->generate({});
        QSignalSpy cancelled(job, &Job::cancelled);
        bench.registry.reset();
        QCOMPARE(cancelled.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TextToImageModelTest)
#include "tst_texttoimagemodel.moc"
