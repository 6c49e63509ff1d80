// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/engine.h"
#include "inference/weights/safetensors.h"
#include "support/bytes.h"
#include "support/refusal.h"
#include "support/weightfiles.h"

#include <QTest>

using namespace pictor::inference;
using namespace pictor::test;
using Kind = EngineError::Kind;

namespace {

TensorTable read(const std::string &file)
{
    return readSafetensors(std::as_bytes(std::span(file)), "model.safetensors");
}

} // namespace

class SafetensorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundFile();
    void everyDtype();
    void dataInAnotherOrderThanTheHeader();
    void emptyTensorsAndScalars();
    void noTensors();
    void metadata();
    void paddingAndSpaces();
    void unalignedTensor();
    void malformed_data();
    void malformed();
    void everyTruncation();
    void everyByteChanged();
    void headerLimit();
};

void SafetensorsTest::soundFile()
{
    const std::string file = safetensorsFile({
        {"a.weight", "F32", {2, 3}, std::string(24, 'a')},
        {"b", "I64", {1}, std::string(8, 'b')},
    });
    const TensorTable table = read(file);

    QCOMPARE(table.size(), std::size_t{2});
    const TensorInfo &a = table.at("a.weight");
    QVERIFY(a.dtype == Dtype::F32);
    QCOMPARE(a.shape, (std::vector<std::int64_t>{2, 3}));
    QVERIFY(a.isRowMajor());
    QCOMPARE(file.substr(a.offset, a.length), std::string(24, 'a'));
    const TensorInfo &b = table.at("b");
    QCOMPARE(file.substr(b.offset, b.length), std::string(8, 'b'));
}

void SafetensorsTest::everyDtype()
{
    std::vector<TensorData> tensors;
    for (const std::string name :
        {"F64", "F32", "F16", "BF16", "F8_E4M3", "F8_E5M2", "I64", "I32", "I16", "I8", "U8", "BOOL"})
        tensors.push_back({"t." + name, name, {3}, std::string(3 * sizeOf(*dtypeNamed(name)), '\1')});
    const TensorTable table = read(safetensorsFile(tensors));
    for (const TensorData &tensor : tensors)
        QCOMPARE(nameOf(table.at(tensor.name).dtype), std::string_view(tensor.dtype));
}

void SafetensorsTest::dataInAnotherOrderThanTheHeader()
{
    const TensorTable table = read(safetensorsFile(
        R"({"z":{"dtype":"U8","shape":[2],"data_offsets":[1,3]},"a":{"shape":[1],"data_offsets":[0,1],"dtype":"U8"}})",
        "azz"));
    QCOMPARE(table.at("z").offset, table.at("a").offset + 1);
}

void SafetensorsTest::emptyTensorsAndScalars()
{
    const TensorTable table = read(safetensorsFile({
        {"empty", "F32", {4, 0, 3}, {}},
        {"scalar", "F32", {}, std::string(4, 's')},
        {"empty at the end", "F32", {0}, {}},
    }));
    QCOMPARE(table.at("empty").length, std::uint64_t{0});
    QCOMPARE(table.at("scalar").length, std::uint64_t{4});
    QVERIFY(table.at("scalar").shape.empty());
}

void SafetensorsTest::noTensors()
{
    QVERIFY(read(safetensorsFile("{}", "")).empty());
}

void SafetensorsTest::metadata()
{
    const TensorTable table = read(safetensorsFile(
        R"({"__metadata__":{"format":"pt","dtype":"none"},"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})",
        "a"));
    QCOMPARE(table.size(), std::size_t{1});
}

void SafetensorsTest::paddingAndSpaces()
{
    QCOMPARE(read(safetensorsFile(
                      "{ \"a\" :\n{\"dtype\":\"U8\",\"shape\":[ 1 ],\"data_offsets\":[0, 1]} }   ", "a"))
                 .size(),
        std::size_t{1});
}

void SafetensorsTest::unalignedTensor()
{
    const TensorTable table =
        read(safetensorsFile({{"a", "U8", {1}, "a"}, {"b", "F32", {1}, std::string(4, 'b')}}));
    QCOMPARE(table.at("b").offset % 4, std::uint64_t{1});
}

void SafetensorsTest::malformed_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("says");

    const auto row = [](const char *name, std::string file, const QStringList &says,
                         Kind kind = Kind::Corrupt) {
        QTest::newRow(name) << std::move(file) << kind << says;
    };
    const auto header = [&](const char *name, std::string_view json, const QStringList &says) {
        row(name, safetensorsFile(json, std::string(24, 'd')), says);
    };
    // One tensor "a.weight" with these fields, in a data section of 24 bytes.
    const auto tensor = [&](const char *name, const std::string &fields, const QStringList &says) {
        header(name, R"({"a.weight":{)" + fields + "}}", QStringList{QStringLiteral("\"a.weight\"")} + says);
    };
    const std::string sound = R"("dtype":"F32","shape":[2,3],"data_offsets":[0,24])";
    const std::string other = R"("b":{"dtype":"U8","shape":[8],"data_offsets":)";

    row("empty file", "", {"the file ends where 8 more bytes should follow"});
    row("shorter than its length field", "\1\2\3", {"8 more bytes"});
    row("header length past the end", bytesOf(std::uint64_t{100}) + "{}", {"100 more bytes"});
    row("header length over the limit", bytesOf(std::uint64_t{100'000'001}) + "{}",
        {"claims 100000001 bytes"});
    row("header length of 64 bits", std::string(8, '\xff') + "{}", {"claims 18446744073709551615 bytes"});
    row("header of no length", bytesOf(std::uint64_t{0}), {"header is not a JSON object"});
    row("truncated data", safetensorsFile("{\"a.weight\":{" + sound + "}}", std::string(20, 'd')),
        {"\"a.weight\"", "reaches byte 24 of the data, which has only 20"});
    row("bytes after the last tensor",
        safetensorsFile("{\"a.weight\":{" + sound + "}}", std::string(25, 'd')),
        {"end at byte 24 of the data, which has 25"});

    header("header is a list", R"([{"a":1}])", {"header is not a JSON object"});
    header("header is a string", R"("a")", {"not a JSON object"});
    header("space before the header", " {}", {"not a JSON object"});
    header("byte order mark", "\xef\xbb\xbf{}", {"not a JSON object"});
    header("no JSON", "{a:1}", {"header is not JSON at byte"});
    header("unfinished JSON", R"({"a":{"dtype":"F32")", {"not JSON"});
    header("two JSON values", "{} {}", {"not JSON at byte 4"});
    header("zero byte and something hidden behind it", {"{}\0{\"a\":1}", 10}, {"not JSON at byte 2"});
    header("comment", "{/* */}", {"not JSON"});
    header("not UTF-8 in a name", "{\"\xff\":{" + sound + "}}", {"not JSON at byte 3"});
    header("unpaired surrogate in a name", R"({"\ud800":{)" + sound + "}}", {"not JSON"});
    header("100,000 deep", R"({"a":)" + std::string(100'000, '['), {"\"a\"", "a list does not belong here"});
    header("objects 100,000 deep",
        [] {
            std::string json;
            for (int i = 0; i < 100'000; ++i)
                json += R"({"a":)";
            return json;
        }(),
        {"\"a\""});

    header("duplicate tensor", "{\"a.weight\":{" + sound + "},\"a.weight\":{" + sound + "}}",
        {"tensor \"a.weight\" appears twice"});
    header("duplicate tensor, spelled with an escape",
        "{\"a.weight\":{" + sound + R"(},"a\u002eweight":{)" + sound + "}}",
        {"tensor \"a.weight\" appears twice"});
    header(
        "duplicate metadata", R"({"__metadata__":{},"__metadata__":{}})", {"\"__metadata__\" appears twice"});
    header("duplicate key in metadata", R"({"__metadata__":{"k":"1","k":"2"}})", {"\"k\" appears twice"});
    header("metadata is no object", R"({"__metadata__":"x"})", {"__metadata__: a string"});
    header("metadata holds a number", R"({"__metadata__":{"k":1}})", {"__metadata__: a number"});
    header("metadata holds an object", R"({"__metadata__":{"k":{}}})", {"__metadata__: an object"});
    header("tensor is a number", R"({"a.weight":1})", {"\"a.weight\": a number"});
    header("tensor is null", R"({"a.weight":null})", {"\"a.weight\": null"});

    tensor("duplicate field", sound + R"(,"shape":[2,3])", {"\"shape\" appears twice"});
    tensor("unknown field", sound + R"(,"scale":1)", {"\"scale\" is unknown"});
    tensor("no dtype", R"("shape":[2,3],"data_offsets":[0,24])", {"\"dtype\" is missing"});
    tensor("no shape", R"("dtype":"F32","data_offsets":[0,24])", {"\"shape\" is missing"});
    tensor("no offsets", R"("dtype":"F32","shape":[2,3])", {"\"data_offsets\" is missing"});
    tensor("no fields", "", {"is missing"});
    tensor("dtype is a number", R"("dtype":32,"shape":[2,3],"data_offsets":[0,24])", {"\"dtype\": a number"});
    tensor("shape is a number", R"("dtype":"F32","shape":6,"data_offsets":[0,24])", {"\"shape\": a number"});
    tensor(
        "shape is a string", R"("dtype":"F32","shape":"6","data_offsets":[0,24])", {"\"shape\": a string"});
    tensor(
        "list in the shape", R"("dtype":"F32","shape":[[6]],"data_offsets":[0,24])", {"\"shape\": a list"});
    tensor("negative dimension", R"("dtype":"F32","shape":[-2,-3],"data_offsets":[0,24])",
        {"\"shape\": a negative number"});
    tensor("fraction in the shape", R"("dtype":"F32","shape":[6.0],"data_offsets":[0,24])",
        {"\"shape\": a fraction"});
    tensor("dimension over 64 bits", R"("dtype":"F32","shape":[18446744073709551616],"data_offsets":[0,24])",
        {"\"shape\": a fraction or a number over 64 bits"});
    tensor("dimension over 63 bits", R"("dtype":"F32","shape":[9223372036854775808],"data_offsets":[0,24])",
        {"dimension over 63 bits"});
    tensor("shape overflows", R"("dtype":"F32","shape":[4294967296,4294967296,2],"data_offsets":[0,24])",
        {"more bytes than 63 bits"});
    tensor("shape wraps to the right size",
        R"("dtype":"F32","shape":[4611686018427387910],"data_offsets":[0,24])", {"more bytes than 63 bits"});
    tensor("65 dimensions",
        R"("dtype":"F32","shape":[1)" +
            [] {
                std::string ones;
                for (int i = 0; i < 64; ++i)
                    ones += ",1";
                return ones;
            }()
            + R"(],"data_offsets":[0,24])",
        {"more than 64"});
    tensor("negative offset", R"("dtype":"F32","shape":[2,3],"data_offsets":[-1,23])", {"a negative number"});
    tensor("offsets reversed", R"("dtype":"F32","shape":[2,3],"data_offsets":[24,0])",
        {"not a begin and an end"});
    tensor("one offset", R"("dtype":"F32","shape":[2,3],"data_offsets":[24])", {"not a begin and an end"});
    tensor("three offsets", R"("dtype":"F32","shape":[2,3],"data_offsets":[0,24,24])",
        {"not a begin and an end"});
    tensor("span shorter than dtype and shape", R"("dtype":"F32","shape":[2,3],"data_offsets":[0,20])",
        {"spans 20 bytes where F32 [2, 3] needs 24"});
    tensor("span longer than dtype and shape", R"("dtype":"F16","shape":[2,3],"data_offsets":[0,24])",
        {"spans 24 bytes where F16 [2, 3] needs 12"});
    tensor("offsets out of range", R"("dtype":"F32","shape":[2,3],"data_offsets":[1000,1024])",
        {"reaches byte 1024 of the data, which has only 24"});
    tensor("offsets at the end of 64 bits",
        R"("dtype":"F32","shape":[2,3],"data_offsets":[18446744073709551591,18446744073709551615])",
        {"which has only 24"});

    header("overlap",
        R"({"a.weight":{"dtype":"U8","shape":[16],"data_offsets":[0,16]},)" + other + "[12,20]}}",
        {"tensor \"b\" starts at byte 12 of the data, inside the tensor before it"});
    header("same bytes twice",
        R"({"a.weight":{"dtype":"U8","shape":[8],"data_offsets":[0,8]},)" + other + "[0,8]}}",
        {"starts at byte 0 of the data, inside"});
    header("hole", R"({"a.weight":{"dtype":"U8","shape":[8],"data_offsets":[0,8]},)" + other + "[16,24]}}",
        {"tensor \"b\" starts at byte 16 of the data, with a gap to the one before it, which ends at byte "
         "8"});
    header("hole at the start", "{" + other + "[16,24]}}", {"tensor \"b\" starts at byte 16"});
    header("empty tensor inside another",
        R"({"a.weight":{"dtype":"U8","shape":[24],"data_offsets":[0,24]},"e":{"dtype":"U8","shape":[0],"data_offsets":[4,4]}})",
        {"tensor \"e\" starts at byte 4"});

    row("unknown dtype",
        safetensorsFile(
            R"({"a.weight":{"dtype":"F4","shape":[48],"data_offsets":[0,24]}})", std::string(24, 'd')),
        {"\"a.weight\"", "\"F4\""}, Kind::Unsupported);
    row("long name is cut in the message", safetensorsFile("{\"" + std::string(100'000, 'n') + "\":1}", ""),
        {"nnn...\""});
    row("control characters in a name", safetensorsFile(R"({"a\n\u001b[31m":1})", ""),
        {R"("a\x0a\x1b[31m")"});
}

void SafetensorsTest::malformed()
{
    QFETCH(std::string, file);
    QFETCH(Kind, kind);
    QFETCH(QStringList, says);
    const auto error = refusalOf([&] { read(file); });
    QVERIFY(error);
    QVERIFY(error->kind() == kind);
    QCOMPARE(missingFrom(*error, says + QStringList{QStringLiteral("model.safetensors")}), QString());
    QVERIFY(std::string_view(error->what()).size() < 1000);
}

/// Every prefix is refused, and none read past its end (the sanitizers see that).
void SafetensorsTest::everyTruncation()
{
    const std::string file =
        safetensorsFile({{"a", "F32", {2}, std::string(8, 'a')}, {"b", "U8", {3}, "bbb"}});
    for (std::size_t length = 0; length < file.size(); ++length) {
        const std::string part(file, 0, length);
        QVERIFY(refusalOf([&] { read(part); }));
    }
}

/// Whatever byte is wrong, the file is refused or its tensors still lie inside it.
void SafetensorsTest::everyByteChanged()
{
    const std::string sound =
        safetensorsFile({{"a", "F32", {2}, std::string(8, 'a')}, {"b", "U8", {3}, "bbb"}});
    for (std::size_t at = 0; at < sound.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            std::string file = sound;
            file[at] = static_cast<char>(value);
            refusalOf([&] {
                for (const auto &[name, info] : read(file))
                    QVERIFY(info.offset + info.length <= file.size());
            });
        }
    }
}

/// 100 MB is allowed as in the reference implementation; the header is looked at then, and only then.
void SafetensorsTest::headerLimit()
{
    std::string file = bytesOf(safetensorsHeaderLimit);
    file.resize(8 + safetensorsHeaderLimit, ' ');
    file.replace(8, 2, "{}");
    QVERIFY(read(file).empty());
}

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "tst_safetensors.moc"
