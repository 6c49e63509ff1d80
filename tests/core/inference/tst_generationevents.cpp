// SPDX-License-Identifier: GPL-3.0-or-later
#include "generating.h"

#include "inference/runtime/givingway.h"

#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <future>
#include <optional>

using namespace pictor::inference;
using namespace pictor::inference::test;

Q_DECLARE_METATYPE(const RecordedModel *)

namespace {

/// How alike two pictures' deviations from their mean are, -1 to 1.
double correlation(const at::Tensor &a, const at::Tensor &b)
{
    const at::Tensor x = a.flatten() - a.mean(), y = b.flatten() - b.mean();
    return ((x * y).sum() / (x.norm() * y.norm())).item<double>();
}

at::Tensor tensorOf(const Picture &picture)
{
    return at::from_blob(
        const_cast<std::uint8_t *>(picture.pixels.data()), {picture.height, picture.width, 3}, at::kByte)
        .to(at::kDouble)
        .permute({2, 0, 1})
        .contiguous();
}

at::Tensor shrunk(const Picture &picture)
{
    return at::avg_pool2d(tensorOf(picture).unsqueeze(0), 8)[0];
}

} // namespace

/// What is told and shown of a picture while it is made, and who may stop it meanwhile.
class GenerationEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsHowFarItIs();
    void readsAPromptOnce();
    void cancelled_data();
    void cancelled();
    void standsStillForOthers();
    void previewsResembleThePicture_data();
    void previewsResembleThePicture();
};

void GenerationEventsTest::tellsHowFarItIs()
{
    const RecordedRequest recorded(flux, "img2img_64x64"); // 4 steps, strength 0.6
    std::vector<GenerationStage> stages;
    std::vector<double> shares;
    std::vector<std::pair<int, int>> steps;
    GenerationEvents events;
    events.stageBegins = [&](GenerationStage stage) { stages.push_back(stage); };
    events.progress = [&](double share) { shares.push_back(share); };
    events.stepFinished = [&](int step, int of, double seconds) {
        QVERIFY(seconds > 0);
        steps.emplace_back(step, of);
    };
    const Generating generator = opened({flux.folder(), {}});
    painted(*generator, recorded.request, events);

    using enum GenerationStage;
    QCOMPARE(stages, (std::vector{ReadingText, LoadingTransformer, Denoising, Decoding}));
    QCOMPARE(steps, (std::vector<std::pair<int, int>>{{1, 3}, {2, 3}, {3, 3}}));
    QCOMPARE(shares.size(), std::size_t{3 * 5}); // blocks
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(shares.front() > 0);
    QCOMPARE(shares.back(), 1.0);
}

void GenerationEventsTest::readsAPromptOnce()
{
    const RecordedRequest first(sd3, "cfg_negative");
    const RecordedRequest other(sd3, "one_step");
    int readings = 0;
    GenerationEvents events;
    events.stageBegins = [&](GenerationStage stage) { readings += stage == GenerationStage::ReadingText; };
    const Generating generator = opened({sd3.folder(), {}});

    const QImage picture = painted(*generator, first.request, events);
    QCOMPARE(largestDifference(painted(*generator, first.request, events), picture), 0);
    QCOMPARE(readings, 1);
    painted(*generator, other.request, events);
    QCOMPARE(readings, 2);
    QCOMPARE(largestDifference(painted(*generator, first.request, events), picture), 0);
    QCOMPARE(readings, 3);
}

void GenerationEventsTest::cancelled_data()
{
    QTest::addColumn<int>("stage"); // that is cancelled as it begins; or
    QTest::addColumn<int>("block"); // after so many blocks; or
    QTest::addColumn<int>("step"); // with a step
    QTest::newRow("before anything") << -1 << 0 << 0;
    QTest::newRow("reading text") << int(GenerationStage::ReadingText) << 0 << 0;
    QTest::newRow("loading") << int(GenerationStage::LoadingTransformer) << 0 << 0;
    QTest::newRow("first block") << -2 << 1 << 0;
    QTest::newRow("amid a step") << -2 << 8 << 0;
    QTest::newRow("between steps") << -2 << 0 << 2;
    QTest::newRow("decoding") << int(GenerationStage::Decoding) << 0 << 0;
}

void GenerationEventsTest::cancelled()
{
    QFETCH(int, stage);
    QFETCH(int, block);
    QFETCH(int, step);
    const RecordedRequest recorded(flux, "basic_64x64");
    const Generating generator = opened({flux.folder(), {}});
    std::stop_source source;
    int blocks = 0;
    GenerationEvents events;
    events.stageBegins = [&](GenerationStage begun) {
        if (int(begun) == stage)
            source.request_stop();
    };
    events.progress = [&](double) {
        QVERIFY2(!source.stop_requested(), "went on for another block");
        if (++blocks == block)
            source.request_stop();
    };
    events.stepFinished = [&](int finished, int, double) {
        if (finished == step)
            source.request_stop();
    };
    if (stage == -1)
        source.request_stop();
    const auto [kind, message] =
        errorOf([&] { generator->generate(recorded.request, events, source.get_token()); });
    QCOMPARE(kind, EngineError::Kind::Cancelled);

    const QImage afterwards = painted(*generator, recorded.request);
    QVERIFY(
        largestDifference(afterwards, recordedPicture(flux.caseNamed(QStringLiteral("basic_64x64")))) <= 1);
}

void GenerationEventsTest::standsStillForOthers()
{
    const RecordedRequest recorded(flux, "basic_64x64");
    const Generating generator = opened({flux.folder(), {}});
    RightOfWay way;
    heed(&way);
    const auto heedNobody = qScopeGuard([] { heed(nullptr); });
    std::stop_source source;
    const auto begin = [&] {
        return std::async(std::launch::async,
            [&] { return imageOf(generator->generate(recorded.request, {}, source.get_token())); });
    };

    std::optional<RightOfWay::Hold> hold(std::in_place, way);
    auto made = begin();
    QTRY_COMPARE(way.waiting(), 1);
    QVERIFY(made.wait_for(std::chrono::seconds(0)) != std::future_status::ready);
    hold.reset();
    QVERIFY(
        largestDifference(made.get(), recordedPicture(flux.caseNamed(QStringLiteral("basic_64x64")))) <= 1);

    hold.emplace(way);
    auto cancelled = begin();
    QTRY_COMPARE(way.waiting(), 1);
    source.request_stop();
    QCOMPARE(errorOf([&] { cancelled.get(); }).first, EngineError::Kind::Cancelled);
}

void GenerationEventsTest::previewsResembleThePicture_data()
{
    QTest::addColumn<const RecordedModel *>("model");
    QTest::addColumn<double>("margin"); // over another picture; this Stable Diffusion's differ in little else
                                        // than what no linear preview can see
    QTest::newRow("FLUX.1") << &flux << 0.2;
    QTest::newRow("Stable Diffusion 3.5") << &sd3 << 0.01;
}

void GenerationEventsTest::previewsResembleThePicture()
{
    QFETCH(const RecordedModel *, model);
    QFETCH(double, margin);
    const RecordedRequest recorded(*model, "wide_64x96");
    std::vector<Picture> previews;
    GenerationEvents events;
    events.preview = [&](const Picture &picture) { previews.push_back(picture); };
    const Picture picture = opened({model->folder(), {}})->generate(recorded.request, events, {});

    QCOMPARE(previews.size(), std::size_t{4});
    QCOMPARE(previews.back().width, picture.width / 8);
    QCOMPARE(previews.back().height, picture.height / 8);
    // Random weights are far from linear in the latents: nearly a third is what the best fit can explain.
    PictureRequest otherSeed = recorded.request;
    otherSeed.seed += 1000;
    const Picture stranger = opened({model->folder(), {}})->generate(otherSeed, {}, {});
    const at::Tensor preview = tensorOf(previews.back());
    const double own = correlation(preview, shrunk(picture)),
                 foreign = correlation(preview, shrunk(stranger));
    qInfo("correlation with its picture %.3f, with another %.3f", own, foreign);
    QVERIFY(own > 0.25);
    QVERIFY(own > foreign + margin);
}

QTEST_GUILESS_MAIN(GenerationEventsTest)
#include "tst_generationevents.moc"
