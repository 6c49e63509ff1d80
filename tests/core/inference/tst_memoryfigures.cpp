// SPDX-License-Identifier: GPL-3.0-or-later
#include "countingallocator.h"
#include "planning.h"

#include "inference/layers/narrowlinear.h"
#include "inference/layers/widening.h"
#include "inference/models/autoencoder.h"
#include "inference/models/flux.h"
#include "inference/models/sd3.h"
#include "inference/models/t5.h"
#include "inference/pipelines/activations.h"
#include "inference/runtime/processor.h"
#include "inference/weights/checkpoint.h"

#include <QTest>

#include <functional>
#include <future>
#include <utility>

using namespace pictor::inference;
using namespace pictor::inference::test;

Q_DECLARE_METATYPE(pictor::inference::Precision)
Q_DECLARE_METATYPE(const RecordedModel *)

namespace {

/// On a thread that has nothing to use again.
template <class Work> auto afresh(const Work &work)
{
    return std::async(std::launch::async, work).get();
}

/// Of any values, held as a placement says.
Weights noiseFor(const Placement &placement)
{
    return Weights::random().to(placement.dtype).matricesIn(placement.matrixDtype.value_or(placement.dtype));
}

/// What a transformer of FLUX's kind computes with; wide enough for activations to matter.
FluxConfig fluxConfig()
{
    FluxConfig config;
    config.doubleBlocks = 1;
    config.singleBlocks = 1;
    config.heads = 6;
    config.contextWidth = 512;
    return config;
}

Sd3Config sd3Config()
{
    Sd3Config config;
    config.blocks = 2;
    config.heads = 10;
    config.contextWidth = 512;
    return config;
}

/// What a formula gives, and the peak that it is about.
using Measured = std::function<std::pair<std::int64_t, std::int64_t>(const Placement &)>;

Measured fluxAt(std::int64_t rows, std::int64_t columns)
{
    return Measured([=](const Placement &placement) {
        constexpr std::int64_t text = 256;
        const Flux model(noiseFor(placement), fluxConfig());
        const auto options = at::TensorOptions().dtype(placement.dtype);
        const at::Tensor latents = at::randn({1, rows * columns, model.config.channels}, options);
        const at::Tensor context = at::randn({1, text, model.config.contextWidth}, options);
        const at::Tensor pooled = at::randn({1, model.config.pooledWidth}, options);
        const RotaryTable rotary = model.rotary(text, rows, columns, at::kCPU);
        const std::int64_t peak =
            peakOf([&] { model(latents, context, pooled, at::full({1}, 0.5F), rotary); });
        const std::int64_t widening = placement.matrixDtype ? fluxWidening(model.config, placement) : 0;
        return std::pair(fluxActivations(model.config, text, rows * columns, placement) + widening, peak);
    });
}

Measured sd3At(std::int64_t height, std::int64_t width, std::int64_t count)
{
    return Measured([=](const Placement &placement) {
        constexpr std::int64_t text = 333;
        const Sd3 model(noiseFor(placement), sd3Config());
        const auto options = at::TensorOptions().dtype(placement.dtype);
        const at::Tensor latents = at::randn({count, 16, height, width}, options);
        const at::Tensor context = at::randn({count, text, model.config.contextWidth}, options);
        const at::Tensor pooled = at::randn({count, model.config.pooledWidth}, options);
        const std::int64_t peak = peakOf([&] { model(latents, context, pooled, at::full({count}, 500.0F)); });
        const std::int64_t widening = placement.matrixDtype ? sd3Widening(model.config, placement) : 0;
        return std::pair(
            sd3Activations(model.config, count * text, count * height * width / 4, placement) + widening,
            peak);
    });
}

Measured decoderAt(std::int64_t height, std::int64_t width, std::vector<std::int64_t> channels)
{
    return Measured([=](const Placement &placement) {
        AutoencoderConfig config;
        config.channels = channels;
        const Autoencoder model(Weights::random().to(placement.dtype), config);
        const at::Tensor latents = at::randn({1, 16, height / config.reduction(), width / config.reduction()},
            at::TensorOptions().dtype(placement.dtype));
        const std::int64_t peak = peakOf([&] { model.decode(latents); });
        return std::pair(decoderActivations(config, width, height, placement), peak);
    });
}

Measured encoderAt(std::int64_t height, std::int64_t width)
{
    return Measured([=](const Placement &placement) {
        AutoencoderConfig config;
        config.channels = {32, 64, 128, 128};
        const Autoencoder model(Weights::random().to(placement.dtype), config);
        const at::Tensor picture =
            at::randn({1, 3, height, width}, at::TensorOptions().dtype(placement.dtype));
        const std::int64_t peak = peakOf([&] { model.encode(picture); });
        return std::pair(encoderActivations(config, width, height, placement), peak);
    });
}

std::pair<std::int64_t, std::int64_t> t5(const Placement &placement)
{
    constexpr std::int64_t tokens = 256;
    T5Config config;
    config.vocabulary = 100;
    config.width = 512;
    config.perceptronWidth = 1280;
    config.layers = 2;
    config.heads = 8;
    const T5Encoder model(noiseFor(placement), config);
    const at::Tensor ids = at::ones({1, tokens}, at::kLong);
    const std::int64_t peak = peakOf([&] { model(ids); });
    const std::int64_t widening = placement.matrixDtype ? t5Widening(config, placement) : 0;
    return std::pair(t5Activations(config, tokens, placement) + widening, peak);
}

/// Bytes of the embeddings that are looked up in the file itself: it holds bf16.
std::int64_t viewedEmbeddings(const RecordedModel &model)
{
    std::int64_t bytes = 0;
    if (!hasNativeBf16()) // else they are widened
        return bytes;
    for (const char *part : {"text_encoder", "text_encoder_2"}) {
        const auto checkpoint = Checkpoint::open(model.folder() / part);
        for (const auto &[name, tensor] : checkpoint->tensors()) {
            if (name.ends_with("_embedding.weight") || name == "shared.weight")
                bytes += static_cast<std::int64_t>(tensor.length);
        }
    }
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(Measured)

/// What is promised before anything is loaded, against what is taken.
class MemoryFiguresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { CountingAllocator::installed(); }
    void weighsWhatIsHeld_data();
    void weighsWhatIsHeld();
    void activationsAreAsMeasured_data();
    void activationsAreAsMeasured();
    void wideningIsAsMeasured_data();
    void wideningIsAsMeasured();
};

void MemoryFiguresTest::weighsWhatIsHeld_data()
{
    QTest::addColumn<const RecordedModel *>("model");
    QTest::addColumn<Precision>("precision");
    QTest::newRow("FLUX.1, f32") << &flux << Precision::F32;
    QTest::newRow("Stable Diffusion, bf16") << &sd3 << Precision::BF16;
    QTest::newRow("FLUX.1, int8") << &flux << Precision::Int8;
}

void MemoryFiguresTest::weighsWhatIsHeld()
{
    QFETCH(const RecordedModel *, model);
    QFETCH(Precision, precision);
    const RecordedRequest recorded(*model, "one_step");
    const auto generator = opened(*model, inPrecision(precision, Residency::Whole));
    const GenerationPlan plan = generator->plan(small);
    const std::int64_t before = CountingAllocator::installed().live();
    generator->generate(recorded.request, {}, {});
    const std::int64_t held = plan.textEncoderBytes + plan.transformerBytes + plan.autoencoderBytes;
    QCOMPARE(generator->weightBytes(), held);

    // Views of the files were not allocated; what was is no more than what is said, and the prompt's states.
    constexpr std::int64_t promptAndPreview = 1'000'000;
    const std::int64_t allocated = CountingAllocator::installed().live() - before;
    QVERIFY2(allocated <= held + promptAndPreview, qPrintable(QString::number(allocated)));
    qInfo("held %.2f MB, allocated %.2f MB", static_cast<double>(held) / 1e6,
        static_cast<double>(allocated) / 1e6);
    if (precision == Precision::Int8) // of which few weights besides the embeddings stay as they are
        QVERIFY(allocated >= (held - viewedEmbeddings(*model)) * 3 / 4);
    generator->release();
    QCOMPARE(generator->weightBytes(), std::int64_t{0});
    QVERIFY(CountingAllocator::installed().live() - before <= promptAndPreview);
}

void MemoryFiguresTest::activationsAreAsMeasured_data()
{
    QTest::addColumn<Measured>("measured"); // the formula's, then the peak
    QTest::addColumn<at::ScalarType>("dtype");
    QTest::addColumn<bool>("narrow"); // matrices in bf16
    std::vector<at::ScalarType> dtypes{at::kFloat};
    if (hasNativeBf16()) // else bf16 is multiplied in f32 (runtime/placement.h)
        dtypes.push_back(at::kBFloat16);
    for (const at::ScalarType dtype : dtypes) {
        const char *name = dtype == at::kFloat ? "f32" : "bf16";
        QTest::addRow("FLUX.1 384 x 384 %s", name) << fluxAt(24, 24) << dtype << false;
        QTest::addRow("FLUX.1 640 x 512 %s", name) << fluxAt(40, 32) << dtype << false;
        QTest::addRow("Stable Diffusion 512 x 512 %s", name) << sd3At(64, 64, 1) << dtype << false;
        QTest::addRow("Stable Diffusion 512 x 512 guided %s", name) << sd3At(64, 64, 2) << dtype << false;
        QTest::addRow("decoder 256 x 256 %s", name)
            << decoderAt(256, 256, {32, 64, 128, 128}) << dtype << false;
        QTest::addRow("decoder 384 x 256 %s", name)
            << decoderAt(384, 256, {32, 64, 128, 128}) << dtype << false;
        QTest::addRow("decoder in tiles %s", name) << decoderAt(388, 386, {32, 64}) << dtype << false;
        QTest::addRow("encoder 384 x 256 %s", name) << encoderAt(384, 256) << dtype << false;
        QTest::addRow("T5 %s", name) << Measured(t5) << dtype << false;
    }
    QTest::newRow("FLUX.1 of bf16 in f32") << fluxAt(24, 24) << at::kFloat << true;
    QTest::newRow("Stable Diffusion of bf16 in f32") << sd3At(64, 64, 1) << at::kFloat << true;
    QTest::newRow("T5 of bf16 in f32") << Measured(t5) << at::kFloat << true;
}

void MemoryFiguresTest::activationsAreAsMeasured()
{
    QFETCH(Measured, measured);
    QFETCH(at::ScalarType, dtype);
    QFETCH(bool, narrow);
    Placement placement{at::kCPU, dtype};
    if (narrow)
        placement.matrixDtype = at::kBFloat16;
    const auto [promised, peak] = afresh([&] {
        const c10::InferenceMode inference;
        return measured(placement);
    });
    const double ratio = static_cast<double>(promised) / static_cast<double>(peak);
    qInfo("promised %.1f MB, measured %.1f MB: %.2f", static_cast<double>(promised) / 1e6,
        static_cast<double>(peak) / 1e6, ratio);
    QVERIFY2(ratio >= 1, "takes more than is promised");
    QVERIFY2(ratio <= 1.5, "promises much more than is taken");
}

void MemoryFiguresTest::wideningIsAsMeasured_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<qint64>("columns");
    QTest::addColumn<at::ScalarType>("dtype");
    for (const at::ScalarType dtype : {at::kFloat, at::kBFloat16}) {
        const char *name = dtype == at::kFloat ? "f32" : "bf16";
        QTest::addRow("whole %s", name) << qint64{300} << qint64{200} << dtype;
        QTest::addRow("some rows at a time %s", name) << qint64{4500} << qint64{4096} << dtype;
        QTest::addRow("long rows %s", name) << qint64{260} << qint64{70'000} << dtype;
    }
}

void MemoryFiguresTest::wideningIsAsMeasured()
{
    QFETCH(qint64, rows);
    QFETCH(qint64, columns);
    QFETCH(at::ScalarType, dtype);
    const auto kept = afresh([&] {
        const c10::InferenceMode inference;
        const at::Tensor x = at::ones({16, columns}, dtype);
        const Matrix matrix{at::ones({rows, columns}, at::kChar), at::ones({rows})};
        const std::int64_t before = CountingAllocator::installed().live();
        narrowLinear(x, matrix, {});
        return CountingAllocator::installed().live() - before;
    });
    QCOMPARE(kept, wideningBytes(rows, columns, dtype, at::kCPU));
}

QTEST_GUILESS_MAIN(MemoryFiguresTest)
#include "tst_memoryfigures.moc"
