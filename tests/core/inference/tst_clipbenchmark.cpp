// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torchbackend.h"

#include <QElapsedTimer>
#include <QTest>

#include <chrono>
#include <optional>
#include <thread>

using namespace pictor::inference;

/// That the benchmark measures something and says what; never how fast.
class ClipBenchmarkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measuresAndDescribes();
    void measuresAProductWithoutAModel();
    void productIsStopped();
    void productIsStoppedAmidIt();
    void unknownModelIsRefused();
    void emptyBatchIsRefused();
};

void ClipBenchmarkTest::measuresAndDescribes()
{
    ClipBenchmark benchmark;
    benchmark.batch = 3;
    benchmark.seconds = 0;
    const ClipBenchmarkResult result = TorchBackend().benchmarkClip(benchmark);
    QVERIFY(result.secondsPerBatch > 0);
    QCOMPARE(result.imagesPerSecond, 3 / result.secondsPerBatch);
    QVERIFY(result.gflops > result.imagesPerSecond); // a picture takes 8 of them
    QVERIFY(result.matmulGflops > 0);
    QVERIFY(result.peakBytes > 300'000'000); // 151 million parameters, two bytes each at least
    const QString description = QString::fromStdString(result.description);
    QVERIFY2(description.contains(QStringLiteral("[3, 224, 224, 3]")), result.description.c_str());
    QVERIFY2(description.contains(QStringLiteral("[3, 50, 768]")), result.description.c_str());
    QVERIFY2(description.contains(QStringLiteral("cpu")), result.description.c_str());
}

void ClipBenchmarkTest::measuresAProductWithoutAModel()
{
    ClipBenchmark benchmark;
    benchmark.model.clear();
    benchmark.seconds = 0;
    benchmark.options.precision = Precision::F32;
    const ClipBenchmarkResult result = TorchBackend().benchmarkClip(benchmark);
    QVERIFY(result.matmulGflops > 0);
    QCOMPARE(result.imagesPerSecond, 0.0);
    QCOMPARE(result.description, std::string("cpu f32"));
}

void ClipBenchmarkTest::productIsStopped()
{
    std::stop_source stop;
    stop.request_stop();
    ClipBenchmark benchmark;
    benchmark.model.clear();
    benchmark.seconds = 0;
    benchmark.options.precision = Precision::F32;
    benchmark.options.stop = stop.get_token();
    QVERIFY_THROWS_EXCEPTION(EngineError, TorchBackend().benchmarkClip(benchmark));
}

void ClipBenchmarkTest::productIsStoppedAmidIt()
{
    std::stop_source stop;
    ClipBenchmark benchmark;
    benchmark.model.clear();
    benchmark.seconds = 60;
    benchmark.options.precision = Precision::F32;
    benchmark.options.stop = stop.get_token();
    QElapsedTimer timer;
    timer.start();
    std::optional<EngineError::Kind> thrown;
    {
        const std::jthread stopping([&stop] {
            std::this_thread::sleep_for(std::chrono::seconds(1));
            stop.request_stop();
        });
        try {
            TorchBackend().benchmarkClip(benchmark);
        } catch (const EngineError &error) {
            thrown = error.kind();
        }
    }
    QVERIFY(thrown == EngineError::Kind::Cancelled);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void ClipBenchmarkTest::unknownModelIsRefused()
{
    ClipBenchmark benchmark;
    benchmark.model = "openai/clip-vit-nonesuch";
    QVERIFY_THROWS_EXCEPTION(EngineError, TorchBackend().benchmarkClip(benchmark));
}

void ClipBenchmarkTest::emptyBatchIsRefused()
{
    ClipBenchmark benchmark;
    benchmark.batch = 0;
    QVERIFY_THROWS_EXCEPTION(EngineError, TorchBackend().benchmarkClip(benchmark));
}

QTEST_GUILESS_MAIN(ClipBenchmarkTest)
#include "tst_clipbenchmark.moc"
