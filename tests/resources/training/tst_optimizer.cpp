// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/initialvalues.h"
#include "training/muon.h"
#include "training/optimizer.h"
#include "training/painter.h"

#include "inference/models/autoencoder.h"
#include "inference/sampling/noise.h"

#include <torch/csrc/autograd/autograd.h>

#include <QTest>

#include <cmath>
#include <string>
#include <vector>

using namespace pictor;
using namespace pictor::landscapes;
using at::Tensor;

namespace {

Tensor someMatrix(std::int64_t rows, std::int64_t columns, std::uint64_t seed = 1)
{
    return inference::NoiseSource(seed).draw({rows, columns});
}

/// A matrix within a block that learns to be another, all else about it being random.
struct Pupil {
    static constexpr std::int64_t side = 16;
    Parameters parameters{
        [](const std::string &, at::IntArrayRef shape) { return inference::NoiseSource(3).draw(shape); }};
    Tensor matrix = parameters.weights().tensor("transformer_blocks.0.ff.weight", {side, 2 * side});
    Tensor bias = parameters.weights().tensor("transformer_blocks.0.ff.bias", {side});
    Optimizer optimizer{parameters, {}};

    double step(double rate, int threads)
    {
        const Tensor input =
            inference::NoiseSource(100 + static_cast<std::uint64_t>(optimizer.steps())).draw({64, 2 * side});
        const Tensor error = at::linear(input, matrix, bias) - at::linear(input, someMatrix(side, 2 * side));
        const Tensor loss = error.square().mean();
        std::vector<Tensor> inputs;
        for (const auto &[name, tensor] : parameters.tensors())
            inputs.push_back(tensor);
        optimizer.step(torch::autograd::grad({loss}, inputs), rate, threads);
        return loss.item<double>();
    }
};

} // namespace

class OptimizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void singularValuesBecomeAlike_data();
    void singularValuesBecomeAlike();
    void turnsNoFurther();
    void choosesHiddenMatrices_data();
    void choosesHiddenMatrices();
    void choosesThoseOfTheModel();
    void firstStepIsAsLargeAsItSays();
    void momentumLooksAhead();
    void learns();
    void threadsMakeNoDifference();
};

void OptimizerTest::singularValuesBecomeAlike_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("square") << 24 << 24;
    QTest::newRow("wide") << 16 << 96;
    QTest::newRow("tall") << 96 << 16;
}

void OptimizerTest::singularValuesBecomeAlike()
{
    QFETCH(const int, rows);
    QFETCH(const int, columns);
    const auto [u, singular, v] = at::_linalg_svd(someMatrix(rows, columns) * 1e-4);
    // Apart from the smallest, which five steps do not reach: that of a square matrix may be any.
    const Tensor spread = at::logspace(0, -1.5, singular.size(0), 10.0);
    const Tensor alike =
        orthogonalised(at::mm(u.narrow(1, 0, spread.size(0)) * spread, v.narrow(0, 0, spread.size(0))));
    QCOMPARE(alike.sizes(), at::IntArrayRef({rows, columns}));
    const Tensor after = std::get<1>(at::_linalg_svd(alike));
    QVERIFY2(after.min().item<double>() > 0.65, qPrintable(QString::number(after.min().item<double>())));
    QVERIFY2(after.max().item<double>() < 1.25, qPrintable(QString::number(after.max().item<double>())));
}

/// Directions stay: only their lengths change.
void OptimizerTest::turnsNoFurther()
{
    const Tensor matrix = someMatrix(12, 40);
    const auto [u, singular, v] = at::_linalg_svd(matrix);
    const Tensor inside = at::mm(at::mm(u.t(), orthogonalised(matrix)), v.narrow(0, 0, 12).t());
    const Tensor off = inside - at::diag(inside.diagonal());
    QVERIFY2(
        off.abs().max().item<double>() < 1e-4, qPrintable(QString::number(off.abs().max().item<double>())));
    QVERIFY(inside.diagonal().min().item<double>() > 0.5);
}

void OptimizerTest::choosesHiddenMatrices_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isChosen");
    const auto row = [](const char *name, bool isChosen) {
        QTest::newRow(name) << QString::fromLatin1(name) << isChosen;
    };
    row("transformer.transformer_blocks.1.attn.to_q.weight", true);
    row("transformer.single_transformer_blocks.3.proj_out.weight", true);
    row("text_encoder.text_model.encoder.layers.0.mlp.fc1.weight", true);
    row("text_encoder_2.encoder.block.0.layer.0.SelfAttention.q.weight", true);
    row("vae.decoder.up_blocks.0.resnets.0.conv1.weight", true);
    row("vae.encoder.mid_block.attentions.0.to_q.weight", true);
    row("transformer.transformer_blocks.1.norm1.linear.weight", false);
    row("transformer.x_embedder.weight", false);
    row("transformer.proj_out.weight", false);
    row("text_encoder.text_model.embeddings.token_embedding.weight", false);
    row("text_encoder_2.encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight", false);
    row("vae.decoder.conv_out.weight", false);
    row("reading.pooled.weight", false);
}

void OptimizerTest::choosesHiddenMatrices()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isChosen);
    QCOMPARE(isHiddenMatrix(name.toStdString(), at::zeros({4, 4})), isChosen);
    QVERIFY(!isHiddenMatrix(name.toStdString(), at::zeros({4})));
}

/// Names follow from the model: were they to change, nothing would be chosen any more.
void OptimizerTest::choosesThoseOfTheModel()
{
    ModelShape shape = tinyShape();
    const auto chosen = [](const Parameters &parameters) {
        std::int64_t count = 0;
        for (const auto &[name, tensor] : parameters.tensors())
            count += isHiddenMatrix(name, tensor) ? 1 : 0;
        return count;
    };
    const Parameters ofPainter(initialValues(1));
    shape.clip.vocabulary = shape.t5.vocabulary = 100;
    const Painter painter(ofPainter.weights(), shape);
    // FLUX's blocks: 12 and 5; two layers of CLIP: 6 each; one of T5: 7.
    QCOMPARE(chosen(ofPainter), 12 + 5 + 2 * 6 + 7);
    const Parameters ofAutoencoder(initialValues(1));
    const inference::Autoencoder autoencoder(ofAutoencoder.weights() / "vae", shape.autoencoder);
    // Encoder: 2 levels, 1 resize; decoder: 2 of 2, 1 resize; each middle 4 and 4. No shortcuts: all of one
    // width.
    QCOMPARE(chosen(ofAutoencoder), 2 * 2 + 1 + 2 * 2 * 2 + 1 + 2 * 8);
}

void OptimizerTest::firstStepIsAsLargeAsItSays()
{
    Pupil pupil;
    const Tensor before = pupil.matrix.detach().clone();
    Optimizer::Settings settings;
    pupil.step(0.01, 1);
    const Tensor change = pupil.matrix.detach() - before * (1 - 0.01 * settings.weightDecay);
    const double size = change.square().mean().sqrt().item<double>();
    // Singular values of about 1, of which the smaller side has some: their mean square, over the longer
    // side.
    QVERIFY2(std::abs(size / (0.01 * settings.matrixUpdate) - 1) < 0.25, qPrintable(QString::number(size)));
}

/// Two steps whose gradients differ, by the formulas themselves.
void OptimizerTest::momentumLooksAhead()
{
    const std::string name = "transformer_blocks.0.ff.weight";
    const Tensor start = someMatrix(6, 10, 5);
    const Parameters parameters([&](const std::string &, at::IntArrayRef) { return start.clone(); });
    const Tensor matrix = parameters.weights().tensor(name, {6, 10});
    Optimizer::Settings settings;
    settings.largestNorm = 1e6; // nothing is clipped
    Optimizer optimizer(parameters, settings);
    constexpr double rate = 0.1, momentum = 0.95;
    Tensor expected = start.clone(), kept = at::zeros_like(start);
    for (const std::uint64_t seed : {6, 7}) {
        const Tensor gradient = someMatrix(6, 10, seed);
        optimizer.step({gradient}, rate, 1);
        kept = kept * momentum + gradient * (1 - momentum);
        const Tensor ahead = gradient * (1 - momentum) + kept * momentum;
        expected = expected * (1 - rate * settings.weightDecay)
            - orthogonalised(ahead) * (rate * settings.matrixUpdate * std::sqrt(10.0));
        QVERIFY(at::allclose(matrix.detach(), expected, 1e-4, 1e-5));
    }
}

void OptimizerTest::learns()
{
    Pupil pupil;
    double first = 0, last = 0;
    constexpr int steps = 400;
    for (int i = 0; i < steps; ++i) {
        last = pupil.step(0.02 * (steps - i) / steps, 1);
        first = i == 0 ? last : first;
    }
    QVERIFY2(last < first / 1000, qPrintable(QStringLiteral("%1, then %2").arg(first).arg(last)));
}

void OptimizerTest::threadsMakeNoDifference()
{
    Pupil one, three;
    for (int i = 0; i < 20; ++i) {
        one.step(0.01, 1);
        three.step(0.01, 3);
    }
    QVERIFY(at::equal(one.matrix, three.matrix));
    QVERIFY(at::equal(one.bias, three.bias));
}

QTEST_GUILESS_MAIN(OptimizerTest)
#include "tst_optimizer.moc"
