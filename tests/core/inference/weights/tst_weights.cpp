// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/engine.h"
#include "inference/weights/weights.h"
#include "support/bytes.h"
#include "support/picklewriter.h"
#include "support/refusal.h"
#include "support/weightfiles.h"
#include "support/weightfolder.h"
#include "support/zipwriter.h"

#include <QTest>

#include <cmath>

using namespace pictor::inference;
using namespace pictor::test;
using pictor::test::bytesOf;

namespace {

const std::string sixFloats = bytesOf<float>({0, 1, 2, 3, 4, 5});

/// The weights of one safetensors file in a folder of its own.
class Fixture {
public:
    explicit Fixture(const std::vector<TensorData> &tensors)
        : m_checkpoint(Checkpoint::open(m_folder.write("model.safetensors", safetensorsFile(tensors))))
    {
    }

    Weights weights() const { return Weights(m_checkpoint); }
    const void *mapped(const char *name) const { return m_checkpoint->tensor(name).bytes().data(); }

private:
    WeightFolder m_folder;
    std::shared_ptr<const Checkpoint> m_checkpoint;
};

at::Tensor sixNumbers()
{
    return at::arange(6, at::kFloat).view({2, 3});
}

} // namespace

class WeightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void zeroCopy();
    void tensorsKeepTheMappingAlive();
    void prefixes();
    void findGivesUndefined();
    void everyDtypeAsStored_data();
    void everyDtypeAsStored();
    void conversion_data();
    void conversion();
    void float8_data();
    void float8();
    void noConversionIsNoCopy();
    void narrowMatricesStayNarrow();
    void unalignedTensorIsCopied();
    void emptyAndScalar();
    void truthValuesAreNormalised();
    void stridedStateDict();
    void refused_data();
    void refused();
    void noise();
    void madeTensorsAreHeldThemselves();
    void binEqualsSafetensors();
};

void WeightsTest::zeroCopy()
{
    const Fixture fixture({{"a", "F32", {2, 3}, sixFloats}});
    const at::Tensor tensor = fixture.weights().tensor("a", {2, 3});
    QVERIFY(tensor.data_ptr() == fixture.mapped("a"));
    QVERIFY(tensor.is_contiguous());
    QVERIFY(tensor.equal(sixNumbers()));
}

void WeightsTest::tensorsKeepTheMappingAlive()
{
    std::weak_ptr<const MappedFile> file;
    at::Tensor tensor;
    {
        const WeightFolder folder;
        const auto checkpoint = Checkpoint::open(
            folder.write("model.safetensors", safetensorsFile({{"a", "F32", {2, 3}, sixFloats}})));
        file = checkpoint->tensor("a").file;
        tensor = Weights(checkpoint).tensor("a").t();
    }
    QVERIFY(!file.expired());
    QVERIFY(tensor.t().equal(sixNumbers()));
    tensor.reset();
    QVERIFY(file.expired());
}

void WeightsTest::prefixes()
{
    const Fixture fixture(
        {{"encoder.layers.3.fc.weight", "F32", {6}, sixFloats}, {"top", "F32", {6}, sixFloats}});
    const Weights weights = fixture.weights();
    QVERIFY((weights / "encoder" / "layers" / 3 / "fc").contains("weight"));
    QVERIFY((weights / "encoder.layers.3").contains("fc.weight"));
    QVERIFY(!(weights / "encoder.layers" / 30).contains("fc.weight"));
    QVERIFY(weights.contains("top"));
    QVERIFY((weights / "encoder.layers.3.fc").tensor("weight").size(0) == 6);
}

void WeightsTest::findGivesUndefined()
{
    const Fixture fixture({{"a", "F32", {6}, sixFloats}});
    QVERIFY(!fixture.weights().find("bias").defined());
    QVERIFY(!fixture.weights().find("bias", {6}).defined());
    QVERIFY(fixture.weights().find("a", {6}).defined());
}

void WeightsTest::everyDtypeAsStored_data()
{
    QTest::addColumn<QString>("dtype");
    QTest::addColumn<at::ScalarType>("type");
    QTest::newRow("F64") << "F64" << at::kDouble;
    QTest::newRow("F32") << "F32" << at::kFloat;
    QTest::newRow("F16") << "F16" << at::kHalf;
    QTest::newRow("BF16") << "BF16" << at::kBFloat16;
    QTest::newRow("F8_E4M3") << "F8_E4M3" << at::kByte;
    QTest::newRow("F8_E5M2") << "F8_E5M2" << at::kByte;
    QTest::newRow("I64") << "I64" << at::kLong;
    QTest::newRow("I32") << "I32" << at::kInt;
    QTest::newRow("I16") << "I16" << at::kShort;
    QTest::newRow("I8") << "I8" << at::kChar;
    QTest::newRow("U8") << "U8" << at::kByte;
    QTest::newRow("BOOL") << "BOOL" << at::kBool;
}

void WeightsTest::everyDtypeAsStored()
{
    QFETCH(QString, dtype);
    QFETCH(at::ScalarType, type);
    const std::string name = dtype.toStdString();
    const std::string data(2 * sizeOf(*dtypeNamed(name)), '\1');
    const Fixture fixture({{"a", name, {2}, data}});
    const at::Tensor tensor = fixture.weights().stored("a");
    QVERIFY(tensor.scalar_type() == type);
    QCOMPARE(std::string(static_cast<const char *>(tensor.data_ptr()), tensor.nbytes()), data);
}

void WeightsTest::conversion_data()
{
    QTest::addColumn<QString>("dtype");
    QTest::addColumn<std::string>("data");
    QTest::newRow("F64") << "F64" << bytesOf<double>({1, -2});
    QTest::newRow("F32") << "F32" << bytesOf<float>({1, -2});
    QTest::newRow("F16") << "F16" << bytesOf<std::uint16_t>({0x3c00, 0xc000});
    QTest::newRow("BF16") << "BF16" << bytesOf<std::uint16_t>({0x3f80, 0xc000});
    QTest::newRow("F8_E4M3") << "F8_E4M3" << std::string("\x38\xc0");
    QTest::newRow("F8_E5M2") << "F8_E5M2" << std::string("\x3c\xc0");
}

void WeightsTest::conversion()
{
    QFETCH(QString, dtype);
    QFETCH(std::string, data);
    const Fixture fixture({{"a", dtype.toStdString(), {2}, data}});
    for (const at::ScalarType type : {at::kDouble, at::kFloat, at::kHalf, at::kBFloat16}) {
        const at::Tensor tensor = fixture.weights().to(type).tensor("a");
        QVERIFY(tensor.scalar_type() == type);
        QCOMPARE(tensor[0].item<float>(), 1.0F);
        QCOMPARE(tensor[1].item<float>(), -2.0F);
    }
}

void WeightsTest::float8_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("E4M3") << "F8_E4M3";
    QTest::newRow("E5M2") << "F8_E5M2";
}

/// All 256 codes, many times over so that threads share the work.
void WeightsTest::float8()
{
    QFETCH(QString, name);
    constexpr int repeats = 1000;
    std::string codes;
    for (int i = 0; i < 256 * repeats; ++i)
        codes += static_cast<char>(i % 256);
    const Fixture fixture({{"a", name.toStdString(), {repeats, 256}, codes}});
    const at::Tensor numbers = fixture.weights().to(at::kFloat).tensor("a", {repeats, 256});
    const at::Tensor halves = fixture.weights().to(at::kBFloat16).tensor("a").to(at::kFloat);
    const Dtype dtype = *dtypeNamed(name.toStdString());
    for (int code = 0; code < 256; ++code) {
        const float expected = fromFloat8(dtype, static_cast<std::uint8_t>(code));
        const float last = numbers[repeats - 1][code].item<float>();
        const float half =
            halves[repeats - 1][code].item<float>(); // bfloat16 holds every 8-bit float exactly
        QVERIFY(std::isnan(expected) ? std::isnan(last) && std::isnan(half)
                                     : last == expected && half == expected);
    }
    QVERIFY(at::equal(numbers[0].nan_to_num(), numbers[repeats - 1].nan_to_num()));
}

void WeightsTest::noConversionIsNoCopy()
{
    const Fixture fixture({{"a", "BF16", {2}, std::string(4, '\1')}});
    QVERIFY(fixture.weights().to(at::kBFloat16).tensor("a").data_ptr() == fixture.mapped("a"));
    QVERIFY(fixture.weights().to(at::kFloat).tensor("a").data_ptr() != fixture.mapped("a"));
}

void WeightsTest::unalignedTensorIsCopied()
{
    const Fixture fixture({{"odd", "U8", {1}, "x"}, {"a", "F32", {2, 3}, sixFloats}});
    const at::Tensor tensor = fixture.weights().tensor("a");
    QVERIFY(tensor.data_ptr() != fixture.mapped("a"));
    QVERIFY(tensor.equal(sixNumbers()));
}

void WeightsTest::emptyAndScalar()
{
    const Fixture fixture({{"empty", "F32", {3, 0}, ""}, {"scalar", "F32", {}, bytesOf(2.5F)}});
    QVERIFY(fixture.weights().tensor("empty").sizes() == at::IntArrayRef({3, 0}));
    QVERIFY(fixture.weights().to(at::kHalf).tensor("empty", {3, 0}).scalar_type() == at::kHalf);
    QCOMPARE(fixture.weights().tensor("scalar", {}).item<float>(), 2.5F);
}

void WeightsTest::truthValuesAreNormalised()
{
    const Fixture fixture({{"a", "BOOL", {3}, std::string("\0\1\x7f", 3)}});
    const at::Tensor tensor = fixture.weights().stored("a");
    QCOMPARE(tensor.sum().item<std::int64_t>(), std::int64_t{2});
    QCOMPARE(static_cast<const std::uint8_t *>(tensor.data_ptr())[2], std::uint8_t{1});
}

void WeightsTest::stridedStateDict()
{
    Pickle pickle;
    pickle.emptyDict().mark();
    pickle.string("transposed").tensor("FloatStorage", "0", 6, 0, {3, 2}, {1, 3});
    pickle.string("column").tensor("FloatStorage", "0", 6, 1, {2}, {3}).setItems();
    const WeightFolder folder;
    const Weights weights(Checkpoint::open(folder.write("pytorch_model.bin",
        zipFile({{.name = "x/data.pkl", .data = pickle.stop()}, {.name = "x/data/0", .data = sixFloats}}))));
    const at::Tensor transposed = weights.tensor("transposed", {3, 2});
    QVERIFY(transposed.is_contiguous());
    QVERIFY(transposed.equal(sixNumbers().t()));
    QVERIFY(weights.tensor("column", {2}).equal(sixNumbers().select(1, 1)));
}

void WeightsTest::narrowMatricesStayNarrow()
{
    const std::string sixHalves(12, '\x3f');
    const Fixture fixture({
        {"half.weight", "BF16", {2, 3}, sixHalves},
        {"full.weight", "F32", {2, 3}, sixFloats},
    });
    const auto typeOf = [](const Weights &weights, const char *name) {
        return weights.matrix(name, {2, 3}).values.scalar_type();
    };
    const Weights inFull = fixture.weights().to(at::kFloat);
    QCOMPARE(typeOf(inFull, "half.weight"), at::kFloat);
    const Weights asStored = inFull.matricesIn(at::kFloat);
    QCOMPARE(typeOf(asStored, "half.weight"), at::kBFloat16);
    QCOMPARE(typeOf(asStored, "full.weight"), at::kFloat);
    QCOMPARE(asStored.tensor("half.weight").scalar_type(), at::kFloat); // no matrix of a linear layer
    QCOMPARE(typeOf(inFull.matricesIn(at::kBFloat16), "full.weight"), at::kBFloat16);
}

void WeightsTest::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("missing") << "layer.weigth"
                             << QStringList{"no tensor \"layer.weigth\"", "near it: \"layer.weight\""};
    QTest::newRow("wrong shape") << "layer.bias"
                                 << QStringList{
                                        "tensor \"layer.bias\"", "is [3, 2] where [2, 3] is expected"};
    QTest::newRow("wrong number of dimensions")
        << "layer.scale" << QStringList{"tensor \"layer.scale\"", "is [6] where [2, 3] is expected"};
    QTest::newRow("wrong dtype") << "layer.ids"
                                 << QStringList{"tensor \"layer.ids\"", "I64 where floating-point numbers"};
}

void WeightsTest::refused()
{
    QFETCH(QString, name);
    QFETCH(QStringList, says);
    const Fixture fixture({
        {"layer.weight", "F32", {2, 3}, sixFloats},
        {"layer.bias", "F32", {3, 2}, sixFloats},
        {"layer.scale", "F32", {6}, sixFloats},
        {"layer.ids", "I64", {2, 3}, std::string(48, '\0')},
    });
    const auto error = refusalOf([&] { fixture.weights().tensor(name.toStdString(), {2, 3}); });
    QVERIFY(error);
    QVERIFY(error->kind() == EngineError::Kind::Corrupt);
    QCOMPARE(missingFrom(*error, says + QStringList{"model.safetensors"}), QString());
}

void WeightsTest::noise()
{
    const Weights weights = Weights::random().to(at::kBFloat16) / "any";
    const at::Tensor tensor = weights.tensor("thing", {2, 3});
    QVERIFY(tensor.scalar_type() == at::kBFloat16);
    QVERIFY(tensor.sizes() == at::IntArrayRef({2, 3}));
    QVERIFY(!weights.contains("thing"));
    const auto error = refusalOf([&] { weights.tensor("thing"); });
    QVERIFY(error);
    QVERIFY(error->kind() == EngineError::Kind::Internal);
}

void WeightsTest::madeTensorsAreHeldThemselves()
{
    const at::Tensor tensor = at::ones({2, 3});
    std::string asked;
    const Weights weights = Weights::made([&](const std::string &name, at::IntArrayRef shape) {
        asked = name;
        return tensor.view(shape);
    }).to(at::kFloat);
    QVERIFY((weights / "any").tensor("thing", {2, 3}).is_alias_of(tensor));
    QCOMPARE(asked, std::string("any.thing"));
    QVERIFY((weights / "any").matrix("thing", {2, 3}).values.is_alias_of(tensor));
    const Matrix eightBits = weights.quantised().matrix("thing", {2, 3});
    QVERIFY(eightBits.values.eq(127).all().item<bool>());
}

void WeightsTest::binEqualsSafetensors()
{
    const std::filesystem::path models = std::filesystem::path(PICTOR_TEST_DATA) / "reference/models";
    const Weights bin(Checkpoint::open(models / "clip-tiny-patch14-336-bin"));
    const Weights safetensors(Checkpoint::open(models / "clip-tiny-patch14-336"));
    for (const auto &[name, view] : safetensors.checkpoint().tensors())
        QVERIFY2(bin.to(at::kFloat).tensor(name, view.shape).equal(safetensors.to(at::kFloat).tensor(name)),
            name.c_str());
}

QTEST_GUILESS_MAIN(WeightsTest)
#include "tst_weights.moc"
