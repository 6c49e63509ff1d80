// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedcases.h"

#include "inference/runtime/givingway.h"
#include "inference/torchbackend.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <future>
#include <optional>

using namespace pictor::inference;
using namespace pictor::inference::test;

Q_DECLARE_METATYPE(pictor::inference::EngineError::Kind)

namespace {

using Generating = std::unique_ptr<ImageGenerator>;

Generating opened(const GeneratorFiles &files, const LoadOptions &options = inPrecision(Precision::F32))
{
    return TorchBackend().openGenerator(files, options);
}

QImage painted(ImageGenerator &generator, const PictureRequest &request, const GenerationEvents &events = {})
{
    return imageOf(generator.generate(request, events, {}));
}

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

/// The kind of what `work` throws, and its message.
std::pair<EngineError::Kind, std::string> errorOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const EngineError &error) {
        return {error.kind(), error.what()};
    }
    return {EngineError::Kind::Internal, "nothing was thrown"};
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
    void tellsHowFarItIs();
    void readsAPromptOnce();
    void cancelled_data();
    void cancelled();
    void standsStillForOthers();
    void previewsResembleThePicture_data();
    void previewsResembleThePicture();
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

void GeneratorTest::tellsHowFarItIs()
{
    const RecordedRequest recorded(flux, "img2img_64x64"); // 4 steps, strength 0.6
    std::vector<GenerationStage> stages;
    std::vector<double> shares;
    std::vector<std::pair<int, int>> steps;
    GenerationEvents events;
    events.stageBegins = [&](GenerationStage stage) { stages.push_back(stage); };
    events.progress = [&](double share) { shares.push_back(share); };
    events.stepFinished = [&](int step, int of, double seconds) {
        QVERIFY(seconds > 0);
        steps.emplace_back(step, of);
    };
    const Generating generator = opened({flux.folder(), {}});
    painted(*generator, recorded.request, events);

    using enum GenerationStage;
    QCOMPARE(stages, (std::vector{ReadingText, LoadingTransformer, Denoising, Decoding}));
    QCOMPARE(steps, (std::vector<std::pair<int, int>>{{1, 3}, {2, 3}, {3, 3}}));
    QCOMPARE(shares.size(), std::size_t{3 * 5}); // blocks
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(shares.front() > 0);
    QCOMPARE(shares.back(), 1.0);
}

void GeneratorTest::readsAPromptOnce()
{
    const RecordedRequest first(sd3, "cfg_negative");
    const RecordedRequest other(sd3, "one_step");
    int readings = 0;
    GenerationEvents events;
    events.stageBegins = [&](GenerationStage stage) { readings += stage == GenerationStage::ReadingText; };
    const Generating generator = opened({sd3.folder(), {}});

    const QImage picture = painted(*generator, first.request, events);
    QCOMPARE(largestDifference(painted(*generator, first.request, events), picture), 0);
    QCOMPARE(readings, 1);
    painted(*generator, other.request, events);
    QCOMPARE(readings, 2);
    QCOMPARE(largestDifference(painted(*generator, first.request, events), picture), 0);
    QCOMPARE(readings, 3);
}

void GeneratorTest::cancelled_data()
{
    QTest::addColumn<int>("stage"); // that is cancelled as it begins; or
    QTest::addColumn<int>("block"); // after so many blocks; or
    QTest::addColumn<int>("step"); // with a step
    QTest::newRow("before anything") << -1 << 0 << 0;
    QTest::newRow("reading text") << int(GenerationStage::ReadingText) << 0 << 0;
    QTest::newRow("loading") << int(GenerationStage::LoadingTransformer) << 0 << 0;
    QTest::newRow("first block") << -2 << 1 << 0;
    QTest::newRow("amid a step") << -2 << 8 << 0;
    QTest::newRow("between steps") << -2 << 0 << 2;
    QTest::newRow("decoding") << int(GenerationStage::Decoding) << 0 << 0;
}

void GeneratorTest::cancelled()
{
    QFETCH(int, stage);
    QFETCH(int, block);
    QFETCH(int, step);
    const RecordedRequest recorded(flux, "basic_64x64");
    const Generating generator = opened({flux.folder(), {}});
    std::stop_source source;
    int blocks = 0;
    GenerationEvents events;
    events.stageBegins = [&](GenerationStage begun) {
        if (int(begun) == stage)
            source.request_stop();
    };
    events.progress = [&](double) {
        QVERIFY2(!source.stop_requested(), "went on for another block");
        if (++blocks == block)
            source.request_stop();
    };
    events.stepFinished = [&](int finished, int, double) {
        if (finished == step)
            source.request_stop();
    };
    if (stage == -1)
        source.request_stop();
    const auto [kind, message] =
        errorOf([&] { generator->generate(recorded.request, events, source.get_token()); });
    QCOMPARE(kind, EngineError::Kind::Cancelled);

    const QImage afterwards = painted(*generator, recorded.request);
    QVERIFY(
        largestDifference(afterwards, recordedPicture(flux.caseNamed(QStringLiteral("basic_64x64")))) <= 1);
}

void GeneratorTest::standsStillForOthers()
{
    const RecordedRequest recorded(flux, "basic_64x64");
    const Generating generator = opened({flux.folder(), {}});
    RightOfWay way;
    heed(&way);
    const auto heedNobody = qScopeGuard([] { heed(nullptr); });
    std::stop_source source;
    const auto begin = [&] {
        return std::async(std::launch::async,
            [&] { return imageOf(generator->generate(recorded.request, {}, source.get_token())); });
    };

    std::optional<RightOfWay::Hold> hold(std::in_place, way);
    auto made = begin();
    QTRY_COMPARE(way.waiting(), 1);
    QVERIFY(made.wait_for(std::chrono::seconds(0)) != std::future_status::ready);
    hold.reset();
    QVERIFY(
        largestDifference(made.get(), recordedPicture(flux.caseNamed(QStringLiteral("basic_64x64")))) <= 1);

    hold.emplace(way);
    auto cancelled = begin();
    QTRY_COMPARE(way.waiting(), 1);
    source.request_stop();
    QCOMPARE(errorOf([&] { cancelled.get(); }).first, EngineError::Kind::Cancelled);
}

void GeneratorTest::previewsResembleThePicture_data()
{
    QTest::addColumn<const RecordedModel *>("model");
    QTest::addColumn<double>("margin"); // over another picture; this Stable Diffusion's differ in little else
                                        // than what no linear preview can see
    QTest::newRow("FLUX.1") << &flux << 0.2;
    QTest::newRow("Stable Diffusion 3.5") << &sd3 << 0.01;
}

/// How alike two pictures' deviations from their mean are, -1 to 1.
static double correlation(const at::Tensor &a, const at::Tensor &b)
{
    const at::Tensor x = a.flatten() - a.mean(), y = b.flatten() - b.mean();
    return ((x * y).sum() / (x.norm() * y.norm())).item<double>();
}

static at::Tensor tensorOf(const Picture &picture)
{
    return at::from_blob(
        const_cast<std::uint8_t *>(picture.pixels.data()), {picture.height, picture.width, 3}, at::kByte)
        .to(at::kDouble)
        .permute({2, 0, 1})
        .contiguous();
}

static at::Tensor shrunk(const Picture &picture)
{
    return at::avg_pool2d(tensorOf(picture).unsqueeze(0), 8)[0];
}

void GeneratorTest::previewsResembleThePicture()
{
    QFETCH(const RecordedModel *, model);
    QFETCH(double, margin);
    const RecordedRequest recorded(*model, "wide_64x96");
    std::vector<Picture> previews;
    GenerationEvents events;
    events.preview = [&](const Picture &picture) { previews.push_back(picture); };
    const Picture picture = opened({model->folder(), {}})->generate(recorded.request, events, {});

    QCOMPARE(previews.size(), std::size_t{4});
    QCOMPARE(previews.back().width, picture.width / 8);
    QCOMPARE(previews.back().height, picture.height / 8);
    // Random weights are far from linear in the latents: nearly a third is what the best fit can explain.
    PictureRequest otherSeed = recorded.request;
    otherSeed.seed += 1000;
    const Picture stranger = opened({model->folder(), {}})->generate(otherSeed, {}, {});
    const at::Tensor preview = tensorOf(previews.back());
    const double own = correlation(preview, shrunk(picture)),
                 foreign = correlation(preview, shrunk(stranger));
    qInfo("correlation with its picture %.3f, with another %.3f", own, foreign);
    QVERIFY(own > 0.25);
    QVERIFY(own > foreign + margin);
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
