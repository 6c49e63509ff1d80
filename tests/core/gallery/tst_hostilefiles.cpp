// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/comfygraph.h"
#include "gallery/parametertext.h"
#include "gallery/picturefacts.h"
#include "gallery/picturefile.h"
#include "gallery/pngtexts.h"

#include "pngfile.h"
#include "samples.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace pictor;
using namespace pictor::gallery;

namespace {

constexpr qint64 mebi = 1 << 20;
const QByteArray settingsText("a cat\nSteps: 5, Sampler: Euler, Seed: 6");

QByteArray keyword(const QByteArray &name)
{
    return name + '\0';
}

/// zlib data; Qt puts the length before it.
QByteArray deflated(const QByteArray &data)
{
    return qCompress(data, 1).mid(4);
}

/// What is between the keyword and the text of a compressed iTXt chunk.
const QByteArray compressedHead("\1\0\0\0", 4);

} // namespace

/// Files that were made to do harm, or that came to harm.
class HostileFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chunksAreChecked_data();
    void chunksAreChecked();
    void longTextsArePassedOver_data();
    void longTextsArePassedOver();
    void truncatedAnywhere();
    void mutatedBytes_data();
    void mutatedBytes();
    void manyChunksEnd();
    void hugeLengthReadsNothing();
    void deepJson();
    void circularGraph();
    void tediousTexts_data();
    void tediousTexts();
};

void HostileFilesTest::chunksAreChecked_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("sound");
    QTest::addColumn<bool>("read");
    const auto row = [](const char *name, const char *type, const QByteArray &data, bool read,
                         bool sound = true) {
        QTest::newRow(name) << QByteArray(type) << data << sound << read;
    };
    const QByteArray parameters = keyword("parameters");
    row("plain", "tEXt", parameters + settingsText, true);
    row("compressed", "zTXt", parameters + '\0' + deflated(settingsText), true);
    row("international", "iTXt", parameters + QByteArray(4, '\0') + settingsText, true);
    row("international with language", "iTXt",
        parameters + QByteArray("\0\0de\0Par\xc3\xa4\0", 11) + settingsText, true);
    row("international compressed", "iTXt", parameters + compressedHead + deflated(settingsText), true);
    row("wrong checksum", "tEXt", parameters + settingsText, false, false);
    row("no text", "tEXt", parameters, false);
    row("no zero after the keyword", "tEXt", "parameters", false);
    row("empty chunk", "tEXt", {}, false);
    row("no compressed text", "zTXt", parameters, false);
    row("only a method", "zTXt", parameters + '\0', false);
    row("not compressed at all", "zTXt", parameters + '\0' + settingsText, false);
    row("compressed and cut", "zTXt", parameters + '\0' + deflated(settingsText).chopped(5), false);
    row("international without fields", "iTXt", parameters, false);
    row("international without end of language", "iTXt", parameters + QByteArray("\0\0de", 4), false);
    row("international without end of keyword", "iTXt", parameters + QByteArray("\0\0de\0x", 6), false);
    row("international damaged", "iTXt", parameters + compressedHead + settingsText, false);
    row("not UTF-8", "iTXt", parameters + QByteArray(4, '\0') + "\xff\xfe\n" + settingsText, true);
}

void HostileFilesTest::chunksAreChecked()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, data);
    QFETCH(bool, sound);
    QFETCH(bool, read);
    const auto settings = settingsInData(pngWith({{type, data, sound}}));
    QVERIFY(settings);
    QCOMPARE(settings->has_value(), read);
    if (read)
        QCOMPARE((*settings)->seed, 6);
    // What comes after it is read all the same.
    const auto after = settingsInData(pngWith(
        {{type, data, sound}, {"tEXt", keyword("invokeai_metadata") + "{\"positive_prompt\":\"b\"}"}}));
    QVERIFY(after && *after);
    QCOMPARE((*after)->seed, read ? 6 : 0);
}

void HostileFilesTest::longTextsArePassedOver_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("compress");
    QTest::newRow("plain") << QByteArray("tEXt") << QByteArray() << false;
    QTest::newRow("compressed") << QByteArray("zTXt") << QByteArray(1, '\0') << true;
    QTest::newRow("international") << QByteArray("iTXt") << QByteArray(4, '\0') << false;
    QTest::newRow("international compressed") << QByteArray("iTXt") << compressedHead << true;
}

void HostileFilesTest::longTextsArePassedOver()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, head);
    QFETCH(bool, compress);
    const auto textsWith = [&](qint64 size) {
        const QByteArray text(size, 'a');
        const QByteArray data = keyword("parameters") + head + (compress ? deflated(text) : text);
        QByteArray png = pngWith({{type, data}});
        QBuffer device(&png);
        device.open(QIODevice::ReadOnly);
        return readPngTexts(device, {"parameters"}).texts;
    };
    QCOMPARE(textsWith(4 * mebi - 100).value("parameters").size(), 4 * mebi - 100);
    QVERIFY(textsWith(4 * mebi + 1).isEmpty());
    if (compress) // a bomb
        QVERIFY(textsWith(64 * mebi).isEmpty());
}

/// No crash, and either the whole settings or none.
void HostileFilesTest::truncatedAnywhere()
{
    const auto png = encodedPicture(samples::picture());
    QVERIFY(png);
    qsizetype complete = 0;
    for (qsizetype size = 0; size <= png->size(); ++size) {
        const auto settings = settingsInData(png->first(size));
        QVERIFY(settings);
        if (*settings && (*settings)->model == samples::settings().model) {
            QVERIFY(**settings == samples::settings());
            ++complete;
        }
    }
    QVERIFY(complete > 0 && complete < png->size());
}

void HostileFilesTest::mutatedBytes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("of Pictor") << *encodedPicture(samples::picture());
    const QByteArray compressed = keyword("parameters") + '\0' + deflated(settingsText);
    QTest::newRow("compressed") << pngWith({{"zTXt", compressed}});
    const QByteArray graph =
        R"({"3":{"class_type":"KSampler","inputs":{"seed":5,"positive":["6",0],"model":["4",0]}},)"
        R"("6":{"class_type":"CLIPTextEncode","inputs":{"text":["7",0]}},)"
        R"("7":{"class_type":"String","inputs":{"value":"a"}},)"
        R"("4":{"class_type":"CheckpointLoaderSimple","inputs":{"ckpt_name":"a.b"}}})";
    QTest::newRow("of ComfyUI") << pngWith({{"tEXt", keyword("prompt") + graph}});
    QByteArray jpeg("\xff\xd8\xff\xe1\x00\x60"
                    "Exif\0\0MM\0*\0\0\0\x08\0\x01\x87\x69\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0"
                    "\0\x01\x92\x86\0\x07\0\0\0\x20\0\0\0\x2c\0\0\0\0ASCII\0\0\0Steps: 5, Seed: 6, Size: 1x1",
        86);
    QTest::newRow("JPEG") << jpeg;
}

void HostileFilesTest::mutatedBytes()
{
    QFETCH(QByteArray, file);
    QRandomGenerator random(11);
    for (int round = 0; round < 4000; ++round) {
        QByteArray mutated = file;
        for (quint32 changes = 1 + random.bounded(8U); changes > 0; --changes)
            mutated[static_cast<qsizetype>(random.bounded(static_cast<quint32>(file.size())))] =
                static_cast<char>(random.bounded(256U));
        // With right checksums too, so that the damage goes deeper.
        QByteArray sound = mutated.first(std::min<qsizetype>(8, mutated.size()));
        for (const PngChunk &chunk : chunksOf(mutated))
            sound += bytesOf({chunk.type, chunk.data});
        QVERIFY(settingsInData(mutated));
        QVERIFY(settingsInData(sound));
    }
}

void HostileFilesTest::manyChunksEnd()
{
    const QByteArray nothing = bytesOf({"teSt", {}});
    const QByteArray png = pngWith({}).first(33) + nothing.repeated(1'000'000)
        + bytesOf({"tEXt", keyword("parameters") + settingsText});
    const auto settings = settingsInData(png);
    QVERIFY(settings);
    QVERIFY(!*settings);
}

void HostileFilesTest::hugeLengthReadsNothing()
{
    for (const quint32 length : {0x7fffffffU, 0x80000000U, 0xffffffffU}) {
        for (const char *type : {"tEXt", "IDAT", "IHDR"}) {
            const auto settings =
                settingsInData(pngWith({}).first(33) + bigEndian(length) + type + "parameters");
            QVERIFY(settings);
            QVERIFY(!*settings);
        }
    }
}

void HostileFilesTest::deepJson()
{
    for (const char *name : {"pictor", "prompt", "invokeai_metadata"}) {
        const QByteArray deep = QByteArray("{\"a\":").repeated(500'000);
        const QByteArray list = QByteArray(1'000'000, '[');
        for (const QByteArray &json : {deep, list}) {
            const auto settings = settingsInData(pngWith({{"tEXt", keyword(name) + json}}));
            QVERIFY(settings);
            QVERIFY(!*settings);
        }
    }
}

void HostileFilesTest::circularGraph()
{
    const QString graph = QStringLiteral(
        R"({"1":{"class_type":"KSampler","inputs":{"positive":["2",0],"model":["2",0],"latent_image":["2",0],"seed":["2",0]}},)"
        R"("2":{"class_type":"Loop","inputs":{"conditioning":["2",0],"positive":["3",0],"model":["2",0],"samples":["3",0],"value":["2",0]}},)"
        R"("3":{"class_type":"Loop","inputs":{"positive":["2",0],"samples":["2",0]}}})");
    QVERIFY(!settingsFromComfyGraph(graph));
}

void HostileFilesTest::tediousTexts_data()
{
    QTest::addColumn<QString>("text");
    const qsizetype size = mebi;
    const auto row = [size](const char *name, const char *piece) {
        const QString part = QString::fromLatin1(piece);
        QTest::newRow(name) << part.repeated(size / part.size());
    };
    row("lines", "Steps: \n");
    row("lines of settings", "Steps: 1, Seed: 2\n");
    row("colons", ":");
    row("commas", ",");
    row("keys", "a:");
    row("quotes", "a:\"");
    row("closed quotes", "a:\"x\"y");
    row("escapes", "a:\"\\");
    row("spaces", "a: ");
    row("negative prompts", "Negative prompt:\n");
}

/// Effort must grow with the length, not with its square: a megabyte would take hours.
void HostileFilesTest::tediousTexts()
{
    QFETCH(QString, text);
    static_cast<void>(settingsFromParameterText(text));
    static_cast<void>(settingsFromParameterText(text + QStringLiteral("\nSteps: 1, Seed: 2, Size: 3x4")));
}

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "tst_hostilefiles.moc"
