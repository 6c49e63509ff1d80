// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/clippipeline.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <optional>
#include <thread>

using namespace pictor::inference;

Q_DECLARE_METATYPE(pictor::inference::EngineError::Kind)

namespace {

const QString models = QStringLiteral(PICTOR_TEST_DATA "/reference/models/");

LoadOptions inF32()
{
    LoadOptions options;
    options.precision = Precision::F32;
    return options;
}

std::unique_ptr<ClipPipeline> load(const QString &folder)
{
    return ClipPipeline::load(folder.toStdString(), inF32());
}

/// Pictures of noise, each another.
struct Pictures {
    std::vector<std::vector<std::uint8_t>> pixels;
    std::vector<ImageView> views;

    Pictures(std::size_t count, int side)
    {
        at::manual_seed(5);
        for (std::size_t i = 0; i < count; ++i) {
            const at::Tensor bytes = at::randint(256, {side, side, 3}, at::kByte);
            const auto *data = bytes.data_ptr<std::uint8_t>();
            pixels.emplace_back(data, data + bytes.numel());
        }
        for (const auto &picture : pixels)
            views.push_back({picture.data(), side, side, std::ptrdiff_t{3} * side});
    }
};

double largestDifference(std::span<const float> a, std::span<const float> b)
{
    if (a.size() != b.size())
        return INFINITY;
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        most = std::max(most, static_cast<double>(std::abs(a[i] - b[i])));
    return most;
}

/// What `work` throws.
template <class Work> std::optional<EngineError> errorOf(const Work &work)
{
    try {
        work();
        return {};
    } catch (const EngineError &error) {
        return error;
    }
}

template <class Work> bool throwsOnly(EngineError::Kind kind, const Work &work)
{
    const std::optional<EngineError> error = errorOf(work);
    return error && error->kind() == kind;
}

/// A text: begin, some ids, end (the largest id), padded with `padding`.
TokenIds text(std::initializer_list<std::int64_t> ids, std::int64_t padding)
{
    TokenIds tokens{1212};
    tokens.insert(tokens.end(), ids);
    tokens.push_back(1213);
    tokens.resize(77, padding);
    return tokens;
}

} // namespace

class ClipPipelineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyNumberOfPictures_data();
    void anyNumberOfPictures();
    void paddedRowsAreReadByTheirStride();
    void anyNumberOfTexts();
    void whatFollowsTheEndOfTextDoesNotMatter();
    void pixelValuesAreThoseOfTheReference();
    void stopsWhenAsked();
    void stopsInTheMiddle();
    void pictureOfAnotherSizeIsRefused();
    void badTokensAreRefused_data();
    void badTokensAreRefused();
    void weightsThatDoNotFitAreNamed_data();
    void weightsThatDoNotFitAreNamed();
    void missingFilesAreNamed_data();
    void missingFilesAreNamed();
    void devicesThatAreNotThereAreRefused();
    void halfPrecisionNeedsAGpu();
    void pickledWeightsGiveTheSameVectors();

private:
    /// A copy of the tiny model without `except`, with `config` in place of its own unless empty.
    static QString copyOfModel(
        const QTemporaryDir &folder, const QString &except, const QByteArray &config = {});
};

QString ClipPipelineTest::copyOfModel(
    const QTemporaryDir &folder, const QString &except, const QByteArray &config)
{
    const QDir model(models + QStringLiteral("clip-tiny-patch32"));
    for (const QString &file : model.entryList(QDir::Files)) {
        if (file != except)
            QFile::copy(model.filePath(file), folder.filePath(file));
    }
    if (!config.isEmpty()) {
        QFile::remove(folder.filePath(QStringLiteral("config.json")));
        QFile file(folder.filePath(QStringLiteral("config.json")));
        if (!file.open(QFile::WriteOnly) || file.write(config) != config.size())
            qFatal("cannot write the test's config.json");
    }
    return folder.path();
}

void ClipPipelineTest::anyNumberOfPictures_data()
{
    QTest::addColumn<std::size_t>("count");
    for (const std::size_t count : {0U, 1U, 2U, 3U, 8U, 19U})
        QTest::addRow("%zu", count) << count;
}

void ClipPipelineTest::anyNumberOfPictures()
{
    QFETCH(std::size_t, count);
    const auto pipeline = load(models + QStringLiteral("clip-tiny-patch32"));
    const Pictures pictures(count, 224);

    const std::vector<float> together = pipeline->embedImages(pictures.views, {});

    std::vector<float> oneByOne;
    for (const ImageView &view : pictures.views) {
        const std::vector<float> one = pipeline->embedImages(std::span(&view, 1), {});
        oneByOne.insert(oneByOne.end(), one.begin(), one.end());
    }
    QCOMPARE(together.size(), count * 32);
    QVERIFY(largestDifference(together, oneByOne) < 2e-6);
}

void ClipPipelineTest::paddedRowsAreReadByTheirStride()
{
    const auto pipeline = load(models + QStringLiteral("clip-tiny-patch32"));
    const Pictures pictures(1, 224);
    constexpr std::size_t stride = 700;
    std::vector<std::uint8_t> padded(stride * 224, 99);
    for (std::size_t y = 0; y < 224; ++y)
        std::copy_n(pictures.pixels[0].data() + y * 672, 672, padded.data() + y * stride);
    const ImageView view{padded.data(), 224, 224, stride};

    QCOMPARE(pipeline->embedImages(std::span(&view, 1), {}), pipeline->embedImages(pictures.views, {}));
}

void ClipPipelineTest::anyNumberOfTexts()
{
    const auto pipeline = load(models + QStringLiteral("clip-tiny-patch32"));
    std::vector<TokenIds> texts;
    for (std::int64_t i = 0; i < 40; ++i)
        texts.push_back(i % 2 == 0 ? text({i}, 1213) : text({i, i + 1, i + 2, i + 3}, 1213));

    const std::vector<float> together = pipeline->embedTexts(texts, {});

    QCOMPARE(together.size(), std::size_t{40 * 32});
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::vector<float> one = pipeline->embedTexts(std::span(&texts[i], 1), {});
        QVERIFY(largestDifference(std::span(together).subspan(i * 32, 32), one) < 2e-6);
    }
    QVERIFY(pipeline->embedTexts({}, {}).empty());
}

void ClipPipelineTest::whatFollowsTheEndOfTextDoesNotMatter()
{
    const auto pipeline = load(models + QStringLiteral("clip-tiny-patch32"));
    const TokenIds padded[] = {text({5, 6}, 1213), text({5, 6}, 0), text({5, 7}, 1213)};
    const std::vector<float> values = pipeline->embedTexts(padded, {});
    const std::span<const float> all(values);
    QVERIFY(largestDifference(all.subspan(0, 32), all.subspan(32, 32)) < 2e-6);
    QVERIFY(largestDifference(all.subspan(0, 32), all.subspan(64, 32)) > 1e-3);
}

void ClipPipelineTest::pixelValuesAreThoseOfTheReference()
{
    const std::filesystem::path goldens = PICTOR_TEST_DATA "/reference/goldens/clip-tiny-patch32";
    const at::Tensor pixels =
        Weights(Checkpoint::open(goldens / "pixels_u8.safetensors")).stored("photo_rgb.jpg");
    const at::Tensor expected = Weights(Checkpoint::open(goldens / "pixel_values.safetensors"))
                                    .stored("photo_rgb.jpg"); // [3, 224, 224]
    const auto pipeline = load(models + QStringLiteral("clip-tiny-patch32"));

    const ImageView view{pixels.data_ptr<std::uint8_t>(), 224, 224, 672};
    const at::Tensor patches = pipeline->patches()(std::span(&view, 1)); // [1, 7·7, 32·32·3]
    const at::Tensor actual = patches.view({7, 7, 32, 32, 3}).permute({4, 0, 2, 1, 3}).reshape({3, 224, 224});

    // The goal is 1/255/std; the arithmetic is that of the reference, so it is exact.
    QCOMPARE((actual - expected).abs().max().item<float>(), 0.0F);
}

void ClipPipelineTest::stopsWhenAsked()
{
    const auto pipeline = load(models + QStringLiteral("clip-tiny-patch32"));
    std::stop_source source;
    source.request_stop();
    const Pictures pictures(4, 224);
    const TokenIds some = text({1}, 1213);
    constexpr auto cancelled = EngineError::Kind::Cancelled;
    QVERIFY(throwsOnly(cancelled, [&] { pipeline->embedImages(pictures.views, source.get_token()); }));
    QVERIFY(throwsOnly(
        cancelled, [&] { pipeline->embedImages(std::span(pictures.views).first(1), source.get_token()); }));
    QVERIFY(throwsOnly(cancelled, [&] { pipeline->embedTexts(std::span(&some, 1), source.get_token()); }));

    QCOMPARE(
        pipeline->embedImages(pictures.views, {}).size(), std::size_t{4 * 32}); // and is whole afterwards
}

void ClipPipelineTest::stopsInTheMiddle()
{
    const auto pipeline = load(models + QStringLiteral("clip-tiny-patch32"));
    const Pictures picture(1, 224);
    const std::vector<ImageView> many(5000, picture.views[0]); // seconds of work
    std::stop_source source;
    const std::jthread person([&] { source.request_stop(); });
    QVERIFY(
        throwsOnly(EngineError::Kind::Cancelled, [&] { pipeline->embedImages(many, source.get_token()); }));
}

void ClipPipelineTest::pictureOfAnotherSizeIsRefused()
{
    const auto pipeline = load(models + QStringLiteral("clip-tiny-patch32"));
    const Pictures pictures(1, 336);
    QVERIFY(throwsOnly(EngineError::Kind::Internal, [&] { pipeline->embedImages(pictures.views, {}); }));
}

void ClipPipelineTest::badTokensAreRefused_data()
{
    using Kind = EngineError::Kind;
    QTest::addColumn<TokenIds>("ids");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("too few") << TokenIds(76, 5) << Kind::Internal;
    QTest::newRow("too many") << TokenIds(78, 5) << Kind::Internal;
    QTest::newRow("beyond the vocabulary") << TokenIds(77, 1214) << Kind::Corrupt;
    QTest::newRow("below zero") << TokenIds(77, -1) << Kind::Corrupt;
}

void ClipPipelineTest::badTokensAreRefused()
{
    QFETCH(TokenIds, ids);
    const auto pipeline = load(models + QStringLiteral("clip-tiny-patch32"));
    QFETCH(EngineError::Kind, kind);
    QVERIFY(throwsOnly(kind, [&] { pipeline->embedTexts(std::span(&ids, 1), {}); }));
}

void ClipPipelineTest::weightsThatDoNotFitAreNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    QTest::newRow("another width") << QByteArray("\"hidden_size\": 48") << QByteArray("\"hidden_size\": 96")
                                   << QStringLiteral("vision_model.embeddings");
    QTest::newRow("another vocabulary")
        << QByteArray("\"vocab_size\": 1214") << QByteArray("\"vocab_size\": 49408")
        << QStringLiteral("token_embedding");
    QTest::newRow("more layers than weights")
        << QByteArray("\"num_hidden_layers\": 3") << QByteArray("\"num_hidden_layers\": 4")
        << QStringLiteral("layers.3");
    QTest::newRow("fewer layers than weights")
        << QByteArray("\"num_hidden_layers\": 3") << QByteArray("\"num_hidden_layers\": 2")
        << QStringLiteral("layers.2");
    QTest::newRow("another projection")
        << QByteArray("\"projection_dim\": 32") << QByteArray("\"projection_dim\": 64")
        << QStringLiteral("projection");
}

void ClipPipelineTest::weightsThatDoNotFitAreNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    QFile file(models + QStringLiteral("clip-tiny-patch32/config.json"));
    QVERIFY(file.open(QFile::ReadOnly));
    QByteArray config = file.readAll();
    QVERIFY(config.contains(from));
    config.replace(from, to);
    const QTemporaryDir folder;
    copyOfModel(folder, {}, config);

    const std::optional<EngineError> error = errorOf([&] { load(folder.path()); });
    QVERIFY(error);
    const QString message = QString::fromUtf8(error->what());
    QCOMPARE(error->kind(), EngineError::Kind::Corrupt);
    QVERIFY2(message.contains(QStringLiteral("model.safetensors")), error->what());
    QVERIFY2(message.contains(named), error->what());
}

void ClipPipelineTest::missingFilesAreNamed_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"config.json", "preprocessor_config.json", "model.safetensors"})
        QTest::newRow(file) << QString::fromUtf8(file);
}

void ClipPipelineTest::missingFilesAreNamed()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    copyOfModel(folder, file);
    const std::optional<EngineError> error = errorOf([&] { load(folder.path()); });
    QVERIFY(error);
    QCOMPARE(error->kind(), EngineError::Kind::NotFound);
    QVERIFY2(QString::fromUtf8(error->what()).contains(folder.path()), error->what());
    QVERIFY2(QString::fromUtf8(error->what()).contains(file), error->what());
}

void ClipPipelineTest::devicesThatAreNotThereAreRefused()
{
    LoadOptions options;
    options.device = {Device::Kind::Cuda, 99};
    const auto error = errorOf(
        [&] { ClipPipeline::load((models + QStringLiteral("clip-tiny-patch32")).toStdString(), options); });
    QVERIFY(error);
    QCOMPARE(error->kind(), EngineError::Kind::Unsupported);
    QVERIFY(QString::fromUtf8(error->what()).contains(QStringLiteral("cuda:99")));
}

void ClipPipelineTest::halfPrecisionNeedsAGpu()
{
    LoadOptions options;
    options.precision = Precision::F16;
    QVERIFY(throwsOnly(EngineError::Kind::Unsupported,
        [&] { ClipPipeline::load((models + QStringLiteral("clip-tiny-patch32")).toStdString(), options); }));
}

void ClipPipelineTest::pickledWeightsGiveTheSameVectors()
{
    const auto safetensors = load(models + QStringLiteral("clip-tiny-patch14-336"));
    const auto pickled = load(models + QStringLiteral("clip-tiny-patch14-336-bin"));
    const Pictures pictures(1, 336);
    QCOMPARE(pickled->embedImages(pictures.views, {}), safetensors->embedImages(pictures.views, {}));
    QCOMPARE(pickled->weightBytes(), safetensors->weightBytes());
}

QTEST_GUILESS_MAIN(ClipPipelineTest)
#include "tst_clippipeline.moc"
