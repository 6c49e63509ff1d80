// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/engine.h"
#include "inference/weights/checkpoint.h"
#include "support/refusal.h"
#include "support/weightfiles.h"
#include "support/weightfolder.h"

#include <QTest>

#include <algorithm>

using namespace pictor::inference;
using namespace pictor::test;
using Kind = EngineError::Kind;

namespace {

const std::string fourBytes = "abcd";

std::string oneTensor(const char *name, std::string data = fourBytes)
{
    return safetensorsFile({{name, "U8", {static_cast<std::int64_t>(data.size())}, std::move(data)}});
}

std::string bytesOf(const TensorView &view)
{
    const auto bytes = view.bytes();
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

std::filesystem::path reference(const char *model)
{
    return std::filesystem::path(PICTOR_TEST_DATA) / "reference/models" / model;
}

} // namespace

class CheckpointTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesInOrderOfPreference_data();
    void filesInOrderOfPreference();
    void singleFile();
    void shards();
    void shardsOfStateDicts();
    void onlyWhatTheIndexPromises();
    void viewsOutliveTheCheckpoint();
    void missingTensorNamesNearOnes();
    void refused_data();
    void refused();
    void folderOfAnotherAlphabet();
    void sparseHeaderOfHundredMegabytes();
    void binEqualsSafetensors();
};

void CheckpointTest::filesInOrderOfPreference_data()
{
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("all") << QStringList{"model.safetensors", "diffusion_pytorch_model.safetensors",
        "model.safetensors.index.json", "pytorch_model.bin"}
                         << "model.safetensors";
    QTest::newRow("diffusers") << QStringList{"diffusion_pytorch_model.safetensors", "pytorch_model.bin"}
                               << "diffusion_pytorch_model.safetensors";
    QTest::newRow("index before bin")
        << QStringList{"model.safetensors.index.json", "pytorch_model.bin"} << "model.safetensors.index.json";
    QTest::newRow("diffusers index") << QStringList{"diffusion_pytorch_model.safetensors.index.json"}
                                     << "diffusion_pytorch_model.safetensors.index.json";
    QTest::newRow("bin") << QStringList{"pytorch_model.bin", "model.fp16.safetensors"} << "pytorch_model.bin";
    QTest::newRow("index of bins") << QStringList{"pytorch_model.bin.index.json"}
                                   << "pytorch_model.bin.index.json";
}

void CheckpointTest::filesInOrderOfPreference()
{
    QFETCH(QStringList, present);
    QFETCH(QString, chosen);
    const WeightFolder folder;
    folder.write("shard", oneTensor("a"));
    for (const QString &name : present) {
        const bool index = name.endsWith(QLatin1String(".json"));
        folder.write(qUtf8Printable(name), index ? R"({"weight_map":{"a":"shard"}})" : oneTensor("a"));
    }
    const auto checkpoint = Checkpoint::open(folder.path());
    QVERIFY(QString::fromStdString(checkpoint->name()).endsWith('/' + chosen));
    QCOMPARE(bytesOf(checkpoint->tensor("a")), fourBytes);
}

void CheckpointTest::singleFile()
{
    const WeightFolder folder;
    const auto path = folder.write("anything.sft", oneTensor("a"));
    QCOMPARE(bytesOf(Checkpoint::open(path)->tensor("a")), fourBytes);
}

void CheckpointTest::shards()
{
    const WeightFolder folder;
    folder.write("model-1.safetensors", safetensorsFile({{"a", "U8", {1}, "a"}, {"b", "U8", {1}, "b"}}));
    folder.write("model-2.safetensors", oneTensor("c"));
    folder.write("model.safetensors.index.json",
        R"({"metadata":{},"weight_map":{"a":"model-1.safetensors","c":"model-2.safetensors","b":"model-1.safetensors"}})");
    const auto checkpoint = Checkpoint::open(folder.path());
    QCOMPARE(checkpoint->tensors().size(), std::size_t{3});
    QCOMPARE(bytesOf(checkpoint->tensor("b")), std::string("b"));
    QCOMPARE(bytesOf(checkpoint->tensor("c")), fourBytes);
    QVERIFY(checkpoint->tensor("a").file == checkpoint->tensor("b").file);
    QVERIFY(checkpoint->tensor("c").file->name().ends_with("model-2.safetensors"));
}

void CheckpointTest::shardsOfStateDicts()
{
    const WeightFolder folder;
    folder.write("pytorch_model-1.bin", stateDictFile({{"a", "F32", {1}, fourBytes}}));
    folder.write("pytorch_model.bin.index.json", R"({"weight_map":{"a":"pytorch_model-1.bin"}})");
    QCOMPARE(bytesOf(Checkpoint::open(folder.path())->tensor("a")), fourBytes);
}

void CheckpointTest::onlyWhatTheIndexPromises()
{
    const WeightFolder folder;
    folder.write("s", safetensorsFile({{"a", "U8", {1}, "a"}, {"b", "U8", {1}, "b"}}));
    folder.write("model.safetensors.index.json", R"({"weight_map":{"a":"s"}})");
    const auto checkpoint = Checkpoint::open(folder.path());
    QVERIFY(checkpoint->find("a"));
    QVERIFY(!checkpoint->find("b"));
}

void CheckpointTest::viewsOutliveTheCheckpoint()
{
    const WeightFolder folder;
    auto checkpoint = Checkpoint::open(folder.write("m", oneTensor("a")));
    const TensorView view = checkpoint->tensor("a");
    checkpoint.reset();
    QCOMPARE(bytesOf(view), fourBytes);
}

void CheckpointTest::missingTensorNamesNearOnes()
{
    const WeightFolder folder;
    const auto checkpoint = Checkpoint::open(folder.write("model.safetensors",
        safetensorsFile({{"text_model.encoder.weight", "U8", {1}, "a"}, {"logit_scale", "U8", {1}, "b"},
            {"vision.positions.nothing", "U8", {1}, "c"}})));
    QVERIFY(!checkpoint->find("text_model.encoder.weigth"));
    const auto error = refusalOf([&] { checkpoint->tensor("text_model.encoder.weigth"); });
    QVERIFY(error);
    QVERIFY(error->kind() == Kind::Corrupt);
    QCOMPARE(missingFrom(*error,
                 {"model.safetensors", "no tensor \"text_model.encoder.weigth\"",
                     "near it: \"text_model.encoder.weight\""}),
        QString());
    QVERIFY(!QByteArray(error->what()).contains("logit_scale"));
    QVERIFY(!QByteArray(error->what()).contains("nothing")); // as long, but nothing like it
}

void CheckpointTest::refused_data()
{
    QTest::addColumn<QString>("file"); // written into the folder, unless empty
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, const char *file, std::string bytes, Kind kind,
                         const QStringList &says) {
        QTest::newRow(name) << QString::fromLatin1(file) << std::move(bytes) << kind << says;
    };
    row("folder without weights", "", "", Kind::NotFound,
        {"holds no weights", "model.safetensors", "pytorch_model.bin"});
    row("empty file", "model.safetensors", "", Kind::Corrupt, {"model.safetensors", "8 more bytes"});
    row("web page", "model.safetensors", "<!DOCTYPE html><html>Sign in</html>", Kind::Corrupt,
        {"model.safetensors"});
    row("Git LFS pointer", "model.safetensors", "version https://git-lfs.github.com/spec/v1\noid sha256:00\n",
        Kind::Unsupported, {"model.safetensors", "git lfs pull"});
    row("missing shard", "model.safetensors.index.json", R"({"weight_map":{"a.weight":"gone.safetensors"}})",
        Kind::NotFound, {"model.safetensors.index.json", "\"gone.safetensors\" is missing"});
    row("shard without a promised tensor", "model.safetensors.index.json",
        R"({"weight_map":{"b.weight":"shard"}})", Kind::Corrupt,
        {"model.safetensors.index.json", "\"b.weight\"", "\"shard\""});
    row("damaged shard", "model.safetensors.index.json", R"({"weight_map":{"a.weight":"damaged"}})",
        Kind::Corrupt, {"/damaged is damaged", "\"a.weight\""});
    row("index as its own shard", "model.safetensors.index.json",
        R"({"weight_map":{"a":"model.safetensors.index.json"}})", Kind::Corrupt,
        {"model.safetensors.index.json"});
    row("shard is a folder", "model.safetensors.index.json", R"({"weight_map":{"a":"folder"}})",
        Kind::Corrupt, {"/folder", "is not a file"});
}

void CheckpointTest::refused()
{
    QFETCH(QString, file);
    QFETCH(std::string, bytes);
    QFETCH(Kind, kind);
    QFETCH(QStringList, says);
    const WeightFolder folder;
    folder.write("shard", oneTensor("a.weight"));
    folder.write(
        "damaged", safetensorsFile(R"({"a.weight":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}})", "a"));
    std::filesystem::create_directory(folder.path() / "folder");
    if (!file.isEmpty())
        folder.write(qUtf8Printable(file), bytes);
    const auto error = refusalOf([&] { Checkpoint::open(folder.path()); });
    QVERIFY(error);
    QVERIFY2(error->kind() == kind, error->what());
    QCOMPARE(missingFrom(*error, says), QString());
}

void CheckpointTest::folderOfAnotherAlphabet()
{
    const WeightFolder folder;
    const auto path = folder.write("модель.safetensors", oneTensor("a"));
    QVERIFY(QString::fromStdString(Checkpoint::open(path)->name())
                .endsWith(QStringLiteral("модель.safetensors")));
    const auto error = refusalOf([&] { Checkpoint::open(folder.path() / u8"нет"); });
    QVERIFY(error);
    QVERIFY(error->kind() == Kind::NotFound);
    QCOMPARE(missingFrom(*error, {QStringLiteral("нет")}), QString());
}

/// A file that claims, and has, a header just over the limit is refused before any of it is read: its bytes
/// are holes that no disk holds.
void CheckpointTest::sparseHeaderOfHundredMegabytes()
{
    const WeightFolder folder;
    const auto path =
        folder.write("model.safetensors", std::string("\x01\xe1\xf5\x05\0\0\0\0", 8)); // 100,000,001
    std::filesystem::resize_file(path, 8 + 100'000'001);
    const auto error = refusalOf([&] { Checkpoint::open(path); });
    QVERIFY(error);
    QCOMPARE(missingFrom(*error, {"claims 100000001 bytes", "100000000"}), QString());
}

void CheckpointTest::binEqualsSafetensors()
{
    const auto bin = Checkpoint::open(reference("clip-tiny-patch14-336-bin"));
    const auto safetensors = Checkpoint::open(reference("clip-tiny-patch14-336"));
    QVERIFY(bin->name().ends_with("pytorch_model.bin"));
    QCOMPARE(safetensors->tensors().size(), std::size_t{110});
    for (const auto &[name, expected] : safetensors->tensors()) {
        const TensorView &view = bin->tensor(name);
        QVERIFY2(view.dtype == expected.dtype, name.c_str());
        QVERIFY2(view.shape == expected.shape && view.isRowMajor(), name.c_str());
        QVERIFY2(std::ranges::equal(view.bytes(), expected.bytes()), name.c_str());
    }
    // Older files carry the position ids as well.
    QCOMPARE(bin->tensors().size(), safetensors->tensors().size() + 2);
    QVERIFY(bin->tensor("text_model.embeddings.position_ids").dtype == Dtype::I64);
}

QTEST_GUILESS_MAIN(CheckpointTest)
#include "tst_checkpoint.moc"
