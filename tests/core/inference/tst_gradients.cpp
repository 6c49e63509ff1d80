// SPDX-License-Identifier: GPL-3.0-or-later
// Models differentiate as they compute: the same numbers with and without gradients, and these are right.
#include "inference/layers/convolution.h"
#include "inference/layers/jointattention.h"
#include "inference/layers/layernorm.h"
#include "inference/layers/modulation.h"
#include "inference/models/autoencoder.h"
#include "inference/models/clip.h"
#include "inference/models/flux.h"
#include "inference/models/t5.h"
#include "inference/sampling/noise.h"

#include <QTest>

#include <functional>

using namespace pictor::inference;

namespace {

const std::filesystem::path folder =
    std::filesystem::path(PICTOR_TEST_DATA) / "reference" / "models" / "flux-schnell-tiny";

using Parameters = std::map<std::string, Tensor>;
/// Builds a model of the weights and computes with it.
using Run = std::function<Tensor(const Weights &)>;

Weights stored(const char *part)
{
    return Weights(Checkpoint::open(folder / part)).to(at::kFloat);
}

/// The same weights as copies that gradients are wanted of.
Weights parameters(const Weights &from, const std::shared_ptr<Parameters> &parameters)
{
    const auto made = [from, parameters](const std::string &name, at::IntArrayRef shape) {
        Tensor &tensor = (*parameters)[name];
        if (!tensor.defined()) // T5's embedding has another name there
            tensor = (from.contains(name) ? from.tensor(name, shape) : from.tensor("shared.weight", shape))
                         .clone()
                         .set_requires_grad(true);
        return tensor;
    };
    return Weights::made(made).to(at::kFloat);
}

Tensor numbers(std::uint64_t seed, at::IntArrayRef shape)
{
    return NoiseSource(seed).draw(shape);
}

Tensor someIds(std::int64_t count)
{
    return at::arange(3, 3 + 7 * count, 7, at::kLong).unsqueeze(0);
}

Tensor clipStates(const Weights &w)
{
    const ClipTextEncoder clip(w, ClipTextConfig::read(folder / "text_encoder" / "config.json"));
    Tensor ids = someIds(12);
    ids[0][11] = clip.text.tokenEmbedding.size(0) - 1; // the end of the text
    return clip(ids);
}

Tensor t5States(const Weights &w)
{
    return T5Encoder(w, T5Config::read(folder / "text_encoder_2" / "config.json"))(someIds(10));
}

Tensor fluxVelocity(const Weights &w)
{
    const FluxConfig config = FluxConfig::read(folder / "transformer" / "config.json");
    const Flux flux(w, config);
    const Tensor time = at::full({2}, 0.6f);
    return flux(numbers(1, {2, 12, config.channels}), numbers(2, {2, 5, config.contextWidth}),
        numbers(3, {2, config.pooledWidth}), time, flux.rotary(5, 3, 4, at::kCPU));
}

Tensor recoded(const Weights &w)
{
    const Autoencoder autoencoder(w, AutoencoderConfig::read(folder / "vae" / "config.json"));
    const auto latents = autoencoder.encode(numbers(4, {2, 3, 32, 48}).tanh());
    return autoencoder.decode(latents.sample(numbers(5, latents.mean.sizes())));
}

/// Computes with a layer that it makes of the weights.
using Layer = std::function<Tensor(const Tensor &, const Weights &)>;

Tensor groupNormed(const Tensor &x, const Weights &w)
{
    return GroupNorm(w, 8, 2, 1e-6)(x.contiguous(at::MemoryFormat::ChannelsLast));
}

Tensor layerNormed(const Tensor &x, const Weights &w)
{
    return LayerNorm(w, 8, 1e-5)(x);
}

Tensor shiftedAndScaled(const Tensor &x, const Weights &w)
{
    return modulated(x, w.tensor("shift", {2, 8}), w.tensor("scale", {2, 8}));
}

Tensor jointlyAttended(const Tensor &x, const Weights &w)
{
    const auto [image, context] = JointAttention(w, 8, 2, true, true)(x, x, nullptr);
    return image + 2 * context;
}

} // namespace

class GradientsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void computesTheSame_data();
    void computesTheSame();
    void gradientsAreDifferences_data() { computesTheSame_data(); }
    void gradientsAreDifferences();
    void everyParameterIsAsked_data();
    void everyParameterIsAsked();
};

Q_DECLARE_METATYPE(Run)
Q_DECLARE_METATYPE(Layer)

void GradientsTest::computesTheSame_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<Run>("run");
    QTest::newRow("CLIP's text tower") << QByteArray("text_encoder") << Run(clipStates);
    QTest::newRow("T5's encoder") << QByteArray("text_encoder_2") << Run(t5States);
    QTest::newRow("FLUX's transformer") << QByteArray("transformer") << Run(fluxVelocity);
    QTest::newRow("autoencoder") << QByteArray("vae") << Run(recoded);
}

void GradientsTest::computesTheSame()
{
    QFETCH(const QByteArray, part);
    QFETCH(const Run, run);
    Tensor plain;
    {
        const c10::InferenceMode inference;
        plain = run(stored(part)).clone();
    }
    const Tensor tracked = run(parameters(stored(part), std::make_shared<Parameters>()));
    QVERIFY(tracked.requires_grad());
    const at::NoGradGuard apart;
    const double scale = plain.abs().max().item<double>();
    const double difference = (tracked - plain).abs().max().item<double>() / scale;
    QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
}

/// Along one direction through all parameters: in f32 single ones drown in rounding.
void GradientsTest::gradientsAreDifferences()
{
    QFETCH(const QByteArray, part);
    QFETCH(const Run, run);
    const auto tensors = std::make_shared<Parameters>();
    const Weights weights = parameters(stored(part), tensors);
    const auto loss = [&] {
        const Tensor y = run(weights);
        return (y * numbers(6, y.sizes())).mean();
    };
    loss().backward();

    const at::NoGradGuard apart;
    constexpr double reach = 2e-3;
    double expected = 0;
    std::uint64_t seed = 100;
    Parameters directions;
    for (const auto &[name, tensor] : *tensors) {
        QVERIFY2(tensor.grad().defined(), name.c_str());
        directions[name] = numbers(seed++, tensor.sizes()) * tensor.square().mean().sqrt();
        expected += (tensor.grad() * directions[name]).sum().item<double>();
    }
    const auto moved = [&](double by) {
        for (const auto &[name, direction] : directions)
            (*tensors)[name].add_(direction, by);
        return loss().item<double>();
    };
    const double above = moved(reach);
    const double below = moved(-2 * reach);
    const double difference = (above - below) / (2 * reach);
    QVERIFY2(std::abs(difference - expected) < 0.02 * std::abs(expected) + 1e-5,
        qPrintable(QStringLiteral("%1 by gradients, %2 by differences").arg(expected).arg(difference)));
}

void GradientsTest::everyParameterIsAsked_data()
{
    QTest::addColumn<Layer>("layer");
    QTest::addColumn<QList<qint64>>("shape");
    QTest::newRow("GroupNorm") << Layer(groupNormed) << QList<qint64>{2, 8, 3, 5};
    QTest::newRow("LayerNorm") << Layer(layerNormed) << QList<qint64>{2, 6, 8};
    QTest::newRow("modulation") << Layer(shiftedAndScaled) << QList<qint64>{2, 6, 8};
    QTest::newRow("joint attention") << Layer(jointlyAttended) << QList<qint64>{2, 6, 8};
}

/// A parameter that learns alone, from an input that does not, learns what it learns with all others.
void GradientsTest::everyParameterIsAsked()
{
    QFETCH(const Layer, layer);
    QFETCH(const QList<qint64>, shape);
    Parameters tensors;
    const auto made = [&tensors](const std::string &name, at::IntArrayRef sizes) {
        Tensor &tensor = tensors[name];
        if (!tensor.defined())
            tensor = numbers(tensors.size(), sizes);
        return tensor;
    };
    const Weights weights = Weights::made(made).to(at::kFloat);
    Tensor x = numbers(50, std::vector<std::int64_t>(shape.begin(), shape.end()));
    const auto learn = [&] {
        const Tensor y = layer(x, weights);
        QVERIFY(y.requires_grad());
        (y * numbers(51, y.sizes())).sum().backward();
    };
    layer(x, weights); // says which parameters there are
    x.set_requires_grad(true);
    for (auto &[name, tensor] : tensors)
        tensor.set_requires_grad(true);
    learn();
    Parameters together;
    for (auto &[name, tensor] : tensors) {
        together[name] = tensor.grad().clone();
        tensor.mutable_grad().reset();
        tensor.set_requires_grad(false);
    }
    x = x.detach();
    for (auto &[name, tensor] : tensors) {
        tensor.set_requires_grad(true);
        learn();
        QVERIFY2(tensor.grad().defined(), name.c_str());
        QVERIFY2(at::allclose(tensor.grad(), together[name], 1e-4, 1e-4), name.c_str());
        tensor.set_requires_grad(false);
    }
}

QTEST_GUILESS_MAIN(GradientsTest)
#include "tst_gradients.moc"
