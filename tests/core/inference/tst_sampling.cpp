// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/sampling/flowmatch.h"
#include "inference/sampling/noise.h"
#include "inference/weights/weights.h"

#include <QTest>

using namespace pictor::inference;

namespace {

Weights goldens(const char *file)
{
    return Weights(Checkpoint::open(std::filesystem::path(PICTOR_TEST_DATA "/reference/goldens") / file));
}

double difference(const Sigmas &computed, const at::Tensor &recorded)
{
    return (at::tensor(computed) - recorded).abs().max().item<double>();
}

} // namespace

/// Schedules and random numbers against diffusers' and torch's.
class SamplingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void schedules_data();
    void schedules();
    void dynamicShift_data();
    void dynamicShift();
    void startImageSkipsSteps();
    void seedGivesTheSameNoise_data();
    void seedGivesTheSameNoise();
};

void SamplingTest::schedules_data()
{
    QTest::addColumn<int>("steps");
    for (const int steps : {1, 2, 3, 4, 5, 8, 20, 28, 50})
        QTest::addRow("%d", steps) << steps;
}

void SamplingTest::schedules()
{
    const QFETCH(int, steps);
    constexpr double tolerance = 5e-6; // of the reference data
    const Weights recorded = goldens("schedules.safetensors");
    FlowMatchConfig config;
    QVERIFY(difference(fluxSigmas(config, steps, 4096), (recorded / "flux" / steps).tensor("sigmas"))
        <= tolerance);
    config.shift = 3;
    QVERIFY(difference(sd3Sigmas(config, steps), (recorded / "sd3" / steps).tensor("sigmas")) <= tolerance);
}

void SamplingTest::dynamicShift_data()
{
    QTest::addColumn<int>("tokens");
    for (const int tokens : {16, 256, 1024, 4096})
        QTest::addRow("%d", tokens) << tokens;
}

void SamplingTest::dynamicShift()
{
    const QFETCH(int, tokens);
    FlowMatchConfig config;
    config.dynamicShifting = true;
    const at::Tensor recorded =
        goldens("schedules.safetensors").tensor("flux_dynamic." + std::to_string(tokens) + ".sigmas");
    QVERIFY(difference(fluxSigmas(config, 8, tokens), recorded) <= 5e-6);
}

void SamplingTest::startImageSkipsSteps()
{
    const Sigmas sigmas{1, 0.75F, 0.5F, 0.25F, 0};
    QCOMPARE(remaining(sigmas, 1), sigmas);
    QCOMPARE(remaining(sigmas, 0.6), Sigmas({0.75F, 0.5F, 0.25F, 0})); // int(4 - 2.4) = 1
    QCOMPARE(remaining(sigmas, 0.5), Sigmas({0.5F, 0.25F, 0}));
    QCOMPARE(remaining(sigmas, 0), Sigmas({0}));
}

void SamplingTest::seedGivesTheSameNoise_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {quint64(0), quint64(1), quint64(42), quint64(1) << 31, quint64(1) << 32,
             (quint64(1) << 32) + 5, ~quint64(0) >> 1})
        QTest::addRow("%llu", seed) << seed;
}

void SamplingTest::seedGivesTheSameNoise()
{
    const QFETCH(quint64, seed);
    const Weights recorded = goldens("normals.safetensors") / ("seed_" + std::to_string(seed));
    NoiseSource source(seed); // one after the other, as recorded
    for (const std::int64_t size : {1, 5, 15, 16, 17, 31, 32, 100, 1024}) {
        const at::Tensor expected = recorded.tensor("size_" + std::to_string(size));
        // The same generator on other instructions may differ in the last bits of a logarithm.
        QVERIFY2(at::allclose(source.draw({size}), expected, 1e-6, 1e-7), qPrintable(QString::number(size)));
    }
    QVERIFY(
        at::allclose(NoiseSource(seed).draw({2, 16, 8, 8}), recorded.tensor("shape_2_16_8_8"), 1e-6, 1e-7));
}

QTEST_GUILESS_MAIN(SamplingTest)
#include "tst_sampling.moc"
