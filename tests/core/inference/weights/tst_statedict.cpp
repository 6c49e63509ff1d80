// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/engine.h"
#include "inference/weights/statedict.h"
#include "support/bytes.h"
#include "support/picklewriter.h"
#include "support/refusal.h"
#include "support/weightfiles.h"
#include "support/zipwriter.h"

#include <QTest>

using namespace pictor::inference;
using namespace pictor::test;
using Kind = EngineError::Kind;

namespace {

TensorTable read(const std::string &file)
{
    return readStateDict(std::as_bytes(std::span(file)), "pytorch_model.bin");
}

/// An archive of this pickle and one storage "0" of 24 bytes: six floats.
std::string archiveOf(std::string pickle)
{
    return zipFile({{.name = "archive/data.pkl", .data = std::move(pickle)},
        {.name = "archive/data/0", .data = std::string(24, 'd')}});
}

/// A state dict of one tensor "a.weight" in storage "0".
std::string archiveOfTensor(std::int64_t offset, const std::vector<std::int64_t> &shape,
    const std::vector<std::int64_t> &strides, std::int64_t elements = 6, std::string_view key = "0",
    std::string_view type = "FloatStorage")
{
    Pickle pickle;
    pickle.emptyDict().string("a.weight").tensor(type, key, elements, offset, shape, strides).setItem();
    return archiveOf(pickle.stop());
}

} // namespace

class StateDictTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognised();
    void soundFile();
    void metadataIsPassedOver();
    void memo();
    void sharedStorage();
    void strides_data();
    void strides();
    void emptyTensor();
    void unalignedStorage();
    void zip64();
    void refused_data();
    void refused();
    void everyByteChanged();
};

void StateDictTest::recognised()
{
    const auto recognises = [](std::string_view start) {
        return isStateDict(std::as_bytes(std::span(start)));
    };
    QVERIFY(recognises("PK\3\4"));
    QVERIFY(recognises("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19\x2e"));
    QVERIFY(!recognises("PK"));
    QVERIFY(!recognises(safetensorsFile("{}", "")));
}

void StateDictTest::soundFile()
{
    const std::string file = stateDictFile({
        {"a.weight", "F32", {2, 3}, std::string(24, 'a')},
        {"b", "BF16", {2}, std::string(4, 'b')},
        {"position_ids", "I64", {1, 1}, std::string(8, 'p')},
        {"scalar", "F16", {}, std::string(2, 's')},
    });
    const TensorTable table = read(file);
    QCOMPARE(table.size(), std::size_t{4});
    const TensorInfo &a = table.at("a.weight");
    QVERIFY(a.dtype == Dtype::F32);
    QCOMPARE(a.shape, (std::vector<std::int64_t>{2, 3}));
    QVERIFY(a.isRowMajor());
    QCOMPARE(file.substr(a.offset, a.length), std::string(24, 'a'));
    QVERIFY(table.at("b").dtype == Dtype::BF16);
    QVERIFY(table.at("position_ids").dtype == Dtype::I64);
    QCOMPARE(table.at("scalar").length, std::uint64_t{2});
}

void StateDictTest::metadataIsPassedOver()
{
    Pickle pickle;
    pickle.orderedDict().put(0).mark();
    pickle.string("a.weight").tensor("FloatStorage", "0", 6, 0, {6}, {1}).setItems();
    pickle.emptyDict()
        .string("_metadata")
        .orderedDict()
        .mark()
        .string("")
        .emptyDict()
        .string("version")
        .integer(1);
    pickle.setItem().setItems().setItem().build();
    QCOMPARE(read(archiveOf(pickle.stop())).size(), std::size_t{1});
}

void StateDictTest::memo()
{
    Pickle pickle;
    pickle.emptyDict()
        .put(7)
        .string("a.weight")
        .put(70'000)
        .tensor("FloatStorage", "0", 6, 0, {6}, {1})
        .put(70'001);
    pickle.setItem().string("b.weight").get(70'001).setItem();
    QCOMPARE(read(archiveOf(pickle.stop())).size(), std::size_t{2});
}

void StateDictTest::sharedStorage()
{
    Pickle pickle;
    pickle.emptyDict().mark();
    pickle.string("whole").tensor("FloatStorage", "0", 6, 0, {6}, {1});
    pickle.string("second half").tensor("FloatStorage", "0", 6, 3, {3}, {1}).setItems();
    const TensorTable table = read(archiveOf(pickle.stop()));
    QCOMPARE(table.at("second half").offset, table.at("whole").offset + 12);
    QCOMPARE(table.at("second half").length, std::uint64_t{12});
}

void StateDictTest::strides_data()
{
    using Numbers = std::vector<std::int64_t>;
    QTest::addColumn<Numbers>("shape");
    QTest::addColumn<Numbers>("strides");
    QTest::addColumn<Numbers>("kept"); // empty for row-major
    QTest::addColumn<std::uint64_t>("length");
    QTest::newRow("row-major") << Numbers{2, 3} << Numbers{3, 1} << Numbers{} << std::uint64_t{24};
    QTest::newRow("transposed") << Numbers{3, 2} << Numbers{1, 3} << Numbers{1, 3} << std::uint64_t{24};
    QTest::newRow("a column") << Numbers{2} << Numbers{3} << Numbers{3} << std::uint64_t{16};
    QTest::newRow("any stride where there is one element")
        << Numbers{1, 6} << Numbers{999, 1} << Numbers{} << std::uint64_t{24};
    QTest::newRow("scalar") << Numbers{} << Numbers{} << Numbers{} << std::uint64_t{4};
}

void StateDictTest::strides()
{
    using Numbers = std::vector<std::int64_t>;
    QFETCH(Numbers, shape);
    QFETCH(Numbers, strides);
    QFETCH(Numbers, kept);
    QFETCH(std::uint64_t, length);
    const TensorTable table = read(archiveOfTensor(0, shape, strides));
    QCOMPARE(table.at("a.weight").strides, kept);
    QCOMPARE(table.at("a.weight").length, length);
}

void StateDictTest::emptyTensor()
{
    const TensorTable table = read(archiveOfTensor(0, {0, 5}, {5, 1}));
    QCOMPARE(table.at("a.weight").length, std::uint64_t{0});
}

void StateDictTest::unalignedStorage()
{
    const std::string file =
        stateDictFile({{"a", "F32", {1}, "aaaa"}, {"b", "F16", {1}, "bb"}, {"c", "F32", {1}, "cccc"}});
    for (const auto &[name, info] : read(file))
        QCOMPARE(file.substr(info.offset, info.length), std::string(info.length, name[0]));
}

void StateDictTest::zip64()
{
    Pickle pickle;
    pickle.emptyDict().string("a").tensor("FloatStorage", "0", 1, 0, {1}, {1}).setItem();
    const std::string file =
        zipFile({{.name = "x/data.pkl", .data = pickle.stop()}, {.name = "x/data/0", .data = "aaaa"}},
            ZipKind::Zip64);
    QCOMPARE(file.substr(read(file).at("a").offset, 4), std::string("aaaa"));
}

void StateDictTest::refused_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, std::string file, const QStringList &says,
                         Kind kind = Kind::Corrupt) {
        QTest::newRow(name) << std::move(file) << kind << says;
    };
    const auto tensor = [&](const char *name, std::string file, const QStringList &says,
                            Kind kind = Kind::Corrupt) {
        row(name, std::move(file), QStringList{"\"a.weight\""} + says, kind);
    };
    constexpr std::int64_t huge = std::int64_t{1} << 62;

    row("legacy format", "\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19\x2e",
        {"before PyTorch 1.6"}, Kind::Unsupported);
    row("zip of something else", zipFile({{.name = "photo.jpg", .data = "x"}}), {"without data.pkl"},
        Kind::Unsupported);
    row("two pickles", zipFile({{.name = "a/data.pkl", .data = "."}, {.name = "b/data.pkl", .data = "."}}),
        {"two pickles", "\"a/data.pkl\"", "\"b/data.pkl\""}, Kind::Unsupported);
    row("big-endian",
        zipFile({{.name = "a/data.pkl", .data = Pickle().emptyDict().stop()},
            {.name = "a/byteorder", .data = "big"}}),
        {"not little-endian"}, Kind::Unsupported);
    row("entry is no tensor", archiveOf(Pickle().emptyDict().string("epoch").integer(3).setItem().stop()),
        {"\"epoch\" is no tensor"}, Kind::Unsupported);
    row("dictionary in the dictionary",
        archiveOf(Pickle().emptyDict().string("state_dict").emptyDict().setItem().stop()),
        {"\"state_dict\" is no tensor"}, Kind::Unsupported);
    row("name is a number", archiveOf(Pickle().emptyDict().integer(1).integer(2).setItem().stop()),
        {"without a name"}, Kind::Unsupported);
    row("compressed pickle",
        zipFile({{.name = "a/data.pkl", .data = Pickle().emptyDict().stop(), .method = 8}}),
        {"\"a/data.pkl\""}, Kind::Unsupported);

    Pickle twice;
    twice.emptyDict().mark();
    twice.string("a.weight").tensor("FloatStorage", "0", 6, 0, {6}, {1});
    twice.string("a.weight").tensor("FloatStorage", "0", 6, 0, {6}, {1}).setItems();
    tensor("tensor twice", archiveOf(twice.stop()), {"appears twice"});

    tensor("missing storage", archiveOfTensor(0, {6}, {1}, 6, "1"), {"storage \"1\" is missing"});
    tensor("storage key leads elsewhere", archiveOfTensor(0, {6}, {1}, 6, "../data/0"),
        {"\"../data/0\" has a name that is none"});
    tensor("storage key is absolute", archiveOfTensor(0, {6}, {1}, 6, "/etc/passwd"),
        {"has a name that is none"});
    tensor("storage key is empty", archiveOfTensor(0, {6}, {1}, 6, ""), {"storage \"\" is missing"});
    tensor("storage is shorter than it says", archiveOfTensor(0, {7}, {1}, 7),
        {"has 24 bytes where 7 F32 belong"});
    tensor("storage is longer than it says", archiveOfTensor(0, {5}, {1}, 5),
        {"has 24 bytes where 5 F32 belong"});
    tensor("storage of another dtype", archiveOfTensor(0, {6}, {1}, 6, "0", "HalfStorage"),
        {"where 6 F16 belong"});
    tensor("storage of a negative size", archiveOfTensor(0, {6}, {1}, -6), {"where -6 F32 belong"});
    tensor("storage size that overflows in bytes", archiveOfTensor(0, {6}, {1}, huge + 6), {"F32 belong"});
    tensor("shape beyond the storage", archiveOfTensor(0, {7}, {1}),
        {"[7] has more elements than its storage, 6"}, Kind::Unsupported);
    tensor("offset beyond the storage", archiveOfTensor(6, {1}, {1}),
        {"offset 6 reaches outside its storage of 6"});
    tensor("offset pushes the end out", archiveOfTensor(1, {6}, {1}), {"reaches outside"});
    tensor("offset of 62 bits", archiveOfTensor(huge, {1}, {1}), {"reaches outside"});
    tensor("negative offset", archiveOfTensor(-1, {1}, {1}), {"starts before its storage"});
    tensor("stride beyond the storage", archiveOfTensor(0, {2, 3}, {4, 1}),
        {"strides [4, 1]", "reaches outside"});
    tensor("stride of 62 bits", archiveOfTensor(0, {5}, {huge}), {"reaches outside"});
    tensor("negative stride", archiveOfTensor(5, {6}, {-1}), {"stride of something else"});
    tensor("negative dimension", archiveOfTensor(0, {-6}, {1}), {"shape of something else"});
    tensor("expanded to 2^40 elements", archiveOfTensor(0, {1LL << 40}, {0}),
        {"more elements than its storage"}, Kind::Unsupported);
    tensor("shape overflows", archiveOfTensor(0, {1LL << 32, 1LL << 32}, {0, 0}), {"more elements"},
        Kind::Unsupported);
    tensor("fewer strides than dimensions", archiveOfTensor(0, {2, 3}, {1}), {"2 dimensions, but 1 strides"});
    tensor("65 dimensions",
        archiveOfTensor(0, std::vector<std::int64_t>(65, 1), std::vector<std::int64_t>(65, 1)),
        {"more than 64 dimensions"});
    row("control characters in a name",
        archiveOf(Pickle().emptyDict().string("\x1b[31m").integer(1).setItem().stop()), {R"("\x1b[31m")"},
        Kind::Unsupported);
}

void StateDictTest::refused()
{
    QFETCH(std::string, file);
    QFETCH(Kind, kind);
    QFETCH(QStringList, says);
    const auto error = refusalOf([&] { read(file); });
    QVERIFY(error);
    QCOMPARE(missingFrom(*error, says + QStringList{"pytorch_model.bin"}), QString());
    QVERIFY(error->kind() == kind);
}

void StateDictTest::everyByteChanged()
{
    const std::string sound = stateDictFile({{"a", "F32", {1, 2}, std::string(8, 'a')}});
    for (std::size_t at = 0; at < sound.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            std::string file = sound;
            file[at] = static_cast<char>(value);
            refusalOf([&] {
                for (const auto &[name, info] : read(file))
                    QVERIFY(info.offset <= file.size() && info.length <= file.size() - info.offset);
            });
        }
    }
}

QTEST_GUILESS_MAIN(StateDictTest)
#include "tst_statedict.moc"
