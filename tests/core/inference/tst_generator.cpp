// SPDX-License-Identifier: GPL-3.0-or-later
#include "generating.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace pictor::inference;
using namespace pictor::inference::test;

Q_DECLARE_METATYPE(pictor::inference::EngineError::Kind)

namespace {

/// What the reference data calls its single files, and the model that each is of.
struct SingleFile {
    const RecordedModel *model;
    const char *name;

    GeneratorFiles files() const { return {model->folder(), reference() / "single_file" / name}; }
};

void setField(const std::filesystem::path &json, const QString &field, const QJsonValue &value)
{
    QFile file(QString::fromStdString(json.string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    object[field] = value;
    file.write(QJsonDocument(object).toJson());
}

} // namespace

Q_DECLARE_METATYPE(const RecordedModel *)
Q_DECLARE_METATYPE(SingleFile)

/// From ids to pixels through the engine's interface, against what diffusers made of the same.
class GeneratorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatItReads();
    void readsNoMoreThanTheTokenizerSays_data();
    void readsNoMoreThanTheTokenizerSays();
    void recordedCases_data();
    void recordedCases();
    void singleFileIsTheFolder_data();
    void singleFileIsTheFolder();
    void singleFileTellsItsOwnShape_data() { singleFileIsTheFolder_data(); }
    void singleFileTellsItsOwnShape();
    void eightBitFloats();
    void badFiles_data();
    void badFiles();
    void badRequests_data();
    void badRequests();
};

void GeneratorTest::saysWhatItReads()
{
    const Generating ofFlux = opened({flux.folder(), {}});
    const Generating ofSd3 = opened({sd3.folder(), {}});
    QVERIFY(!ofFlux->supportsGuidance());
    QVERIFY(ofSd3->supportsGuidance());
    QCOMPARE(ofFlux->sizeMultiple(), 16);
    QCOMPARE(ofSd3->sizeMultiple(), 16);
    QCOMPARE(ofFlux->promptReaders().size(), std::size_t{2});
    QCOMPARE(ofSd3->promptReaders().size(), std::size_t{3});
    const PromptReader last = ofSd3->promptReaders().back();
    QCOMPARE(last.folder, std::string("tokenizer_3"));
    QCOMPARE(last.kind, PromptReader::Kind::SentencePiece);
    QCOMPARE(last.length, 256);
    QCOMPARE(ofFlux->description(), std::string("cpu f32"));
    QCOMPARE(ofFlux->weightBytes(), std::int64_t{0});
}

void GeneratorTest::readsNoMoreThanTheTokenizerSays_data()
{
    QTest::addColumn<QJsonValue>("says");
    QTest::addColumn<int>("length");
    QTest::newRow("less than the published model") << QJsonValue(40) << 40;
    QTest::newRow("more than it") << QJsonValue(512) << 256;
    QTest::newRow("no limit") << QJsonValue(1e30) << 256;
    QTest::newRow("nothing") << QJsonValue() << 256;
    QTest::newRow("no number") << QJsonValue(QStringLiteral("many")) << 256;
}

void GeneratorTest::readsNoMoreThanTheTokenizerSays()
{
    QFETCH(const QJsonValue, says);
    const QTemporaryDir folder;
    const std::filesystem::path copy = folder.filePath(QStringLiteral("model")).toStdString();
    std::filesystem::copy(flux.folder(), copy, std::filesystem::copy_options::recursive);
    setField(copy / "tokenizer_2/tokenizer_config.json", QStringLiteral("model_max_length"), says);
    QTEST(opened({copy, {}})->promptReaders().back().length, "length");
    const std::filesystem::path file = copy / "tokenizer_2/tokenizer_config.json";
    std::filesystem::resize_file(file, 1); // damaged
    QCOMPARE(opened({copy, {}})->promptReaders().back().length, 256);
    std::filesystem::remove(file);
    QCOMPARE(opened({copy, {}})->promptReaders().back().length, 256);
    std::filesystem::create_directory(file); // cannot be read
    QCOMPARE(opened({copy, {}})->promptReaders().back().length, 256);
}

void GeneratorTest::recordedCases_data()
{
    QTest::addColumn<const RecordedModel *>("model");
    QTest::addColumn<QJsonObject>("record");
    for (const RecordedModel *model : {&flux, &sd3}) {
        for (const QJsonObject &record : model->cases())
            QTest::addRow("%s %s", model->family, qPrintable(record.value(u"name").toString()))
                << model << record;
    }
}

void GeneratorTest::recordedCases()
{
    QFETCH(const RecordedModel *, model);
    QFETCH(QJsonObject, record);
    const RecordedRequest recorded(*model, record);
    const QImage picture = painted(*opened({model->folder(), {}}), recorded.request);
    QVERIFY(largestDifference(picture, recordedPicture(record)) <= 1);
}

void GeneratorTest::singleFileIsTheFolder_data()
{
    QTest::addColumn<SingleFile>("file");
    QTest::newRow("FLUX.1 by its makers' names") << SingleFile{&flux, "flux1-schnell.safetensors"};
    QTest::newRow("Stable Diffusion 3.5 with its autoencoder")
        << SingleFile{&sd3, "sd3.5_large_turbo.safetensors"};
}

void GeneratorTest::singleFileIsTheFolder()
{
    QFETCH(SingleFile, file);
    const RecordedRequest recorded(*file.model, "basic_64x64");
    const QImage ofFolder = painted(*opened({file.model->folder(), {}}), recorded.request);
    const QImage ofFile = painted(*opened(file.files()), recorded.request);
    QCOMPARE(largestDifference(ofFile, ofFolder), 0);
}

void GeneratorTest::singleFileTellsItsOwnShape()
{
    QFETCH(SingleFile, file);
    const QTemporaryDir folder;
    const std::filesystem::path companion = folder.filePath(QStringLiteral("model")).toStdString();
    std::filesystem::copy(file.model->folder(), companion, std::filesystem::copy_options::recursive);
    setField(companion / "transformer/config.json", QStringLiteral("num_layers"), 12);
    const RecordedRequest recorded(*file.model, "one_step");
    const QImage picture = painted(*opened({companion, file.files().checkpoint}), recorded.request);
    QVERIFY(
        largestDifference(picture, recordedPicture(file.model->caseNamed(QStringLiteral("one_step")))) <= 1);
}

void GeneratorTest::eightBitFloats()
{
    RecordedRequest recorded(flux, "basic_64x64");
    recorded.request.steps = 2;
    const SingleFile file{&flux, "flux1-schnell-fp8-transformer.safetensors"};
    const Picture picture = opened(file.files())->generate(recorded.request, {}, {});
    const Weights golden(
        Checkpoint::open(flux.goldens(QStringLiteral("single_file/fp8_transformer.safetensors"))));
    const at::Tensor levels = golden.tensor("image").div(2).add(0.5).clamp(0, 1).mul(255).round();
    const at::Tensor expected = levels[0].permute({1, 2, 0}).contiguous();
    const at::Tensor pixels = at::from_blob(
        const_cast<std::uint8_t *>(picture.pixels.data()), {picture.height, picture.width, 3}, at::kByte);
    QVERIFY((pixels.to(at::kFloat) - expected).abs().max().item<float>() <= 1);
}

using Files = std::function<GeneratorFiles(const QString &folder)>;

static void addBadSingleFiles()
{
    using Kind = EngineError::Kind;
    QTest::newRow("a single file of another family") << Files([](const QString &) {
        return GeneratorFiles{flux.folder(), reference() / "single_file/sd3.5_large_turbo.safetensors"};
    }) << Kind::Corrupt << QStringLiteral("FLUX.1");
    QTest::newRow("a single file that is no transformer") << Files([](const QString &) {
        return GeneratorFiles{flux.folder(), reference() / "single_file/ae.safetensors"};
    }) << Kind::Unsupported << QStringLiteral("ae.safetensors");
    QTest::newRow("a single file that holds no tensors") << Files([](const QString &) {
        return GeneratorFiles{flux.folder(), reference() / "images/plain.bmp"};
    }) << Kind::Corrupt << QStringLiteral("plain.bmp");
    QTest::newRow("a single file without a folder") << Files([](const QString &) {
        return GeneratorFiles{{}, reference() / "single_file/flux1-schnell.safetensors"};
    }) << Kind::NotFound << QStringLiteral("text encoders");
}

void GeneratorTest::badFiles_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<EngineError::Kind>("kind");
    QTest::addColumn<QString>("mentions");
    using Kind = EngineError::Kind;
    const auto copied = [](const RecordedModel &model, const QString &folder) {
        const std::filesystem::path copy = folder.toStdString() + "/model";
        std::filesystem::copy(model.folder(), copy, std::filesystem::copy_options::recursive);
        return copy;
    };
    QTest::newRow("no such folder") << Files([](const QString &) {
        return GeneratorFiles{"/nowhere", {}};
    }) << Kind::NotFound << QStringLiteral("model_index.json");
    QTest::newRow("a folder that is no model") << Files([](const QString &folder) {
        return GeneratorFiles{folder.toStdString(), {}};
    }) << Kind::NotFound << QStringLiteral("no text-to-image model");
    QTest::newRow("a CLIP model") << Files([](const QString &) {
        return GeneratorFiles{reference() / "models/clip-tiny-patch32", {}};
    }) << Kind::NotFound << QStringLiteral("no text-to-image model");
    QTest::newRow("a shard is missing") << Files([copied](const QString &folder) {
        const auto copy = copied(flux, folder);
        std::filesystem::remove(copy / "transformer/diffusion_pytorch_model-00002-of-00003.safetensors");
        return GeneratorFiles{copy, {}};
    }) << Kind::NotFound << QStringLiteral("00002-of-00003");
    QTest::newRow("a part is missing") << Files([copied](const QString &folder) {
        const auto copy = copied(sd3, folder);
        std::filesystem::remove_all(copy / "vae");
        return GeneratorFiles{copy, {}};
    }) << Kind::NotFound << QStringLiteral("vae");
    QTest::newRow("weights of another model") << Files([copied](const QString &folder) {
        const auto copy = copied(flux, folder);
        std::filesystem::copy_file(sd3.folder() / "vae/diffusion_pytorch_model.safetensors",
            copy / "vae/diffusion_pytorch_model.safetensors",
            std::filesystem::copy_options::overwrite_existing);
        return GeneratorFiles{copy, {}};
    }) << Kind::Corrupt << QStringLiteral("does not fit this model");
    QTest::newRow("a configuration with more blocks") << Files([copied](const QString &folder) {
        const auto copy = copied(sd3, folder);
        setField(copy / "transformer/config.json", QStringLiteral("num_layers"), 4);
        return GeneratorFiles{copy, {}};
    }) << Kind::Corrupt << QStringLiteral("does not fit this model");
    QTest::newRow("a configuration with fewer blocks") << Files([copied](const QString &folder) {
        const auto copy = copied(flux, folder);
        setField(copy / "transformer/config.json", QStringLiteral("num_single_layers"), 2);
        return GeneratorFiles{copy, {}};
    }) << Kind::Corrupt << QStringLiteral("single_transformer_blocks.2.");
    addBadSingleFiles();
}

void GeneratorTest::badFiles()
{
    QFETCH(Files, files);
    QFETCH(QString, mentions);
    const QTemporaryDir folder;
    const auto [kind, message] = errorOf([&] { opened(files(folder.path())); });
    QTEST(kind, "kind");
    QVERIFY2(QString::fromStdString(message).contains(mentions), message.c_str());
}

void GeneratorTest::badRequests_data()
{
    QTest::addColumn<std::function<void(PictureRequest &)>>("spoil");
    QTest::addColumn<EngineError::Kind>("kind");
    using Spoil = std::function<void(PictureRequest &)>;
    using Kind = EngineError::Kind;
    QTest::newRow("size") << Spoil([](PictureRequest &r) { r.width = 100; }) << Kind::Unsupported;
    QTest::newRow("no steps") << Spoil([](PictureRequest &r) { r.steps = 0; }) << Kind::Unsupported;
    QTest::newRow("an empty prompt's ids")
        << Spoil([](PictureRequest &r) { r.prompt.clear(); }) << Kind::Internal;
    QTest::newRow("too few ids") << Spoil([](PictureRequest &r) { r.prompt[1].pop_back(); })
                                 << Kind::Internal;
    QTest::newRow("an id beyond the vocabulary")
        << Spoil([](PictureRequest &r) { r.prompt[1][0] = 1'000'000; }) << Kind::Corrupt;
    QTest::newRow("a negative id") << Spoil([](PictureRequest &r) { r.prompt[0][0] = -1; }) << Kind::Corrupt;
    QTest::newRow("guidance without a negative prompt")
        << Spoil([](PictureRequest &r) { r.negative.clear(); }) << Kind::Internal;
    QTest::newRow("more places than the model has")
        << Spoil([](PictureRequest &r) { r.width = 1600; }) << Kind::Unsupported;
    QTest::newRow("a strength that leaves no step") << Spoil([](PictureRequest &r) {
        static const std::vector<std::uint8_t> gray(std::size_t{64} * 64 * 3, 128);
        r.startImage = {gray.data(), 64, 64, std::ptrdiff_t{64} * 3};
        r.width = r.height = 64;
        r.strength = 1e-17;
    }) << Kind::Unsupported;
}

void GeneratorTest::badRequests()
{
    using Spoil = std::function<void(PictureRequest &)>;
    QFETCH(Spoil, spoil);
    RecordedRequest recorded(sd3, "cfg_negative");
    spoil(recorded.request);
    const auto [kind, message] = errorOf([&] {
        opened({sd3.folder(), {}})->generate(recorded.request, {}, {});
    });
    QTEST(kind, "kind");
    QVERIFY(!message.empty());
}

QTEST_GUILESS_MAIN(GeneratorTest)
#include "tst_generator.moc"
