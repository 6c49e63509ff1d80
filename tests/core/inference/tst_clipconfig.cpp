// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/clipconfig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor::inference;

Q_DECLARE_METATYPE(pictor::inference::EngineError::Kind)

class ClipConfigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPublishedLayout();
    void missingFieldsAreThoseOfVitB32();
    void dictOfOldFilesWins();
    void badConfigNamesFileAndField_data();
    void badConfigNamesFileAndField();

    void preprocessing_data();
    void preprocessing();
    void badPreprocessingNamesFileAndField_data();
    void badPreprocessingNamesFileAndField();

private:
    std::filesystem::path write(const QByteArray &json)
    {
        QFile file(m_folder.filePath(QStringLiteral("some.json")));
        if (!file.open(QFile::WriteOnly) || file.write(json) != json.size())
            qFatal("cannot write the test's file");
        return file.fileName().toStdString();
    }
    template <class Read> void expectError(const Read &read, EngineError::Kind kind, const QString &field)
    {
        try {
            read();
            QFAIL("accepted");
        } catch (const EngineError &error) {
            const QString message = QString::fromUtf8(error.what());
            QCOMPARE(error.kind(), kind);
            QVERIFY2(message.contains(QStringLiteral("some.json")), error.what());
            QVERIFY2(message.contains(field), error.what());
        }
    }

    QTemporaryDir m_folder;
};

void ClipConfigTest::readsPublishedLayout()
{
    const auto config =
        ClipConfig::read(PICTOR_TEST_DATA "/reference/models/clip-tiny-patch14-336/config.json");
    QCOMPARE(config.projection, 24);
    QCOMPARE(config.vision.width, 40);
    QCOMPARE(config.vision.mlpWidth, 96);
    QCOMPARE(config.vision.layers, 3);
    QCOMPARE(config.vision.heads, 5);
    QCOMPARE(config.vision.imageSize, 336);
    QCOMPARE(config.vision.patchSize, 14);
    QCOMPARE(config.vision.patches(), 576);
    QCOMPARE(config.vision.activation, Activation::QuickGelu);
    QCOMPARE(config.text.width, 32);
    QCOMPARE(config.text.vocabulary, 1214);
    QCOMPARE(config.text.positions, 77);
    QCOMPARE(config.text.endOfText, 2);
    QVERIFY(config.text.endsAtLargestId());
}

void ClipConfigTest::missingFieldsAreThoseOfVitB32()
{
    const auto config = ClipConfig::read(write(R"({"model_type": "clip", "text_config": null})"));
    QCOMPARE(config.vision.width, 768);
    QCOMPARE(config.vision.patches(), 49);
    QCOMPARE(config.text.width, 512);
    QCOMPARE(config.text.heads, 8);
    QCOMPARE(config.text.endOfText, 49407);
    QVERIFY(!config.text.endsAtLargestId());
    QCOMPARE(config.projection, 512);
}

void ClipConfigTest::dictOfOldFilesWins()
{
    const auto config = ClipConfig::read(write(R"({
        "vision_config": {"hidden_size": 768, "num_hidden_layers": 12, "hidden_act": "gelu"},
        "vision_config_dict": {"hidden_size": 1024, "num_attention_heads": 16}})"));
    QCOMPARE(config.vision.width, 1024);
    QCOMPARE(config.vision.heads, 16);
    QCOMPARE(config.vision.layers, 12);
    QCOMPARE(config.vision.activation, Activation::Gelu);
}

void ClipConfigTest::badConfigNamesFileAndField_data()
{
    using Kind = EngineError::Kind;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *json, Kind kind, const char *field) {
        QTest::newRow(name) << QByteArray(json) << kind << QString::fromUtf8(field);
    };
    row("empty", "", Kind::Corrupt, "not a JSON object");
    row("truncated", R"({"vision_config": {"hidden_si)", Kind::Corrupt, "not a JSON object");
    row("an array", "[1, 2]", Kind::Corrupt, "not a JSON object");
    row("another model", R"({"model_type": "bert"})", Kind::Unsupported, "bert");
    row("tower is a number", R"({"vision_config": 3})", Kind::Corrupt, "vision_config");
    row("width is text", R"({"vision_config": {"hidden_size": "big"}})", Kind::Corrupt,
        "vision_config.hidden_size");
    row("width is zero", R"({"text_config": {"hidden_size": 0}})", Kind::Corrupt, "text_config.hidden_size");
    row("width beyond reason", R"({"text_config": {"hidden_size": 1e30}})", Kind::Corrupt, "hidden_size");
    row("layers below zero", R"({"text_config": {"num_hidden_layers": -3}})", Kind::Corrupt,
        "num_hidden_layers");
    row("heads do not divide", R"({"vision_config": {"num_attention_heads": 7}})", Kind::Corrupt,
        "num_attention_heads");
    row("patch larger than picture", R"({"vision_config": {"patch_size": 500}})", Kind::Corrupt,
        "patch_size");
    row("four channels", R"({"vision_config": {"num_channels": 4}})", Kind::Unsupported, "num_channels");
    row("unknown activation", R"({"text_config": {"hidden_act": "snake"}})", Kind::Unsupported, "snake");
    row("eps is zero", R"({"text_config": {"layer_norm_eps": 0}})", Kind::Corrupt, "layer_norm_eps");
    row("projection is null text", R"({"projection_dim": []})", Kind::Corrupt, "projection_dim");
}

void ClipConfigTest::badConfigNamesFileAndField()
{
    QFETCH(QByteArray, json);
    QFETCH(EngineError::Kind, kind);
    QFETCH(QString, field);
    const auto file = write(json);
    expectError([&] { ClipConfig::read(file); }, kind, field);
}

void ClipConfigTest::preprocessing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("resize"); // 0: stretched
    QTest::addColumn<double>("firstMean");
    QTest::newRow("plain numbers") << QByteArray(R"({"size": 224, "crop_size": 224})") << 224 << 0.48145466;
    QTest::newRow("objects") << QByteArray(
        R"({"size": {"shortest_edge": 256}, "crop_size": {"width": 224, "height": 224},
            "image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5]})")
                             << 256 << 0.5;
    QTest::newRow("nothing said") << QByteArray("{}") << 224 << 0.48145466;
    QTest::newRow("stretched") << QByteArray(
        R"({"size": {"width": 224, "height": 224}, "do_center_crop": false})")
                               << 0 << 0.48145466;
}

void ClipConfigTest::preprocessing()
{
    QFETCH(QByteArray, json);
    QFETCH(int, resize);
    const auto read = ClipPreprocessing::read(write(json), ClipConfig::read(write("{}")).vision);
    QCOMPARE(read.geometry.width, 224);
    QCOMPARE(read.geometry.height, 224);
    QCOMPARE(read.geometry.resize, resize);
    QCOMPARE(read.geometry.fit, resize == 0 ? InputGeometry::Fit::Stretch : InputGeometry::Fit::CropCentre);
    QTEST(read.mean[0], "firstMean");
}

void ClipConfigTest::badPreprocessingNamesFileAndField_data()
{
    using Kind = EngineError::Kind;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *json, Kind kind, const char *field) {
        QTest::newRow(name) << QByteArray(json) << kind << QString::fromUtf8(field);
    };
    row("no resizing", R"({"do_resize": false})", Kind::Unsupported, "do_resize");
    row("no crop", R"({"do_center_crop": false})", Kind::Unsupported, "do_center_crop");
    row("bilinear", R"({"resample": 2})", Kind::Unsupported, "resample");
    row("another crop than the model reads", R"({"crop_size": 336})", Kind::Corrupt, "crop_size");
    row("another size than the model reads", R"({"size": {"width": 300, "height": 224}})", Kind::Corrupt,
        "size");
    row("size is text", R"({"size": "large"})", Kind::Corrupt, "size");
    row("two means", R"({"image_mean": [0.5, 0.5]})", Kind::Corrupt, "image_mean");
    row("deviation is zero", R"({"image_std": [0.5, 0, 0.5]})", Kind::Corrupt, "image_std");
    row("flag is a number", R"({"do_rescale": 1})", Kind::Corrupt, "do_rescale");
}

void ClipConfigTest::badPreprocessingNamesFileAndField()
{
    QFETCH(QByteArray, json);
    QFETCH(EngineError::Kind, kind);
    QFETCH(QString, field);
    const ClipVisionConfig vision = ClipConfig::read(write("{}")).vision;
    const auto file = write(json);
    expectError([&] { ClipPreprocessing::read(file, vision); }, kind, field);
}

QTEST_GUILESS_MAIN(ClipConfigTest)
#include "tst_clipconfig.moc"
