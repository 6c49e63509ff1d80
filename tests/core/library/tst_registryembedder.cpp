// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeddingtest.h"

#include "library/registryembedder.h"

#include <QTest>

using namespace pictor;
using namespace pictor::library;
using namespace pictor::test;

/// RegistryEmbedder over real proxies with fake engines.
class RegistryEmbedderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void preparesTheModel();
    void failedLoadIsTold();
    void picturesBecomeVectors();
    void stopCancelsAtOnce();
    void stopAfterTheEndDoesNothing();
    void queryPassesBatches();
    void wordsWhereTheModelKnowsThem();
    void registryMayGo();
};

void RegistryEmbedderTest::preparesTheModel()
{
    const Bench bench;
    RegistryEmbedder embedder(bench.model);
    QCOMPARE(embedder.model(), base32);
    const auto info = embedder.prepare();
    QTRY_VERIFY(info.isFinished());
    QVERIFY(info.result());
    const EmbeddingModelInfo expected = bench.model->prepare().result().value();
    QCOMPARE(info.result()->model, base32);
    QCOMPARE(info.result()->revision, expected.revision);
    QCOMPARE(info.result()->dimension, expected.dimension);
    QCOMPARE(info.result()->batchSize, expected.batchSize);
    QCOMPARE(info.result()->understandsText, expected.understandsText);
    QVERIFY(info.result()->input == expected.input);
}

void RegistryEmbedderTest::failedLoadIsTold()
{
    const Bench bench;
    bench.engines->failLocating(loadError());
    RegistryEmbedder embedder(bench.model);
    const auto info = embedder.prepare();
    const auto vectors = embedder.embedImages({redImage(1)}, {});
    QTRY_VERIFY(info.isFinished() && vectors.isFinished());
    QCOMPARE(info.result().error().kind, Error::Kind::NotFound);
    QCOMPARE(vectors.result().error().message, loadError().message);
}

void RegistryEmbedderTest::picturesBecomeVectors()
{
    const Bench bench;
    RegistryEmbedder embedder(bench.model);
    const auto vectors = embedder.embedImages({redImage(3), redImage(7)}, {});
    QTRY_VERIFY(vectors.isFinished());
    QVERIFY(vectors.result());
    QCOMPARE(vectors.result()->size(), 6U);
    QCOMPARE(vectors.result()->at(0), 3.0F);
    QCOMPARE(vectors.result()->at(3), 7.0F);
}

void RegistryEmbedderTest::stopCancelsAtOnce()
{
    const Bench bench;
    bench.engines->runGate.shut();
    RegistryEmbedder embedder(bench.model);
    std::stop_source running, waiting, before;
    before.request_stop();
    const auto first = embedder.embedImages({redImage(1)}, running.get_token());
    const auto second = embedder.embedImages({redImage(2)}, waiting.get_token());
    const auto third = embedder.embedImages({redImage(3)}, before.get_token());
    QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
    waiting.request_stop();
    running.request_stop();
    QTRY_VERIFY(first.isFinished() && second.isFinished() && third.isFinished());
    for (const auto &future : {first, second, third})
        QVERIFY(future.result().error().isCancelled());
    bench.engines->runGate.open();
}

void RegistryEmbedderTest::stopAfterTheEndDoesNothing()
{
    const Bench bench;
    RegistryEmbedder embedder(bench.model);
    std::stop_source stop;
    const auto vectors = embedder.embedImages({redImage(1)}, stop.get_token());
    QTRY_VERIFY(vectors.isFinished());
    stop.request_stop(); // the job may not even be deleted yet
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    stop.request_stop();
    QVERIFY(vectors.result());
}

void RegistryEmbedderTest::queryPassesBatches()
{
    const Bench bench;
    bench.engines->runGate.shut();
    RegistryEmbedder embedder(bench.model);
    const auto first = embedder.embedImages({redImage(1)}, {});
    QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
    const auto second = embedder.embedImages({redImage(2)}, {});
    const auto query = embedder.embedQueryImage(redImage(9), {});
    bench.engines->runGate.open();
    QTRY_VERIFY(second.isFinished());
    QVERIFY(first.isFinished() && query.isFinished());
    QCOMPARE(bench.engines->order(), std::vector<int>({1, 9, 2}));
}

void RegistryEmbedderTest::wordsWhereTheModelKnowsThem()
{
    const Bench bench;
    RegistryEmbedder embedder(bench.model);
    const auto known = embedder.embedQueryText(QStringLiteral("three"), {});
    QTRY_VERIFY(known.isFinished());
    QCOMPARE(known.result()->at(0), 5.0F);

    const Bench wordless;
    wordless.engines->knowsWords = false;
    RegistryEmbedder other(wordless.model);
    const auto unknown = other.embedQueryText(QStringLiteral("three"), {});
    QTRY_VERIFY(unknown.isFinished());
    QCOMPARE(unknown.result().error().kind, Error::Kind::Unsupported);
}

void RegistryEmbedderTest::registryMayGo()
{
    Bench bench;
    bench.engines->runGate.shut();
    RegistryEmbedder embedder(bench.model);
    std::stop_source stop;
    const auto vectors = embedder.embedImages({redImage(1)}, stop.get_token());
    QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
    bench.registry.reset();
    QVERIFY(vectors.isFinished());
    QVERIFY(vectors.result().error().isCancelled());
    stop.request_stop();
}

QTEST_GUILESS_MAIN(RegistryEmbedderTest)
#include "tst_registryembedder.moc"
