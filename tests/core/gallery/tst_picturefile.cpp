// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/picturefile.h"

#include "pngfile.h"
#include "samples.h"
#include "support/filecontent.h"

#include <QColorSpace>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

#include <sys/stat.h>

using namespace pictor;
using namespace pictor::gallery;

Q_DECLARE_METATYPE(QImage::Format)

class PictureFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void promptsComeBackExactly_data();
    void promptsComeBackExactly();
    void settingsComeBackExactly_data();
    void settingsComeBackExactly();
    void pixelsComeBackExactly_data();
    void pixelsComeBackExactly();
    void otherProgramsReadTheText();
    void textBeyondLatin1IsUnicode();
    void lineEndsAreKept();
    void ownJsonHasEveryField();
    void newerJsonIsRead();
    void damagedJsonLeavesTheText();
    void chunksAreInOrder();
    void fileIsReplaced();
    void missingFolder();
    void nullImage();
    void unreadable_data();
    void unreadable();
    void pictureWithoutSettings();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

void PictureFileTest::promptsComeBackExactly_data()
{
    QTest::addColumn<QString>("prompt");
    const auto row = [](const char *name, const QString &prompt) { QTest::newRow(name) << prompt; };
    row("words", QStringLiteral("a red sunset over the sea"));
    row("empty", {});
    row("spaces around", QStringLiteral("  a cat \n "));
    row("lines", QStringLiteral("a cat\n\n\non a mat\nSteps: 1, Seed: 2, Size: 3x4\nend"));
    row("Windows lines", QStringLiteral("a\r\nb\rc"));
    row("quotes and commas", QStringLiteral("\"a\", 'b', \\n, {c}, \"d: \\\"e\\\"\""));
    row("negative prompt inside", QStringLiteral("a\nNegative prompt: b\nc"));
    row("Latin-1", QStringLiteral("Ärger, ÿ, \u00a0, ©"));
    row("Greek and Chinese", QStringLiteral("Ελλάς 红色的日落 夕焼け"));
    row("right to left", QStringLiteral("שקיעה \u202ea\u202c غروب"));
    row("emoji", QString::fromUcs4(U"a 👩‍👩‍👧 🏳️‍🌈 𝔘𝔫𝔦"));
    row("combining", QStringLiteral("e\u0301 \u00e9 \u1100\u1161"));
    row("controls", QStringLiteral("a\tb\u0001c\u007fd\u0085e\u2028f"));
    row("zero", QStringLiteral("a") + QChar::Null + QStringLiteral("b"));
    row("half a character", QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b"));
    row("noncharacters", QString::fromUcs4(U"\ufffe \uffff \U0010ffff"));
    row("JSON", QStringLiteral("{\"schema\":1,\"prompt\":\"no\"}"));
    row("100 kB", QStringLiteral("ä red sunset, ").repeated(7'500));
    row("100 kB of CJK", QStringLiteral("日落").repeated(50'000));
}

void PictureFileTest::promptsComeBackExactly()
{
    QFETCH(QString, prompt);
    GeneratedPicture picture = samples::picture(prompt);
    picture.settings.negativePrompt = prompt;
    QVERIFY(writePicture(path("prompt.png"), picture));
    const auto read = settingsIn(path("prompt.png"));
    QVERIFY(read && *read);
    QCOMPARE((*read)->prompt, prompt);
    QVERIFY(**read == picture.settings);
    const auto fromData = settingsInData(test::contentOf(path("prompt.png")));
    QVERIFY(fromData && *fromData == *read);
    QCOMPARE(samples::pixelsOf(QImage(path("prompt.png"))), picture.image);
}

void PictureFileTest::settingsComeBackExactly_data()
{
    QTest::addColumn<GenerationSettings>("settings");
    const auto row = [](const char *name, auto change) {
        GenerationSettings settings = samples::settings();
        change(settings);
        QTest::newRow(name) << settings;
    };
    row("all", [](GenerationSettings &) {});
    row("none", [](GenerationSettings &settings) { settings = {}; });
    row("seed 0", [](GenerationSettings &settings) { settings.seed = 0; });
    row("seed 2^53 + 1", [](GenerationSettings &settings) { settings.seed = (1ULL << 53) + 1; });
    row("seed 2^63", [](GenerationSettings &settings) { settings.seed = 1ULL << 63; });
    row("third", [](GenerationSettings &settings) { settings.guidance = 1.0 / 3; });
    row("smallest",
        [](GenerationSettings &settings) { settings.strength = std::numeric_limits<double>::min(); });
    row("large", [](GenerationSettings &settings) { settings.guidance = 1e17; });
    row("without guidance", [](GenerationSettings &settings) { settings.guidance = 0; });
    row("model by path", [](GenerationSettings &settings) {
        settings.model = QStringLiteral("/home/ä/Models: \"new\", 2");
        settings.modelName = settings.model;
    });
}

void PictureFileTest::settingsComeBackExactly()
{
    QFETCH(GenerationSettings, settings);
    const auto png = encodedPicture({samples::image(), settings, 0});
    QVERIFY(png);
    const auto read = settingsInData(*png);
    QVERIFY(read && *read);
    QCOMPARE((*read)->seed, settings.seed);
    QVERIFY(**read == settings);
}

void PictureFileTest::pixelsComeBackExactly_data()
{
    QTest::addColumn<QImage>("image");
    QTest::newRow("rgb") << samples::image();
    QTest::newRow("one pixel") << samples::image({1, 1});
    QTest::newRow("odd width") << samples::image({37, 5});
    QTest::newRow("several chunks") << samples::image({512, 300});
    QTest::newRow("rgb32") << samples::image().convertToFormat(QImage::Format_RGB32);
    QTest::newRow("argb32") << samples::image().convertToFormat(QImage::Format_ARGB32);
}

void PictureFileTest::pixelsComeBackExactly()
{
    QFETCH(QImage, image);
    const auto png = encodedPicture({image, samples::settings(), 0});
    QVERIFY(png);
    const QImage read = QImage::fromData(*png);
    QVERIFY(!read.hasAlphaChannel());
    QCOMPARE(samples::pixelsOf(read), samples::pixelsOf(image));
    QCOMPARE(read.colorSpace(), QColorSpace(QColorSpace::SRgb));
}

void PictureFileTest::otherProgramsReadTheText()
{
    const auto png = encodedPicture(samples::picture(QStringLiteral("Ein Bär,\n\"groß\"")));
    QVERIFY(png);
    QCOMPARE(QString::fromLatin1(plainText(*png, "parameters")),
        QStringLiteral(
            "Ein Bär,\n\"groß\"\nNegative prompt: blurred, grey\n"
            "Steps: 4, Sampler: Euler, CFG scale: 3.1, Seed: 18446744073709551615, Size: 32x16, "
            "Model hash: 741f7c3ce8, Model: FLUX.1-schnell, Denoising strength: 0.7, Version: Pictor 0.1.0"));
}

void PictureFileTest::textBeyondLatin1IsUnicode()
{
    const auto png = encodedPicture(samples::picture(QStringLiteral("红色\n日落")));
    QVERIFY(png);
    QVERIFY(plainText(*png, "parameters").isNull());
    QVERIFY(QString::fromUtf8(unicodeText(*png, "parameters"))
                .startsWith(QStringLiteral("红色\n日落\nNegative")));
}

void PictureFileTest::lineEndsAreKept()
{
    const auto png = encodedPicture(samples::picture(QStringLiteral("a\n\nb")));
    QVERIFY(png);
    QVERIFY(plainText(*png, "parameters").startsWith("a\n\nb\nNegative prompt: "));
}

void PictureFileTest::ownJsonHasEveryField()
{
    const auto png = encodedPicture(samples::picture());
    QVERIFY(png);
    const QJsonObject json = QJsonDocument::fromJson(plainText(*png, "pictor")).object();
    const GenerationSettings settings = samples::settings();
    const QJsonObject expected{{QStringLiteral("schema"), 1}, {QStringLiteral("model"), settings.model},
        {QStringLiteral("modelName"), settings.modelName}, {QStringLiteral("revision"), settings.revision},
        {QStringLiteral("prompt"), settings.prompt},
        {QStringLiteral("negativePrompt"), settings.negativePrompt}, {QStringLiteral("width"), 32},
        {QStringLiteral("height"), 16}, {QStringLiteral("steps"), 4},
        {QStringLiteral("seed"), QStringLiteral("18446744073709551615")}, {QStringLiteral("guidance"), 3.1},
        {QStringLiteral("noiseIsGiven"), true}, {QStringLiteral("strength"), 0.7},
        {QStringLiteral("startImageHash"), settings.startImageHash},
        {QStringLiteral("computedBy"), settings.computedBy}, {QStringLiteral("version"), settings.version}};
    QCOMPARE(json, expected);
}

void PictureFileTest::newerJsonIsRead()
{
    const QByteArray json =
        "{\"schema\": 7, \"prompt\": \"a cat\", \"seed\": 18446744073709551614, \"steps\": 6,"
        " \"loras\": [{\"name\": \"x\", \"weight\": NaN}], \"width\": \"wide\", \"model\": null}";
    const auto read = settingsInData(pngWith({{"tEXt", QByteArray("pictor\0", 7) + json}}));
    QVERIFY(read && *read);
    GenerationSettings expected;
    expected.prompt = QStringLiteral("a cat");
    expected.seed = 18'446'744'073'709'551'614ULL;
    expected.steps = 6;
    QVERIFY(**read == expected);
}

void PictureFileTest::damagedJsonLeavesTheText()
{
    const PngChunk text{"tEXt", QByteArray("parameters\0", 11) + "a cat\nSteps: 5, Sampler: Euler, Seed: 6"};
    for (const QByteArray &json :
        {QByteArray("{\"schema\":1,\"prompt\":\"a"), QByteArray("[]"), QByteArray("{}"), QByteArray()}) {
        const auto read = settingsInData(pngWith({{"tEXt", QByteArray("pictor\0", 7) + json}, text}));
        QVERIFY(read && *read);
        QCOMPARE((*read)->prompt, QStringLiteral("a cat"));
        QCOMPARE((*read)->seed, 6);
    }
}

void PictureFileTest::chunksAreInOrder()
{
    const auto png = encodedPicture({samples::image({512, 300}), samples::settings(), 0});
    QVERIFY(png);
    QList<QByteArray> types;
    qsizetype bytes = 8;
    for (const PngChunk &chunk : chunksOf(*png)) {
        QVERIFY(chunk.isSound);
        bytes += 12 + chunk.data.size();
        if (types.isEmpty() || types.last() != chunk.type)
            types.append(chunk.type);
    }
    QCOMPARE(bytes, png->size());
    QCOMPARE(types, QList<QByteArray>({"IHDR", "sRGB", "tEXt", "IDAT", "IEND"}));
    // 8 bits, RGB, not interlaced.
    QCOMPARE(chunksOf(*png).first().data, bigEndian(512) + bigEndian(300) + QByteArray("\x08\x02\0\0\0", 5));
}

void PictureFileTest::fileIsReplaced()
{
    samples::write(path("old.png"), "something else");
    QVERIFY(writePicture(path("old.png"), samples::picture()));
    QVERIFY(settingsIn(path("old.png"))->has_value());
    const QStringList left =
        QDir(m_folder.path()).entryList({QStringLiteral(".pictor-*")}, QDir::Files | QDir::Hidden);
    QCOMPARE(left, QStringList());
}

void PictureFileTest::missingFolder()
{
    const auto written = writePicture(path("no/such/folder/a.png"), samples::picture());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::NotFound);
    QVERIFY(written.error().message.contains(QStringLiteral("no/such/folder")));
}

void PictureFileTest::nullImage()
{
    const auto written = writePicture(path("null.png"), {{}, samples::settings(), 0});
    QVERIFY(!written);
    QVERIFY(!QFileInfo::exists(path("null.png")));
}

void PictureFileTest::unreadable_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Error::Kind>("kind");
    QVERIFY(::mkfifo(qPrintable(path("pipe")), 0600) == 0);
    QTest::newRow("missing") << path("missing.png") << Error::Kind::NotFound;
    QTest::newRow("folder") << m_folder.path() << Error::Kind::Unsupported;
    QTest::newRow("pipe") << path("pipe") << Error::Kind::Unsupported;
}

void PictureFileTest::unreadable()
{
    QFETCH(QString, path);
    QFETCH(Error::Kind, kind);
    const auto read = settingsIn(path);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QVERIFY(read.error().message.contains(QFileInfo(path).fileName()));
}

void PictureFileTest::pictureWithoutSettings()
{
    QVERIFY(samples::image().save(path("plain.png")));
    QVERIFY(samples::image().save(path("plain.jpg")));
    samples::write(path("text.png"), "no picture at all");
    samples::write(path("empty.png"), {});
    for (const char *name : {"plain.png", "plain.jpg", "text.png", "empty.png"}) {
        const auto read = settingsIn(path(name));
        QVERIFY(read);
        QVERIFY(!*read);
    }
}

QTEST_GUILESS_MAIN(PictureFileTest)
#include "tst_picturefile.moc"
