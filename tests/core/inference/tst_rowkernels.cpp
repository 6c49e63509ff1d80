// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/kernels/rowkernels.h"

#include <ATen/ATen.h>
#include <QTest>

#include <limits>

using namespace pictor::inference;

Q_DECLARE_METATYPE(pictor::inference::InstructionSet)

namespace {

template <class T>
constexpr at::ScalarType scalarType = std::is_same_v<T, float> ? at::kFloat : at::kBFloat16;

/// f32: a few units in the last place of values near 1. bf16: half a unit, plus that of the comparison.
template <class T> constexpr double tolerance = std::is_same_v<T, float> ? 4e-6 : 8e-3;

template <class T> T *data(const at::Tensor &x)
{
    return static_cast<T *>(x.data_ptr());
}

template <class T> const RowKernels<T> &kernels(InstructionSet set)
{
    if constexpr (std::is_same_v<T, float>)
        return rowKernels(set)->f32;
    else
        return rowKernels(set)->bf16;
}

/// Largest |actual - expected| / max(1, |expected|); NaN where only one of the two is NaN.
double difference(const at::Tensor &actual, const at::Tensor &expected)
{
    const at::Tensor e = expected.to(at::kDouble);
    return ((actual.to(at::kDouble) - e).abs() / e.abs().clamp_min(1)).max().item<double>();
}

template <class T> at::Tensor noise(at::IntArrayRef shape, double deviation)
{
    return (at::randn(shape) * deviation).to(scalarType<T>);
}

template <class T> void compareLayerNorm(InstructionSet set, std::int64_t rows, std::int64_t width)
{
    const at::Tensor x = (noise<T>({rows, width}, 2) + 3).contiguous(); // a mean that must be taken off
    const at::Tensor weight = noise<T>({width}, 1);
    const at::Tensor bias = noise<T>({width}, 1);
    const at::Tensor y = at::empty_like(x);
    kernels<T>(set).layerNorm(data<T>(x), data<T>(weight), data<T>(bias), data<T>(y), rows, width, 1e-5F);

    const auto d = at::kDouble;
    const at::Tensor expected = at::layer_norm(x.to(d), {width}, weight.to(d), bias.to(d), 1e-5);
    QVERIFY2(difference(y, expected) < tolerance<T>, qPrintable(QString::number(difference(y, expected))));
}

template <class T> void compareQuickGelu(InstructionSet set, std::int64_t rows, std::int64_t width)
{
    const at::Tensor x = noise<T>({rows, width}, 8);
    const at::Tensor y = x.clone();
    kernels<T>(set).quickGelu(data<T>(y), y.numel());

    const at::Tensor wide = x.to(at::kDouble);
    const at::Tensor expected = wide * at::sigmoid(wide * 1.702);
    QVERIFY2(difference(y, expected) < tolerance<T>, qPrintable(QString::number(difference(y, expected))));
}

template <class T> void compareGeluTanh(InstructionSet set, std::int64_t rows, std::int64_t width)
{
    const at::Tensor x = noise<T>({rows, width}, 4);
    const at::Tensor y = at::empty_like(x);
    kernels<T>(set).geluTanh(data<T>(x), data<T>(y), y.numel());
    const at::Tensor expected = at::gelu(x.to(at::kDouble), "tanh");
    QVERIFY2(difference(y, expected) < tolerance<T>, qPrintable(QString::number(difference(y, expected))));
}

template <class T> void compareColumns(InstructionSet set, std::int64_t rows, std::int64_t width)
{
    const at::Tensor x = noise<T>({rows, width}, 3);
    const at::Tensor before = at::randn({2, width});
    const at::Tensor sums = before.clone();
    kernels<T>(set).columnSums(
        data<T>(x), sums.data_ptr<float>(), sums.data_ptr<float>() + width, rows, width);
    const at::Tensor wide = x.to(at::kDouble);
    const at::Tensor added = at::stack({wide.sum(0), wide.square().sum(0)});
    QVERIFY(difference(sums, before + added) < 1e-5);

    const at::Tensor scale = at::randn({width}), shift = at::randn({width});
    for (const bool silu : {false, true}) {
        const at::Tensor y = at::empty_like(x);
        kernels<T>(set).scaleColumns(
            data<T>(x), scale.data_ptr<float>(), shift.data_ptr<float>(), data<T>(y), rows, width, silu);
        const at::Tensor plain = wide * scale + shift;
        const at::Tensor expected = silu ? plain * at::sigmoid(plain) : plain;
        QVERIFY2(
            difference(y, expected) < 2 * tolerance<T>, qPrintable(QString::number(difference(y, expected))));
    }
}

/// @param width  of a head, even
template <class T> void compareHeads(InstructionSet set, std::int64_t heads, std::int64_t width)
{
    const at::Tensor x = noise<T>({heads, width}, 3);
    const at::Tensor weight = noise<T>({width}, 1);
    const at::Tensor cos = at::randn({width}), sin = at::randn({width});
    constexpr std::int64_t tokens = 3; // of which the second is written
    const at::Tensor y = at::zeros({heads, tokens, width}).to(scalarType<T>);
    kernels<T>(set).heads(data<T>(x), data<T>(weight), data<float>(cos), data<float>(sin), data<T>(y) + width,
        heads, width, tokens * width, 1e-6F);

    const at::Tensor wide = x.to(at::kDouble);
    const at::Tensor normed = wide * (wide.square().mean(-1, true) + 1e-6).rsqrt() * weight.to(at::kDouble);
    const at::Tensor swapped = normed.unflatten(1, {width / 2, 2}).flip(-1).flatten(1);
    at::Tensor expected = at::zeros({heads, tokens, width}, at::kDouble);
    expected.select(1, 1).copy_(normed * cos + swapped * sin);
    QVERIFY2(
        difference(y, expected) < 2 * tolerance<T>, qPrintable(QString::number(difference(y, expected))));

    kernels<T>(set).heads(
        data<T>(x), nullptr, nullptr, nullptr, data<T>(y) + width, heads, width, tokens * width, 0);
    QVERIFY(at::equal(y.select(1, 1), x));
}

template <class T> void compareReach(InstructionSet set, std::int64_t rows, std::int64_t width)
{
    const at::Tensor x = noise<T>({rows, width}, 1e4);
    x[1].zero_();
    const at::Tensor y = at::empty({rows, width}), reach = at::empty({rows});
    kernels<T>(set).normalise(data<T>(x), data<float>(y), data<float>(reach), rows, width);
    const at::Tensor most = x.to(at::kFloat).abs().amax(1);
    QVERIFY(at::equal(reach, most.masked_fill(most == 0, 1)));
    QVERIFY(difference(y, x.to(at::kDouble) / reach.unsqueeze(1)) < 1e-6);

    const at::Tensor bias = noise<T>({width}, 1);
    const at::Tensor numbers = at::randn({rows, width}), reaches = at::randn({rows}).abs();
    for (const bool biased : {false, true}) {
        const at::Tensor restored = at::empty({rows, width}, scalarType<T>);
        kernels<T>(set).restore(data<float>(numbers), data<float>(reaches), biased ? data<T>(bias) : nullptr,
            data<T>(restored), rows, width);
        at::Tensor expected = numbers.to(at::kDouble) * reaches.unsqueeze(1);
        if (biased)
            expected += bias;
        QVERIFY(difference(restored, expected) < tolerance<T>);
    }
}

void compareProductsOfBytes(InstructionSet set, std::int64_t rows, std::int64_t width)
{
    const at::Tensor bytes = at::randint(-127, 128, {rows, width}, at::kFloat).to(at::kChar);
    const at::Tensor x = at::randn({width}), scale = at::randn({rows}).abs() / 127, y = at::empty({rows});
    rowKernels(set)->productsOfBytes(
        data<float>(x), data<std::int8_t>(bytes), data<float>(scale), data<float>(y), rows, width);
    const at::Tensor w = bytes.to(at::kDouble) * scale.unsqueeze(1);
    const at::Tensor expected = at::mv(w, x.to(at::kDouble));
    const at::Tensor summands = at::mv(w.abs(), x.to(at::kDouble).abs()); // what rounding goes by
    const double off = ((y - expected).abs() / summands).max().item<double>();
    QVERIFY2(off < 2e-6, qPrintable(QString::number(off)));
}

template <class T> void compareSoftmax(InstructionSet set, std::int64_t rows, std::int64_t width)
{
    const at::Tensor x = noise<T>({rows, width}, 20);
    const at::Tensor y = x.clone();
    std::vector<float> scratch(static_cast<std::size_t>(width));
    kernels<T>(set).softmax(data<T>(y), rows, width, 0.125F, scratch.data());

    const at::Tensor expected = at::softmax(x.to(at::kDouble) * 0.125, -1);
    const double off = ((y.to(at::kDouble) - expected).abs() / expected).max().item<double>();
    // Of the share itself, however small: half a unit of bf16, or what f32 makes of the largest exponents.
    QVERIFY2(off < (std::is_same_v<T, float> ? 4e-6 : 1.01 / 256), qPrintable(QString::number(off)));
}

} // namespace

/// The kernels of every instruction set that this processor has, against ATen in f64.
class RowKernelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreeWithAten_data();
    void agreeWithAten();
    void extremesStayFinite_data() { agreeWithAten_data(); }
    void extremesStayFinite();
    void softmaxOfExtremes_data() { agreeWithAten_data(); }
    void softmaxOfExtremes();
    void roundHalfToEven_data() { agreeWithAten_data(); }
    void roundHalfToEven();
};

void RowKernelsTest::agreeWithAten_data()
{
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<std::int64_t>("width");
    const std::array<std::pair<InstructionSet, const char *>, 4> sets{
        {{InstructionSet::Baseline, "baseline"}, {InstructionSet::Avx2, "avx2"},
            {InstructionSet::Avx512, "avx512"}, {InstructionSet::Avx512Bf16, "avx512bf16"}}};
    for (const auto &[set, name] : sets) {
        if (set > instructionSet() || !rowKernels(set))
            continue;
        for (const std::int64_t width : {1, 3, 4, 7, 16, 17, 50, 577, 768, 1000})
            QTest::addRow("%s, %d wide", name, static_cast<int>(width)) << set << width;
    }
}

void RowKernelsTest::agreeWithAten()
{
    QFETCH(InstructionSet, set);
    QFETCH(std::int64_t, width);
    at::manual_seed(width);
    constexpr std::int64_t rows = 5;
    compareLayerNorm<float>(set, rows, width);
    compareLayerNorm<Bf16>(set, rows, width);
    compareQuickGelu<float>(set, rows, width);
    compareQuickGelu<Bf16>(set, rows, width);
    compareGeluTanh<float>(set, rows, width);
    compareGeluTanh<Bf16>(set, rows, width);
    compareColumns<float>(set, rows, width);
    compareColumns<Bf16>(set, rows, width);
    compareHeads<float>(set, rows, 2 * width);
    compareHeads<Bf16>(set, rows, 2 * width);
    compareProductsOfBytes(set, rows, width);
    compareReach<float>(set, rows, width);
    compareReach<Bf16>(set, rows, width);
    compareSoftmax<float>(set, rows, width);
    compareSoftmax<Bf16>(set, rows, width);
}

void RowKernelsTest::extremesStayFinite()
{
    QFETCH(InstructionSet, set);
    QFETCH(std::int64_t, width);
    std::vector<float> scratch(static_cast<std::size_t>(width));

    const at::Tensor far = at::linspace(-1e30, 1e30, width);
    at::Tensor gelu = far.clone();
    rowKernels(set)->f32.quickGelu(gelu.data_ptr<float>(), width);
    QVERIFY(difference(gelu, far.clamp_min(0)) < 1e-6);

    rowKernels(set)->f32.geluTanh(far.data_ptr<float>(), gelu.data_ptr<float>(), width);
    QVERIFY(difference(gelu, far.clamp_min(0)) < 1e-6);

    at::Tensor shares = far.clone();
    rowKernels(set)->f32.softmax(shares.data_ptr<float>(), 1, width, 1.0F, scratch.data());
    QVERIFY(difference(shares, at::softmax(far, 0)) < 1e-6);

    // A constant row has no variance: eps alone keeps it finite.
    const at::Tensor constant = at::full({width}, 7.0F);
    const at::Tensor ones = at::ones({width});
    at::Tensor y = at::empty({width});
    rowKernels(set)->f32.layerNorm(constant.data_ptr<float>(), ones.data_ptr<float>(), ones.data_ptr<float>(),
        y.data_ptr<float>(), 1, width, 1e-5F);
    QVERIFY(difference(y, ones) < 1e-2);
}

void RowKernelsTest::softmaxOfExtremes()
{
    QFETCH(InstructionSet, set);
    QFETCH(std::int64_t, width);
    std::vector<float> scratch(static_cast<std::size_t>(width));
    const auto softmax = [&](const at::Tensor &x) {
        const at::Tensor y = x.to(at::kBFloat16).clone();
        kernels<Bf16>(set).softmax(data<Bf16>(y), 1, width, 0.3F, scratch.data());
        return y.to(at::kFloat);
    };
    const float infinity = std::numeric_limits<float>::infinity();
    at::Tensor masked = at::zeros({width});
    masked.narrow(0, 0, width / 2).fill_(-infinity);
    QVERIFY(difference(softmax(masked), at::softmax(masked * 0.3, 0)) < 1.0 / 256);
    if (width > 1)
        QVERIFY(softmax(masked).narrow(0, 0, width / 2).max().item<double>() <= 0x1p-100);
    const at::Tensor far = at::linspace(-1e30, 1e30, width).to(at::kBFloat16).to(at::kFloat);
    QVERIFY(difference(softmax(far), at::softmax(far * 0.3, 0)) < 1.0 / 256);
    QVERIFY(softmax(at::full({width}, -infinity)).isnan().all().item<bool>()); // as in ATen

    at::Tensor unknown = at::zeros({width});
    unknown[width / 2] = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(softmax(unknown).isnan().all().item<bool>());
}

void RowKernelsTest::roundHalfToEven()
{
    QFETCH(InstructionSet, set);
    QFETCH(std::int64_t, width);
    // Bits below those of bf16: none, less than half of one, half, more; above odd and even ones.
    const at::Tensor upper = at::arange(width, at::kInt) + 0x3f80;
    const at::Tensor reach = at::ones({1});
    for (const int lower : {0, 0x7fff, 0x8000, 0x8001}) {
        const at::Tensor x = (upper * 0x10000 + lower).contiguous().view(at::kFloat);
        const at::Tensor y = at::empty({width}, at::kBFloat16);
        kernels<Bf16>(set).restore(data<float>(x), data<float>(reach), nullptr, data<Bf16>(y), 1, width);
        QVERIFY(at::equal(y, x.to(at::kBFloat16)));
    }
}

QTEST_GUILESS_MAIN(RowKernelsTest)
#include "tst_rowkernels.moc"
