// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures from words through the real program, beside what the reference implementation made of them.
#include "commandrunner.h"
#include "gallery/picturefile.h"
#include "gallery/settingsjson.h"
#include "golden.h"
#include "paintedcase.h"
#include "terminal.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace pictor::test;

namespace {

const QString generate = QStringLiteral("generate"), model = QStringLiteral("--model"),
              output = QStringLiteral("-o"), json = QStringLiteral("--json"), seed = QStringLiteral("--seed"),
              count = QStringLiteral("--count"), steps = QStringLiteral("--steps"),
              size = QStringLiteral("--size"), force = QStringLiteral("--force");
const QString flux = QStringLiteral("flux"), sd3 = QStringLiteral("sd3");

QString text(const QJsonObject &line, const char *member)
{
    return line[QLatin1String(member)].toString();
}

/// The tiny model of `family` at its smallest.
QStringList quick(const QString &family = flux)
{
    return {generate, QStringLiteral("a cat"), model,
        PaintedCase::named(family, QStringLiteral("basic_64x64")).model(), size, QStringLiteral("32x32"),
        steps, QStringLiteral("2"), QStringLiteral("--precision"), QStringLiteral("f32")};
}

double worstDifference(const GoldenTensor &a, const GoldenTensor &b)
{
    if (a.values.size() != b.values.size())
        return qInf();
    double worst = 0;
    for (std::size_t i = 0; i < a.values.size(); ++i) {
        const double difference = std::abs(a.values[i] - b.values[i]);
        worst = difference > worst || qIsNaN(difference) ? difference : worst;
    }
    return worst;
}

} // namespace

class GenerateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsReference_data();
    void equalsReference();
    void dumpEqualsReference_data();
    void dumpEqualsReference();
    void startsFromGivenNoise();
    void countEqualsSingleRuns();
    void settingsMakeThePictureAgain_data();
    void settingsMakeThePictureAgain();
    void promptFromStandardInput();
    void jsonLines();
    void sizeIsRounded();
    void namesOfFiles_data();
    void namesOfFiles();
    void existingFilesStay();
    void withoutOutputIntoTheGallery();
    void terminalShowsABar();
    void secondsAreWrittenAsTheLanguageHasThem();
    void faults_data();
    void faults();

private:
    CommandRunner m_pictor;
};

void GenerateTest::equalsReference_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("name");
    for (const QString &family : {flux, sd3}) {
        for (const PaintedCase &each : PaintedCase::all(family))
            QTest::newRow(qPrintable(family + QLatin1Char(' ') + each.name())) << family << each.name();
    }
}

void GenerateTest::equalsReference()
{
    QFETCH(QString, family);
    QFETCH(QString, name);
    const PaintedCase reference = PaintedCase::named(family, name);
    const QString file = m_pictor.path(family + name + QStringLiteral(".png"));
    const Outcome outcome = m_pictor.run(reference.arguments() + QStringList{output, file});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.out, file + QLatin1Char('\n'));
    QCOMPARE(outcome.err.contains(QStringLiteral("token")), name == QLatin1String("long_prompt"));
    const int worst = worstDifference(QImage(file), reference.picture());
    QVERIFY2(worst <= 1, qPrintable(QString::number(worst)));
}

void GenerateTest::dumpEqualsReference_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("name");
    QTest::newRow("flux") << flux << QStringLiteral("wide_64x96");
    QTest::newRow("flux from an image") << flux << QStringLiteral("img2img_64x64");
    QTest::newRow("sd3") << sd3 << QStringLiteral("basic_64x64");
    QTest::newRow("sd3 with guidance, from an image") << sd3 << QStringLiteral("img2img_48x80_cfg");
}

void GenerateTest::dumpEqualsReference()
{
    QFETCH(QString, family);
    QFETCH(QString, name);
    const PaintedCase reference = PaintedCase::named(family, name);
    const QString file = m_pictor.path(family + name + QStringLiteral(".safetensors"));
    const Outcome outcome = m_pictor.run(reference.arguments()
        + QStringList{QStringLiteral("--dump"), file, output,
            m_pictor.path(family + name + QStringLiteral("-dump.png"))});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const GoldenFile dump(file), golden(reference.tensors()), prompt(reference.promptTensors().constFirst());
    int compared = 0;
    for (const auto &[source, path] : {std::pair{&golden, reference.tensors()},
             std::pair{&prompt, reference.promptTensors().constFirst()}}) {
        for (const QString &tensor : source->names()) {
            if (!dump.contains(tensor))
                continue;
            const double worst = worstDifference(dump.tensor(tensor), source->tensor(tensor));
            QVERIFY2(worst <= PaintedCase::tolerance(path, tensor),
                qPrintable(QStringLiteral("%1: %2").arg(tensor).arg(worst)));
            ++compared;
        }
    }
    for (const auto *needed :
        {"noise", "latents_start", "latents_0", "prompt_embeds", "pooled_prompt_embeds", "t5_ids", "image"})
        QVERIFY2(dump.contains(QLatin1String(needed)), needed);
    QVERIFY(compared >= 10);
}

// What a reference run drew, under a seed that draws something else.
void GenerateTest::startsFromGivenNoise()
{
    const PaintedCase reference = PaintedCase::named(sd3, QStringLiteral("wide_64x96"));
    QStringList arguments = reference.arguments();
    arguments[arguments.indexOf(seed) + 1] = QStringLiteral("999");
    const QString other = m_pictor.path(QStringLiteral("drawn.png"));
    const QString given = m_pictor.path(QStringLiteral("given.png"));
    QCOMPARE(m_pictor.run(arguments + QStringList{output, other}).code, 0);
    const Outcome outcome = m_pictor.run(
        arguments + QStringList{output, given, QStringLiteral("--init-noise"), reference.tensors()});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(worstDifference(QImage(other), reference.picture()) > 1);
    QVERIFY(worstDifference(QImage(given), reference.picture()) <= 1);
}

void GenerateTest::countEqualsSingleRuns()
{
    const QStringList arguments = quick(sd3);
    const Outcome three = m_pictor.run(arguments
        + QStringList{
            seed, QStringLiteral("5"), count, QStringLiteral("3"), output, QStringLiteral("three.png")});
    QVERIFY2(three.code == 0, qPrintable(three.err));
    QCOMPARE(three.lines().size(), 3);
    for (int i = 5; i < 8; ++i) {
        const QString number = QString::number(i);
        QCOMPARE(three.lines()[i - 5], m_pictor.path(QStringLiteral("three-%1.png").arg(number)));
        const QString single = m_pictor.path(QStringLiteral("single-%1.png").arg(number));
        QCOMPARE(m_pictor.run(arguments + QStringList{seed, number, output, single}).code, 0);
        QCOMPARE(QImage(three.lines()[i - 5]), QImage(single));
    }
    QVERIFY(QImage(three.lines()[0]) != QImage(three.lines()[1]));
}

void GenerateTest::settingsMakeThePictureAgain_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("flux") << flux << QStringList();
    QTest::newRow("sd3 with everything")
        << sd3
        << QStringList{QStringLiteral("--guidance"), QStringLiteral("3.5"), QStringLiteral("--negative"),
               QStringLiteral("two\nlines"), QStringLiteral("--init"),
               reference(QStringLiteral("images/photo_rgb.jpg")), QStringLiteral("--strength"),
               QStringLiteral("0.7")};
}

// With a seed of its own choice: what is said and written of a picture makes it again, pixel for pixel.
void GenerateTest::settingsMakeThePictureAgain()
{
    QFETCH(QString, family);
    QFETCH(QStringList, more);
    const Outcome first = m_pictor.run(
        quick(family) + more + QStringList{json, output, family + QStringLiteral("-a.png"), force});
    QVERIFY2(first.code == 0, qPrintable(first.err));
    const QJsonObject event = first.events("picture").value(0);
    const auto settings = pictor::gallery::settingsIn(text(event, "path"));
    QVERIFY(settings && *settings);
    QCOMPARE(QString::number((*settings)->seed), text(event[QLatin1String("settings")].toObject(), "seed"));
    QCOMPARE(QJsonDocument::fromJson(pictor::gallery::toJson(**settings).toUtf8()).object(),
        event[QLatin1String("settings")].toObject());
    QCOMPARE((*settings)->prompt, QStringLiteral("a cat"));
    QCOMPARE((*settings)->size, QSize(32, 32));
    QCOMPARE((*settings)->steps, 2);
    QVERIFY(!(*settings)->revision.isEmpty());

    QStringList again{generate, (*settings)->prompt, model, (*settings)->model, seed,
        QString::number((*settings)->seed), size, QStringLiteral("32x32"), steps,
        QString::number((*settings)->steps), QStringLiteral("--precision"), QStringLiteral("f32"), output,
        family + QStringLiteral("-b.png"), force};
    if (family == sd3)
        again += {QStringLiteral("--guidance"), QString::number((*settings)->guidance),
            QStringLiteral("--negative"), (*settings)->negativePrompt, QStringLiteral("--init"),
            reference(QStringLiteral("images/photo_rgb.jpg")), QStringLiteral("--strength"),
            QString::number((*settings)->strength)};
    const Outcome second = m_pictor.run(again);
    QVERIFY2(second.code == 0, qPrintable(second.err));
    QCOMPARE(QImage(second.lines().value(0)), QImage(text(event, "path")));
}

void GenerateTest::promptFromStandardInput()
{
    const PaintedCase reference = PaintedCase::named(flux, QStringLiteral("basic_64x64"));
    QStringList arguments = reference.arguments();
    arguments[1] = QStringLiteral("-");
    const Outcome outcome = m_pictor.run(
        arguments + QStringList{output, QStringLiteral("piped.png")}, reference.prompt().toUtf8() + '\n');
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(worstDifference(QImage(outcome.lines().value(0)), reference.picture()) <= 1);
}

void GenerateTest::jsonLines()
{
    const Outcome outcome = m_pictor.run(quick()
        + QStringList{json, count, QStringLiteral("2"), seed, QStringLiteral("18446744073709551614"), output,
            QStringLiteral("json/")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
    for (const QJsonObject &line : outcome.objects())
        QVERIFY(!text(line, "event").isEmpty());

    QStringList stages;
    for (const QJsonObject &line : outcome.events("stage"))
        stages.append(text(line, "stage"));
    for (const auto *stage : {"loading", "reading-text", "denoising", "decoding"})
        QVERIFY2(stages.contains(QLatin1String(stage)), stage);
    QCOMPARE(stages.count(QStringLiteral("denoising")), 2);

    const auto stepLines = outcome.events("step");
    QCOMPARE(stepLines.size(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(stepLines[i][QLatin1String("picture")].toInt(), i / 2);
        QCOMPARE(stepLines[i][QLatin1String("step")].toInt(), i % 2 + 1);
        QCOMPARE(stepLines[i][QLatin1String("steps")].toInt(), 2);
        QVERIFY(stepLines[i][QLatin1String("seconds")].toDouble() > 0);
    }
    const auto pictures = outcome.events("picture");
    QCOMPARE(pictures.size(), 2);
    QVERIFY(outcome.out.contains(QStringLiteral("\"seed\":18446744073709551614,")));
    QVERIFY(outcome.out.contains(QStringLiteral("\"seed\":18446744073709551615,")));
    for (const QJsonObject &line : pictures) {
        QVERIFY(QFileInfo::exists(text(line, "path")));
        QVERIFY(line[QLatin1String("seconds")].toDouble() > 0);
    }
    QCOMPARE(outcome.events("end").size(), 1);
    const QJsonObject end = outcome.objects().constLast();
    QCOMPARE(text(end, "event"), QStringLiteral("end"));
    QCOMPARE(text(end, "state"), QStringLiteral("finished"));
    QCOMPARE(end[QLatin1String("pictures")].toInt(), 2);
}

void GenerateTest::sizeIsRounded()
{
    QStringList arguments = quick();
    arguments[arguments.indexOf(size) + 1] = QStringLiteral("70x50");
    const Outcome outcome = m_pictor.run(arguments + QStringList{output, QStringLiteral("rounded.png")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QImage picture(outcome.lines().value(0));
    QCOMPARE(picture.size(), QSize(64, 48));
    QVERIFY2(outcome.err.contains(QStringLiteral("64")) && outcome.err.contains(QStringLiteral("48")),
        qPrintable(outcome.err));
}

void GenerateTest::namesOfFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file"); // empty: by date, prompt and seed
    QTest::addColumn<QString>("folder");
    QTest::newRow("PNG") << QStringLiteral("names/cat.png") << QStringLiteral("cat.png")
                         << QStringLiteral("names");
    QTest::newRow("upper case") << QStringLiteral("names/CAT.PNG") << QStringLiteral("CAT.PNG")
                                << QStringLiteral("names");
    QTest::newRow("no suffix") << QStringLiteral("names/dog") << QStringLiteral("dog.png")
                               << QStringLiteral("names");
    QTest::newRow("seed") << QStringLiteral("names/{seed}-x.png") << QStringLiteral("3-x.png")
                          << QStringLiteral("names");
    QTest::newRow("folder") << QStringLiteral("names") << QString() << QStringLiteral("names");
    QTest::newRow("new folder") << QStringLiteral("names/new/") << QString() << QStringLiteral("names/new");
}

void GenerateTest::namesOfFiles()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QFETCH(QString, folder);
    m_pictor.path(QStringLiteral("names/x"));
    const Outcome outcome = m_pictor.run(quick() + QStringList{seed, QStringLiteral("3"), output, name});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QFileInfo written(outcome.lines().value(0));
    QVERIFY(written.isFile());
    QCOMPARE(written.path(), QFileInfo(m_pictor.path(folder + QStringLiteral("/x"))).path());
    if (!file.isEmpty())
        QCOMPARE(written.fileName(), file);
    else
        QVERIFY2(written.fileName().endsWith(QStringLiteral("a cat 3.png")), qPrintable(written.fileName()));
}

void GenerateTest::existingFilesStay()
{
    const QString file = m_pictor.path(QStringLiteral("precious-4.png"));
    m_pictor.write(QStringLiteral("precious-4.png"), "precious");
    const QStringList one = quick() + QStringList{seed, QStringLiteral("4"), output, file};
    const QStringList several = quick()
        + QStringList{
            seed, QStringLiteral("3"), count, QStringLiteral("2"), output, QStringLiteral("precious.png")};
    for (const QStringList &arguments : {one, several}) {
        const Outcome outcome = m_pictor.run(arguments);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(QStringLiteral("--force")), qPrintable(outcome.err));
        QCOMPARE(contentOf(file), "precious");
    }
    QVERIFY(!QFileInfo::exists(m_pictor.path(QStringLiteral("precious-3.png"))));
    QCOMPARE(m_pictor.run(one + QStringList{force}).code, 0);
    QCOMPARE(QImage(file).size(), QSize(32, 32));
}

void GenerateTest::withoutOutputIntoTheGallery()
{
    const Outcome usual = m_pictor.run(quick());
    QVERIFY2(usual.code == 0, qPrintable(usual.err));
    QCOMPARE(QFileInfo(usual.lines().value(0)).path(), m_pictor.path(QStringLiteral("home/Pictures/Pictor")));
    QCOMPARE(QImage(usual.lines().value(0)).size(), QSize(32, 32));
    const Outcome elsewhere =
        m_pictor.run(quick() + QStringList{QStringLiteral("--data"), QStringLiteral("else")});
    QVERIFY2(elsewhere.lines().value(0).startsWith(m_pictor.path(QStringLiteral("else/"))),
        qPrintable(elsewhere.out));
}

void GenerateTest::terminalShowsABar()
{
    Terminal terminal;
    QProcess process;
    process.setStandardErrorFile(terminal.file());
    m_pictor.start(
        process, quick() + QStringList{seed, QStringLiteral("77"), output, QStringLiteral("bar.png")});
    const Outcome outcome = CommandRunner::finish(process);
    QCOMPARE(outcome.code, 0);
    const QByteArray shown = terminal.read();
    for (const auto *part : {"Reading the prompt", "[", "step 1 of 2", "step 2 of 2", " s left", "seed 77"})
        QVERIFY2(shown.contains(part), (QByteArray(part) + " is not in " + shown).constData());
    QCOMPARE(outcome.out, m_pictor.path(QStringLiteral("bar.png")) + QLatin1Char('\n'));
}

void GenerateTest::secondsAreWrittenAsTheLanguageHasThem()
{
    CommandRunner german;
    german.environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
    Terminal terminal;
    QProcess process;
    process.setStandardErrorFile(terminal.file());
    german.start(process, quick() + QStringList{output, QStringLiteral("cat.png")});
    QCOMPARE(CommandRunner::finish(process).code, 0);
    const QString shown = QString::fromUtf8(terminal.read());
    static const QRegularExpression seconds(QStringLiteral(", 32x32, 2 Schritte, \\d+,\\d s, "));
    QVERIFY2(shown.contains(seconds), qPrintable(shown));
}

void GenerateTest::faults_data()
{
    QTest::addColumn<QStringList>("arguments"); // what is not as in quick()
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QStringList &arguments, const QString &told) {
        QTest::newRow(name) << arguments << told;
    };
    row("unknown key", {model, QStringLiteral("black-forest-labs/FLUX.1-schnel")},
        QStringLiteral("black-forest-labs/FLUX.1-schnell"));
    row("a key of the other kind", {model, QStringLiteral("openai/clip-vit-base-patch32")},
        QStringLiteral("cannot make any"));
    row("a folder of the other kind", {model, reference(QStringLiteral("models/clip-tiny-patch32"))},
        QStringLiteral("clip-tiny-patch32"));
    row("no folder", {model, QStringLiteral("./nowhere")}, QStringLiteral("nowhere"));
    row("a folder that is no model", {model, reference(QStringLiteral("images"))}, QStringLiteral("images"));
    row("a file that is no checkpoint", {model, reference(QStringLiteral("images/photo_rgb.jpg"))},
        QStringLiteral("photo_rgb.jpg"));
    row("not on this machine",
        {model, QStringLiteral("black-forest-labs/FLUX.1-schnell"), QStringLiteral("--offline")},
        QStringLiteral("nothing was asked"));
    row("beyond the limit", {size, QStringLiteral("90000x64")}, QStringLiteral("90000"));
    row("no start image", {QStringLiteral("--init"), QStringLiteral("nowhere.png")},
        QStringLiteral("nowhere.png"));
    row("start image that is none", {QStringLiteral("--init"), reference(QStringLiteral("MANIFEST.json"))},
        QStringLiteral("MANIFEST.json"));
    row("no noise file", {QStringLiteral("--init-noise"), QStringLiteral("nowhere.safetensors")},
        QStringLiteral("nowhere.safetensors"));
    row("noise of another size",
        {QStringLiteral("--init-noise"), PaintedCase::named(flux, QStringLiteral("wide_64x96")).tensors()},
        QStringLiteral("noise"));
    row("no such folder", {output, QStringLiteral("no/such/folder.png")}, QStringLiteral("no/such"));
}

void GenerateTest::faults()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    QStringList all = quick();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (const qsizetype at = all.indexOf(arguments[i]); at >= 0 && i + 1 < arguments.size())
            all[at + 1] = arguments[++i];
        else
            all.append(arguments[i]);
    }
    const Outcome outcome = m_pictor.run(all + QStringList{json});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(told), qPrintable(outcome.err));
    const QJsonObject end = outcome.objects().constLast();
    QCOMPARE(text(end, "event"), QStringLiteral("end"));
    QCOMPARE(text(end, "state"), QStringLiteral("failed"));
    QVERIFY(!text(end[QLatin1String("error")].toObject(), "message").isEmpty());
    QVERIFY(outcome.events("picture").isEmpty());
}

QTEST_GUILESS_MAIN(GenerateTest)
#include "tst_generate.moc"
