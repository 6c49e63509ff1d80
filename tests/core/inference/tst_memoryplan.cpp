// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning.h"

#include "inference/pipelines/memoryplan.h"

#include <QTest>

using namespace pictor::inference;
using namespace pictor::inference::test;

Q_DECLARE_METATYPE(pictor::inference::Precision)
Q_DECLARE_METATYPE(pictor::inference::Residency)
Q_DECLARE_METATYPE(const RecordedModel *)

namespace {

LoadOptions within(std::int64_t limit, Precision precision = Precision::F32)
{
    LoadOptions options = inPrecision(precision);
    options.memoryLimit = limit;
    return options;
}

} // namespace

/// How a picture is to be made in the memory that there is, said before anything is loaded.
class MemoryPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void modesAreTriedInOrder();
    void choicesAreRespected_data();
    void choicesAreRespected();
    void memoryLimitChooses();
    void refusedWithFigures();
    void narrowMatricesArePlanned_data();
    void narrowMatricesArePlanned();
};

void MemoryPlanTest::modesAreTriedInOrder()
{
    std::vector<std::pair<bool, Residency>> modes;
    for (const PipelineMode &mode : modesFor({}))
        modes.emplace_back(mode.quantised, mode.residency);
    using enum Residency;
    QCOMPARE(modes,
        (std::vector<std::pair<bool, Residency>>{{false, Whole}, {false, PartByPart}, {true, Whole},
            {true, PartByPart}, {false, Streamed}, {true, Streamed}}));
}

void MemoryPlanTest::choicesAreRespected_data()
{
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<Residency>("residency");
    QTest::newRow("f32, whole") << Precision::F32 << Residency::Whole;
    QTest::newRow("bf16, part by part") << Precision::BF16 << Residency::PartByPart;
    QTest::newRow("int8, whole") << Precision::Int8 << Residency::Whole;
    QTest::newRow("int8, streamed") << Precision::Int8 << Residency::Streamed;
}

void MemoryPlanTest::choicesAreRespected()
{
    QFETCH(Precision, precision);
    QFETCH(Residency, residency);
    const GenerationPlan plan = planned(flux, inPrecision(precision, residency));
    QCOMPARE(plan.precision, precision);
    QCOMPARE(plan.residency, residency);
    QVERIFY(plan.fits());
}

void MemoryPlanTest::memoryLimitChooses()
{
    // Too small by a byte for each mode: the next one.
    LoadOptions options = inPrecision(Precision::Auto);
    std::vector<std::string> chosen;
    std::int64_t last = 0;
    for (GenerationPlan plan = planned(sd3, options); plan.fits(); plan = planned(sd3, options)) {
        QVERIFY(last == 0 || plan.peakBytes < last);
        QVERIFY(plan.precision != Precision::Auto);
        chosen.push_back(plan.description);
        last = plan.peakBytes;
        options.memoryLimit = plan.peakBytes - 1;
    }
    QVERIFY(chosen.size() >= 3);
    QVERIFY(chosen.front().find("one ") == std::string::npos);
    QVERIFY(chosen[1].find("one part after another") != std::string::npos);
    QVERIFY(chosen.back().find("int8") != std::string::npos);
    QVERIFY(planned(sd3, options).peakBytes <= last);
    // More than there is cannot be had, whoever allows it.
    QCOMPARE(planned(flux, within(std::int64_t(1) << 60)).limitBytes, planned(flux, within(0)).limitBytes);
}

void MemoryPlanTest::refusedWithFigures()
{
    const auto generator = opened(flux, within(100'000));
    QVERIFY(!generator->plan(small).fits());
    const RecordedRequest recorded(flux, "basic_64x64");
    bool began = false;
    GenerationEvents events;
    events.stageBegins = [&](GenerationStage) { began = true; };
    try {
        generator->generate(recorded.request, events, {});
        QFAIL("a picture was made in 100 kB");
    } catch (const EngineError &error) {
        QCOMPARE(error.kind(), EngineError::Kind::OutOfMemory);
        const QString message = QString::fromStdString(error.what());
        QVERIFY2(message.contains(QStringLiteral("64 x 64")) && message.contains(QStringLiteral("0.0001 GB")),
            error.what());
    }
    QVERIFY(!began);
    QCOMPARE(generator->weightBytes(), std::int64_t{0});
}

void MemoryPlanTest::narrowMatricesArePlanned_data()
{
    QTest::addColumn<const RecordedModel *>("model");
    QTest::newRow("FLUX.1") << &flux;
    QTest::newRow("Stable Diffusion") << &sd3;
}

/// Whatever this processor multiplies in.
void MemoryPlanTest::narrowMatricesArePlanned()
{
    QFETCH(const RecordedModel *, model);
    const PipelineFiles files = PipelineFiles::of({model->folder(), {}});
    const auto activations = [&](const PipelineMode &mode) {
        const PlannedPipeline planned{mode, ImagePipeline::open(files, mode), {}};
        return std::pair(planned.plan(small, 0).activationBytes, planned.pipeline->widening());
    };
    const auto [exact, widening] = activations({{at::kCPU, at::kFloat}});
    QVERIFY(widening > 0);
    QCOMPARE(activations({{at::kCPU, at::kFloat, at::kBFloat16}}).first, exact + widening);
    QCOMPARE(activations({{at::kCPU, at::kFloat}, true}).first, exact + widening);
    QCOMPARE(activations({{at::kCPU, at::kBFloat16, at::kBFloat16}}).first,
        activations({{at::kCPU, at::kBFloat16}}).first);
}

QTEST_GUILESS_MAIN(MemoryPlanTest)
#include "tst_memoryplan.moc"
