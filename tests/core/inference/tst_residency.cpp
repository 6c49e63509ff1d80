// SPDX-License-Identifier: GPL-3.0-or-later
#include "countingallocator.h"
#include "planning.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace pictor::inference;
using namespace pictor::inference::test;

Q_DECLARE_METATYPE(pictor::inference::Precision)
Q_DECLARE_METATYPE(const RecordedModel *)

/// Where parts are held, when they are given up, and what is done where memory runs out all the same.
class ResidencyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { CountingAllocator::installed(); }
    void residencyMakesTheSamePicture_data();
    void residencyMakesTheSamePicture();
    void frugalModesTakeLess();
    void partsAreGivenUp();
    void cancelledPartsAreGivenUp();
    void stepsDownWhereMemoryRunsOut();
    void givesUpWithFigures();
};

void ResidencyTest::residencyMakesTheSamePicture_data()
{
    QTest::addColumn<const RecordedModel *>("model");
    QTest::addColumn<Precision>("precision");
    for (const RecordedModel *model : {&flux, &sd3}) {
        QTest::addRow("%s f32", model->family) << model << Precision::F32;
        QTest::addRow("%s bf16", model->family) << model << Precision::BF16;
        QTest::addRow("%s int8", model->family) << model << Precision::Int8;
    }
}

void ResidencyTest::residencyMakesTheSamePicture()
{
    QFETCH(const RecordedModel *, model);
    QFETCH(Precision, precision);
    const RecordedRequest recorded(*model, "tall_80x48");
    const auto painted = [&](Residency residency) {
        const auto generator = opened(*model, inPrecision(precision, residency));
        generator->generate(recorded.request, {}, {});
        return imageOf(generator->generate(recorded.request, {}, {})); // a second time, from what is kept
    };
    const QImage whole = painted(Residency::Whole);
    QCOMPARE(painted(Residency::PartByPart), whole);
    QCOMPARE(painted(Residency::Streamed), whole);
}

void ResidencyTest::frugalModesTakeLess()
{
    const RecordedRequest recorded(flux, "one_step");
    CountingAllocator &allocator = CountingAllocator::installed();
    std::int64_t more = std::numeric_limits<std::int64_t>::max();
    for (const Residency residency : {Residency::Whole, Residency::PartByPart, Residency::Streamed}) {
        const auto generator = opened(flux, inPrecision(Precision::F32, residency));
        const GenerationPlan plan = generator->plan(small);
        const std::int64_t before = allocator.live();
        std::int64_t whileDenoising = 0;
        GenerationEvents events;
        events.progress = [&](double) {
            whileDenoising = std::max(whileDenoising, allocator.live() - before);
        };
        const std::int64_t peak = peakOf([&] { generator->generate(recorded.request, events, {}); });
        qInfo("%s: promised %.2f MB, measured %.2f MB, while denoising %.2f MB", plan.description.c_str(),
            static_cast<double>(plan.peakBytes) / 1e6, static_cast<double>(peak) / 1e6,
            static_cast<double>(whileDenoising) / 1e6);
        QVERIFY(whileDenoising < more);
        QVERIFY(peak <= plan.peakBytes);
        QVERIFY(plan.peakBytes <= 2 * peak);
        more = whileDenoising;
    }
}

void ResidencyTest::partsAreGivenUp()
{
    const RecordedRequest recorded(flux, "one_step");
    const auto generator = opened(flux, inPrecision(Precision::F32, Residency::PartByPart));
    std::vector<std::int64_t> held;
    GenerationEvents events;
    events.stageBegins = [&](GenerationStage) { held.push_back(generator->weightBytes()); };
    const GenerationPlan plan = generator->plan(small);
    generator->generate(recorded.request, events, {});
    QCOMPARE(held, (std::vector<std::int64_t>{0, 0, plan.transformerBytes, 0}));
    QCOMPARE(generator->weightBytes(), std::int64_t{0});
}

void ResidencyTest::cancelledPartsAreGivenUp()
{
    const RecordedRequest recorded(flux, "one_step");
    const auto generator = opened(flux, inPrecision(Precision::F32, Residency::PartByPart));
    std::stop_source source;
    GenerationEvents events;
    events.progress = [&](double) { source.request_stop(); };
    bool cancelled = false;
    try {
        generator->generate(recorded.request, events, source.get_token());
    } catch (const EngineError &error) {
        cancelled = error.kind() == EngineError::Kind::Cancelled;
    }
    QVERIFY(cancelled);
    QCOMPARE(generator->weightBytes(), std::int64_t{0});
}

void ResidencyTest::stepsDownWhereMemoryRunsOut()
{
    const RecordedRequest recorded(flux, "one_step");
    const auto generator = opened(flux, inPrecision(Precision::F32));
    const GenerationPlan whole = generator->plan(small);
    QCOMPARE(whole.residency, Residency::Whole);
    std::vector<GenerationNote> notes;
    GenerationEvents events;
    events.note = [&](const GenerationNote &note) { notes.push_back(note); };

    const std::int64_t weights = whole.textEncoderBytes + whole.transformerBytes + whole.autoencoderBytes;
    QImage picture;
    {
        const MemoryShortage shortage(CountingAllocator::installed().live() + weights - 100'000);
        picture = imageOf(generator->generate(recorded.request, events, {}));
    }
    QCOMPARE(notes.size(), std::size_t{1});
    QCOMPARE(notes.front().kind, GenerationNote::Kind::SteppedDown);
    const std::string &instead = notes.front().instead;
    QVERIFY2(instead.find("one part after another") != std::string::npos, instead.c_str());
    QCOMPARE(generator->plan(small).residency, Residency::PartByPart);
    // Nothing is known of a picture that takes less.
    PictureShape smaller = small;
    smaller.width /= 2;
    QCOMPARE(generator->plan(smaller).residency, Residency::Whole);
    QVERIFY(largestDifference(picture, recordedPicture(flux.caseNamed(QStringLiteral("one_step")))) <= 1);
}

void ResidencyTest::givesUpWithFigures()
{
    const RecordedRequest recorded(sd3, "one_step");
    const auto generator = opened(sd3, inPrecision(Precision::F32));
    int smallerModes = 0;
    std::int64_t smallest = generator->plan(small).peakBytes;
    for (const Residency residency : {Residency::PartByPart, Residency::Streamed}) {
        const std::int64_t peak = planned(sd3, inPrecision(Precision::F32, residency)).peakBytes;
        smallerModes += peak < smallest;
        smallest = std::min(smallest, peak);
    }
    int notes = 0;
    GenerationEvents events;
    events.note = [&](const GenerationNote &) { ++notes; };
    try {
        const MemoryShortage shortage(CountingAllocator::installed().live() + 50'000);
        generator->generate(recorded.request, events, {});
        QFAIL("a picture was made in 50 kB");
    } catch (const EngineError &error) {
        QCOMPARE(error.kind(), EngineError::Kind::OutOfMemory);
        QVERIFY2(QString::fromStdString(error.what()).contains(QStringLiteral("GB needed")), error.what());
    }
    QCOMPARE(notes, smallerModes); // once for each mode that might have helped
    QVERIFY(notes >= 1);
    const QImage afterwards = imageOf(generator->generate(recorded.request, {}, {}));
    QVERIFY(largestDifference(afterwards, recordedPicture(sd3.caseNamed(QStringLiteral("one_step")))) <= 1);
}

QTEST_GUILESS_MAIN(ResidencyTest)
#include "tst_residency.moc"
