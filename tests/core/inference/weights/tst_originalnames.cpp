// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/engine.h"
#include "inference/weights/originalnames.h"

#include <QTest>

#include <cstring>

using namespace pictor::inference;

namespace {

std::shared_ptr<const Checkpoint> open(const char *path)
{
    return Checkpoint::open(std::filesystem::path(PICTOR_TEST_DATA "/reference") / path);
}

bool areEqual(std::span<const std::byte> a, std::span<const std::byte> b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size()) == 0;
}

/// Whether `whole` is `first`, then `second`.
bool isJoined(const TensorView &whole, const TensorView &first, const TensorView &second)
{
    const std::size_t half = whole.bytes().size() / 2;
    return areEqual(whole.bytes().first(half), first.bytes())
        && areEqual(whole.bytes().subspan(half), second.bytes());
}

} // namespace

/// Checkpoints by their makers' names hold the same numbers as diffusers' conversions of them.
class OriginalNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kinds();
    void flux();
    void sd3();
    void autoencoder_data();
    void autoencoder();
    void rowsThatCannotBeDivided();

private:
    /// Compares every tensor of `expected`; those of `halved` are scale, then shift, in one.
    static void compare(
        const Checkpoint &renamed, const Checkpoint &expected, const QStringList &halved = {});
};

void OriginalNamesTest::compare(
    const Checkpoint &renamed, const Checkpoint &expected, const QStringList &halved)
{
    std::size_t count = 0;
    for (const auto &[name, view] : expected.tensors()) {
        const qsizetype linear = static_cast<qsizetype>(name.rfind("linear."));
        if (linear >= 0 && halved.contains(QString::fromStdString(name).left(linear - 1))) {
            const std::string base = name.substr(0, static_cast<std::size_t>(linear));
            const std::string end = name.substr(static_cast<std::size_t>(linear) + 7);
            QVERIFY(
                isJoined(view, renamed.tensor(base + "scale." + end), renamed.tensor(base + "shift." + end)));
            count += 2;
            continue;
        }
        const TensorView *found = renamed.find(name);
        QVERIFY2(found, name.c_str());
        QVERIFY2(areEqual(found->bytes(), view.bytes()), name.c_str());
        ++count;
    }
    QCOMPARE(renamed.tensors().size(), count);
}

void OriginalNamesTest::kinds()
{
    QCOMPARE(transformerKind(*open("single_file/flux1-schnell.safetensors")), CheckpointKind::Flux);
    QCOMPARE(transformerKind(*open("single_file/flux1-schnell-fp8-transformer.safetensors")),
        CheckpointKind::Flux);
    QCOMPARE(transformerKind(*open("single_file/sd3.5_large_turbo.safetensors")), CheckpointKind::Sd3);
    QCOMPARE(transformerKind(*open("models/flux-schnell-tiny/transformer")), CheckpointKind::Diffusers);
    QCOMPARE(transformerKind(*open("single_file/ae.safetensors")), CheckpointKind::Unknown);
}

void OriginalNamesTest::flux()
{
    const auto renamed = fluxByDiffusersNames(*open("single_file/flux1-schnell.safetensors"));
    compare(*renamed, *open("models/flux-schnell-tiny/transformer"), {QStringLiteral("norm_out")});
}

void OriginalNamesTest::sd3()
{
    const auto renamed = sd3ByDiffusersNames(*open("single_file/sd3.5_large_turbo.safetensors"));
    compare(*renamed, *open("models/sd35-turbo-tiny/transformer"),
        {QStringLiteral("norm_out"), QStringLiteral("transformer_blocks.2.norm1_context")});
}

void OriginalNamesTest::autoencoder_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QByteArray>("diffusers");
    QTest::newRow("alone") << QByteArray("single_file/ae.safetensors")
                           << QByteArray("models/flux-schnell-tiny/vae");
    QTest::newRow("with a transformer") << QByteArray("single_file/sd3.5_large_turbo.safetensors")
                                        << QByteArray("models/sd35-turbo-tiny/vae");
}

void OriginalNamesTest::autoencoder()
{
    const QFETCH(QByteArray, original);
    const QFETCH(QByteArray, diffusers);
    compare(*autoencoderByDiffusersNames(*open(original)), *open(diffusers));
}

void OriginalNamesTest::rowsThatCannotBeDivided()
{
    const auto original = open("single_file/flux1-schnell.safetensors");
    Checkpoint::Tensors tensors = original->tensors();
    tensors.at("double_blocks.0.img_attn.qkv.weight").shape = {191, 64};
    const auto damaged = Checkpoint::assembled(original->name(), std::move(tensors));
    try {
        static_cast<void>(fluxByDiffusersNames(*damaged));
        QFAIL("accepted");
    } catch (const EngineError &error) {
        QCOMPARE(error.kind(), EngineError::Kind::Corrupt);
        QVERIFY(QByteArray(error.what()).contains("double_blocks.0.img_attn.qkv.weight"));
        QVERIFY(QByteArray(error.what()).contains("flux1-schnell.safetensors"));
    }
}

QTEST_GUILESS_MAIN(OriginalNamesTest)
#include "tst_originalnames.moc"
