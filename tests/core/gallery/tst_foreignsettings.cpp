// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/picturefile.h"

#include "pngfile.h"
#include "samples.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>
#include <QtEndian>

using namespace pictor;
using namespace pictor::gallery;

namespace {

QByteArray pngWithText(const QByteArray &keyword, const QByteArray &text)
{
    return pngWith({{"tEXt", keyword + '\0' + text}});
}

/// An EXIF block with nothing but a UserComment.
class Exif {
public:
    explicit Exif(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }

    QByteArray with(const QByteArray &comment) const
    {
        const quint32 link = 8, directory = 26, data = 44;
        QByteArray tiff =
            (m_bigEndian ? QByteArray("MM") : QByteArray("II")) + number<quint16>(42) + number<quint32>(link);
        tiff += number<quint16>(1) + entry(0x8769, 4, 1, directory) + number<quint32>(0);
        tiff += number<quint16>(1) + entry(0x9286, 7, static_cast<quint32>(comment.size()), data)
            + number<quint32>(0);
        return QByteArray("Exif\0\0", 6) + tiff + comment;
    }

private:
    template <class T> QByteArray number(T value) const
    {
        QByteArray bytes(sizeof(T), '\0');
        m_bigEndian ? qToBigEndian(value, bytes.data()) : qToLittleEndian(value, bytes.data());
        return bytes;
    }

    QByteArray entry(quint16 tag, quint16 type, quint32 count, quint32 value) const
    {
        return number(tag) + number(type) + number(count) + number(value);
    }

    bool m_bigEndian;
};

QByteArray encoded(const char *format)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    if (!samples::image().save(&device, format))
        qFatal("no %s", format);
    return bytes;
}

QByteArray jpegWith(const QByteArray &exif)
{
    QByteArray size(2, '\0');
    qToBigEndian(static_cast<quint16>(exif.size() + 2), size.data());
    QByteArray jpeg = encoded("jpg");
    return jpeg.insert(2, "\xff\xe1" + size + exif);
}

QByteArray webpWith(const QByteArray &exif)
{
    QByteArray size(4, '\0');
    qToLittleEndian(static_cast<quint32>(exif.size()), size.data());
    return QByteArray("RIFF\0\0\0\0WEBP", 12) + QByteArray("VP8 \3\0\0\0abc\0", 12) + "EXIF" + size + exif;
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encode(encoding);
    return encode(text);
}

} // namespace

/// Settings that other programs wrote into their files.
class ForeignSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comfyGraph_data();
    void comfyGraph();
    void comfyGraphWithoutPrompt();
    void invokeMetadata_data();
    void invokeMetadata();
    void exifComment_data();
    void exifComment();
    void textComesBeforeTheGraph();
};

void ForeignSettingsTest::comfyGraph_data()
{
    QTest::addColumn<QByteArray>("graph");
    QTest::addColumn<GenerationSettings>("expected");

    GenerationSettings plain;
    plain.prompt = QStringLiteral("a cat,\n\"fluffy\"");
    plain.negativePrompt = QStringLiteral("dog");
    plain.modelName = QStringLiteral("v1-5-pruned");
    plain.size = {512, 768};
    plain.steps = 20;
    plain.seed = 156'680'208'700'286;
    plain.guidance = 8;
    const QByteArray encoders =
        R"("6":{"class_type":"CLIPTextEncode","inputs":{"text":"a cat,\n\"fluffy\"","clip":["4",1]}},
        "7":{"class_type":"CLIPTextEncode","inputs":{"text":"dog","clip":["4",1]}},
        "4":{"class_type":"CheckpointLoaderSimple","inputs":{"ckpt_name":"sd/v1-5-pruned.safetensors"},"is_changed":[NaN]},
        "5":{"class_type":"EmptyLatentImage","inputs":{"width":512,"height":768,"batch_size":1}})";
    QTest::newRow("plain") << "{" + encoders + R"(,
        "3":{"class_type":"KSampler","inputs":{"seed":156680208700286,"steps":20,"cfg":8,"sampler_name":"euler","denoise":1,
            "model":["4",0],"positive":["6",0],"negative":["7",0],"latent_image":["5",0]}},
        "9":{"class_type":"SaveImage","inputs":{"images":["8",0]}}})"
                           << plain;

    GenerationSettings large = plain;
    large.seed = 18'446'744'073'709'551'615ULL;
    QTest::newRow("largest seed, advanced, LoRA") << "{" + encoders + R"(,
        "3":{"class_type":"KSamplerAdvanced","inputs":{"noise_seed":18446744073709551615,"steps":20,"cfg":8.0,
            "model":["10",0],"positive":["6",0],"negative":["7",0],"latent_image":["5",0]}},
        "10":{"class_type":"LoraLoader","inputs":{"lora_name":"x.safetensors","model":["4",0],"clip":["4",1]}}})"
                                                  << large;

    QTest::newRow("second pass") << "{" + encoders + R"(,
        "3":{"class_type":"KSampler","inputs":{"seed":156680208700286,"steps":20,"cfg":8,"denoise":1,
            "model":["4",0],"positive":["6",0],"negative":["7",0],"latent_image":["5",0]}},
        "2":{"class_type":"KSampler","inputs":{"seed":1,"steps":14,"cfg":5,"denoise":0.5,
            "model":["4",0],"positive":["6",0],"negative":["7",0],"latent_image":["11",0]}},
        "11":{"class_type":"LatentUpscale","inputs":{"samples":["3",0],"width":1024,"height":1536}}})"
                                 << plain;

    GenerationSettings linked = plain;
    linked.prompt = QStringLiteral("by link");
    linked.seed = 77;
    QTest::newRow("values behind links, ControlNet") << "{" + encoders + R"(,
        "3":{"class_type":"KSampler","inputs":{"seed":["20",0],"steps":20,"cfg":8,"denoise":1,
            "model":["4",0],"positive":["23",0],"negative":["23",1],"latent_image":["5",0]}},
        "20":{"class_type":"Seed","inputs":{"seed":77}},
        "21":{"class_type":"CLIPTextEncode","inputs":{"text":["22",0]}},
        "22":{"class_type":"PrimitiveString","inputs":{"value":"by link"}},
        "23":{"class_type":"ControlNetApplyAdvanced","inputs":{"strength":1,"positive":["21",0],"negative":["7",0]}}})"
                                                     << linked;

    GenerationSettings image = plain;
    image.size = {};
    image.strength = 0.6;
    QTest::newRow("image to image") << "{" + encoders + R"(,
        "3":{"class_type":"KSampler","inputs":{"seed":156680208700286,"steps":20,"cfg":8,"denoise":0.6,
            "model":["4",0],"positive":["6",0],"negative":["7",0],"latent_image":["30",0]}},
        "30":{"class_type":"VAEEncode","inputs":{"pixels":["31",0],"vae":["4",2]}}})"
                                    << image;

    GenerationSettings flux;
    flux.prompt = QStringLiteral("a fox");
    flux.modelName = QStringLiteral("flux1-schnell");
    flux.size = {1024, 1024};
    flux.steps = 4;
    flux.seed = 5;
    QTest::newRow("FLUX in parts") << QByteArray(R"({
        "6":{"class_type":"CLIPTextEncode","inputs":{"text":"a fox","clip":["11",0]}},
        "12":{"class_type":"UNETLoader","inputs":{"unet_name":"flux1-schnell.safetensors","weight_dtype":"default"}},
        "13":{"class_type":"SamplerCustomAdvanced","inputs":{"noise":["25",0],"guider":["22",0],"sampler":["16",0],
            "sigmas":["17",0],"latent_image":["27",0]}},
        "17":{"class_type":"BasicScheduler","inputs":{"scheduler":"simple","steps":4,"denoise":1,"model":["12",0]}},
        "22":{"class_type":"BasicGuider","inputs":{"model":["12",0],"conditioning":["26",0]}},
        "25":{"class_type":"RandomNoise","inputs":{"noise_seed":5}},
        "26":{"class_type":"FluxGuidance","inputs":{"guidance":3.5,"conditioning":["6",0]}},
        "27":{"class_type":"EmptySD3LatentImage","inputs":{"width":1024,"height":1024,"batch_size":1}}})")
                                   << flux;

    QTest::newRow("no negative prompt") << QByteArray(R"({
        "6":{"class_type":"CLIPTextEncodeFlux","inputs":{"clip_l":"","t5xxl":"a fox","guidance":3.5}},
        "7":{"class_type":"ConditioningZeroOut","inputs":{"conditioning":["6",0]}},
        "12":{"class_type":"UNETLoader","inputs":{"unet_name":"flux1-schnell.safetensors"}},
        "3":{"class_type":"KSampler","inputs":{"seed":5,"steps":4,"cfg":1,"denoise":1,
            "model":["12",0],"positive":["6",0],"negative":["7",0],"latent_image":["27",0]}},
        "27":{"class_type":"EmptyLatentImage","inputs":{"width":1024,"height":1024}}})")
                                        << flux;
}

void ForeignSettingsTest::comfyGraph()
{
    QFETCH(QByteArray, graph);
    QFETCH(GenerationSettings, expected);
    const auto settings = settingsInData(pngWithText("prompt", graph));
    QVERIFY(settings && *settings);
    QCOMPARE((*settings)->prompt, expected.prompt);
    QCOMPARE((*settings)->negativePrompt, expected.negativePrompt);
    QCOMPARE((*settings)->modelName, expected.modelName);
    QCOMPARE((*settings)->size, expected.size);
    QCOMPARE((*settings)->steps, expected.steps);
    QCOMPARE((*settings)->seed, expected.seed);
    QCOMPARE((*settings)->guidance, expected.guidance);
    QVERIFY(**settings == expected);
}

void ForeignSettingsTest::comfyGraphWithoutPrompt()
{
    for (const QByteArray &text :
        {QByteArray("a cat"), QByteArray("{}"), QByteArray("{\"3\":{\"class_type\":\"KSampler\"}}"),
            QByteArray(
                "{\"3\":{\"class_type\":\"KSampler\",\"inputs\":{\"seed\":1,\"positive\":[\"9\",0]}}}")}) {
        const auto settings = settingsInData(pngWithText("prompt", text));
        QVERIFY(settings);
        QVERIFY(!*settings);
    }
}

void ForeignSettingsTest::invokeMetadata_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<GenerationSettings>("expected");
    GenerationSettings expected;
    expected.prompt = QStringLiteral("a cat");
    expected.negativePrompt = QStringLiteral("dog");
    expected.modelName = QStringLiteral("Juggernaut XL");
    expected.size = {1024, 768};
    expected.steps = 30;
    expected.seed = 4'028'726'641;
    expected.guidance = 5.5;
    const QByteArray common =
        R"({"positive_prompt":"a cat","negative_prompt":"dog","width":1024,"height":768,"seed":4028726641,
        "cfg_scale":5.5,"steps":30,"scheduler":"dpmpp_2m","strength":0.7,)";
    QTest::newRow("4") << common
            + R"("generation_mode":"sdxl_txt2img","model":{"key":"1","hash":"blake3:1","name":"Juggernaut XL","base":"sdxl"},"app_version":"4.2.0"})"
                       << expected;
    QTest::newRow("3") << common
            + R"("generation_mode":"txt2img","model":{"model_name":"Juggernaut XL","base_model":"sdxl"}})"
                       << expected;
    expected.strength = 0.7;
    QTest::newRow("image to image") << common
            + R"("generation_mode":"sdxl_img2img","model":{"name":"Juggernaut XL"}})"
                                    << expected;
    GenerationSettings flux;
    flux.prompt = QStringLiteral("a fox");
    flux.modelName = QStringLiteral("FLUX Schnell");
    flux.size = {512, 512};
    flux.steps = 4;
    flux.seed = 1;
    QTest::newRow("FLUX") << QByteArray(
        R"({"generation_mode":"flux_txt2img","positive_prompt":"a fox","width":512,"height":512,"seed":1,
        "num_steps":4,"guidance":4,"cfg_scale":1,"model":{"name":"FLUX Schnell"}})")
                          << flux;
}

void ForeignSettingsTest::invokeMetadata()
{
    QFETCH(QByteArray, json);
    QFETCH(GenerationSettings, expected);
    const auto settings = settingsInData(pngWithText("invokeai_metadata", json));
    QVERIFY(settings && *settings);
    QCOMPARE((*settings)->modelName, expected.modelName);
    QCOMPARE((*settings)->seed, expected.seed);
    QVERIFY(**settings == expected);
}

void ForeignSettingsTest::exifComment_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("prompt");
    const QString prompt = QStringLiteral("a cat,\nÄ 日落");
    const QString text = prompt + QStringLiteral("\nSteps: 5, Sampler: Euler, Seed: 6");
    const QByteArray unicode("UNICODE\0", 8), ascii("ASCII\0\0\0", 8), unknown(8, '\0');
    const QByteArray big = unicode + utf16(text, QStringConverter::Utf16BE);
    const QByteArray little = unicode + utf16(text, QStringConverter::Utf16LE);
    QTest::newRow("JPEG") << jpegWith(Exif(true).with(big)) << prompt;
    QTest::newRow("JPEG, all of the other order") << jpegWith(Exif(false).with(little)) << prompt;
    QTest::newRow("JPEG, text in big-endian") << jpegWith(Exif(false).with(big)) << prompt;
    QTest::newRow("JPEG, UTF-8") << jpegWith(Exif(true).with(ascii + text.toUtf8())) << prompt;
    QTest::newRow("JPEG, of no known code") << jpegWith(Exif(true).with(unknown + text.toUtf8())) << prompt;
    QTest::newRow("WebP") << webpWith(Exif(true).with(big)) << prompt;
    QTest::newRow("caption") << jpegWith(Exif(true).with(ascii + "Holidays: in Rome")) << QString();
    QTest::newRow("empty comment") << jpegWith(Exif(true).with({})) << QString();
    QTest::newRow("no comment") << jpegWith("Exif\0\0MM") << QString();
    QTest::newRow("no EXIF") << encoded("jpg") << QString();
    QTest::newRow("cut") << jpegWith(Exif(true).with(big)).first(60) << QString();
}

void ForeignSettingsTest::exifComment()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, prompt);
    const auto settings = settingsInData(file);
    QVERIFY(settings);
    QCOMPARE(settings->has_value(), !prompt.isEmpty());
    if (*settings) {
        QCOMPARE((*settings)->prompt, prompt);
        QCOMPARE((*settings)->seed, 6);
    }
}

void ForeignSettingsTest::textComesBeforeTheGraph()
{
    const auto settings = settingsInData(pngWith({
        {"tEXt",
            QByteArray("prompt\0", 7)
                + R"({"3":{"class_type":"KSampler","inputs":{"positive":["6",0]}},"6":{"class_type":"CLIPTextEncode","inputs":{"text":"graph"}}})"},
        {"tEXt", QByteArray("parameters\0", 11) + "text\nSteps: 5, Sampler: Euler, Seed: 6"},
    }));
    QVERIFY(settings && *settings);
    QCOMPARE((*settings)->prompt, QStringLiteral("text"));
}

QTEST_GUILESS_MAIN(ForeignSettingsTest)
#include "tst_foreignsettings.moc"
