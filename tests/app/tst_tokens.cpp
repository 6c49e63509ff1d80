// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace pictor::test;

namespace {

const QString tokens = QStringLiteral("tokens"), model = QStringLiteral("--model"),
              json = QStringLiteral("--json"), endOfOptions = QStringLiteral("--");

QJsonArray goldenCases(const QString &name)
{
    QFile file(reference(QStringLiteral("tokenizers/%1.json").arg(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    // Qt takes a byte order mark at the start of a JSON string for one, and drops it.
    const QByteArray content = file.readAll().replace("\xEF\xBB\xBF", "\\ufeff");
    return QJsonDocument::fromJson(content)[QLatin1String("cases")].toArray();
}

} // namespace

class TokensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsReference();
    void spelling();
    void severalTokenizers();
    void pipelines_data();
    void pipelines();
    void defaultReadsWords();
    void tableShowsTheCut();
    void folderIsGivenInAnyWay_data();
    void folderIsGivenInAnyWay();
    void modelInTheCache();
    void faults_data();
    void faults();

private:
    CommandRunner m_pictor;
};

// Every text that can be an argument; in one process each, so the small vocabulary must do.
void TokensTest::equalsReference()
{
    const QString folder = reference(QStringLiteral("models/clip-tiny-patch32"));
    int compared = 0;
    for (const QJsonValue golden : goldenCases(QStringLiteral("clip-truncated"))) {
        const QString text = golden[QLatin1String("text")].toString();
        if (text.contains(QChar(0)))
            continue;
        const Outcome outcome = m_pictor.run({tokens, model, folder, json, endOfOptions, text});
        QVERIFY2(outcome.code == 0, qPrintable(text + outcome.err));
        QCOMPARE(outcome.lines().size(), 1);
        const QJsonObject object = outcome.objects().constFirst();
        QCOMPARE(object[QLatin1String("tokenizer")].toString(), QStringLiteral("tokenizer"));
        QVERIFY2(object[QLatin1String("ids")] == golden[QLatin1String("ids")], qPrintable(text));
        QCOMPARE(object[QLatin1String("total")], golden[QLatin1String("length_before_truncation")]);
        QCOMPARE(
            object[QLatin1String("tokens")].toArray().size(), object[QLatin1String("ids")].toArray().size());
        ++compared;
    }
    QVERIFY(compared > 200);
}

void TokensTest::spelling()
{
    const QString folder = reference(QStringLiteral("tokenizers/clip-full"));
    const Outcome outcome = m_pictor.run({tokens, QStringLiteral("A photo"), model, folder, json});
    QCOMPARE(outcome.out,
        QStringLiteral(
            "{\"tokenizer\":\"tokenizer\",\"ids\":[49406,320,1125,49407],\"tokens\":[\"<|startoftext|>\","
            "\"a</w>\",\"photo</w>\",\"<|endoftext|>\"],\"total\":4,\"length\":77,\"padding\":49407}\n"));
}

void TokensTest::severalTokenizers()
{
    const QString folder = reference(QStringLiteral("models/sd35-turbo-tiny"));
    CommandRunner pictor;
    QVERIFY(QFile::link(reference(QStringLiteral("models/flux-schnell-tiny/tokenizer")),
        pictor.path(QStringLiteral("pipeline/tokenizer"))));
    QVERIFY(QFile::link(
        folder + QStringLiteral("/tokenizer_2"), pictor.path(QStringLiteral("pipeline/tokenizer_2"))));
    const Outcome both =
        pictor.run({tokens, QStringLiteral("!!"), model, QStringLiteral("./pipeline"), json});
    QCOMPARE(both.code, 0);
    const auto objects = both.objects();
    QCOMPARE(objects.size(), 2);
    QCOMPARE(objects[0][QLatin1String("tokenizer")].toString(), QStringLiteral("tokenizer"));
    QCOMPARE(objects[1][QLatin1String("tokenizer")].toString(), QStringLiteral("tokenizer_2"));
    QVERIFY(objects[0][QLatin1String("ids")] != objects[1][QLatin1String("ids")]);
    QCOMPARE(objects[1][QLatin1String("ids")].toArray(), (QJsonArray{1212, 0, 0, 1213}));

    // A damaged one is told, and the others are still printed.
    pictor.write(QStringLiteral("pipeline/tokenizer_3/spiece.model"), "x");
    const Outcome partial =
        pictor.run({tokens, QStringLiteral("!!"), model, QStringLiteral("./pipeline"), json});
    QCOMPARE(partial.code, 1);
    QCOMPARE(partial.out, both.out);
    QVERIFY(partial.err.contains(QStringLiteral("tokenizer_3")));
    QVERIFY(partial.err.contains(QStringLiteral("damaged")));

    const QString t5 = QStringLiteral("/tokenizer_3/spiece.model");
    QVERIFY(QFile::remove(pictor.path(QStringLiteral("pipeline")) + t5));
    QVERIFY(QFile::copy(folder + t5, pictor.path(QStringLiteral("pipeline")) + t5));
    const Outcome all = pictor.run({tokens, QStringLiteral("a"), model, QStringLiteral("./pipeline"), json});
    QCOMPARE(all.code, 0);
    QCOMPARE(all.objects()[2][QLatin1String("ids")].toArray(), (QJsonArray{18, 1}));
}

void TokensTest::pipelines_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("goldens"); // of each tokenizer, in the order of the folders
    QTest::newRow("FLUX") << QStringLiteral("models/flux-schnell-tiny")
                          << QStringList{QStringLiteral("clip-truncated"), QStringLiteral("t5")};
    QTest::newRow("Stable Diffusion 3.5")
        << QStringLiteral("models/sd35-turbo-tiny")
        << QStringList{QStringLiteral("clip-truncated"), QStringLiteral("clip-truncated-pad-exclamation"),
               QStringLiteral("t5")};
}

// Every tokenizer of a model that paints: what it makes of a text, and what it fills the rest with.
void TokensTest::pipelines()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, goldens);
    int compared = 0;
    for (qsizetype row = 0; row < goldenCases(goldens[0]).size(); ++row) {
        const QJsonValue first = goldenCases(goldens[0])[row];
        if (first[QLatin1String("padded")].isUndefined())
            continue;
        const QString text = first[QLatin1String("text")].toString();
        const Outcome outcome = m_pictor.run({tokens, model, reference(folder), json, endOfOptions, text});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.lines().size(), goldens.size());
        for (qsizetype i = 0; i < goldens.size(); ++i) {
            const QJsonObject shown = outcome.objects()[i];
            const QJsonValue golden = goldenCases(goldens[i])[row];
            QCOMPARE(shown[QLatin1String("tokenizer")].toString(),
                i == 0 ? QStringLiteral("tokenizer") : QStringLiteral("tokenizer_%1").arg(i + 1));
            QJsonArray padded = shown[QLatin1String("ids")].toArray();
            while (padded.size() < shown[QLatin1String("length")].toInt())
                padded.append(shown[QLatin1String("padding")]);
            QCOMPARE(golden[QLatin1String("text")].toString(), text);
            QVERIFY2(padded == golden[QLatin1String("padded")].toArray(), qPrintable(text + outcome.out));
            ++compared;
        }
    }
    QVERIFY(compared >= goldens.size());
}

// The built-in descriptor, the default of searches, knows none.
void TokensTest::defaultReadsWords()
{
    CommandRunner pictor;
    const Outcome none = pictor.run({tokens, QStringLiteral("a")});
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains(QStringLiteral("pictor models download openai/clip-vit-base-patch32")),
        qPrintable(none.err));

    // One whose tokenizer alone is here will do.
    const QDir tokenizer(reference(QStringLiteral("models/flux-schnell-tiny")));
    const QString snapshot = QStringLiteral("hub/models--black-forest-labs--FLUX.1-schnell/snapshots/")
        + QString(40, QLatin1Char('a')) + QLatin1Char('/');
    for (const QString &folder : {QStringLiteral("tokenizer"), QStringLiteral("tokenizer_2")})
        QVERIFY(QFile::link(tokenizer.filePath(folder), pictor.path(snapshot + folder)));
    pictor.environment.insert(QStringLiteral("HF_HUB_CACHE"), pictor.path(QStringLiteral("hub")));
    const Outcome flux = pictor.run({tokens, QStringLiteral("a"), json});
    QVERIFY2(flux.code == 0, qPrintable(flux.err));
    QCOMPARE(flux.lines().size(), 2);

    pictor.installClip();
    QCOMPARE(pictor.run({tokens, QStringLiteral("a"), json}).lines().size(), 1);
}

void TokensTest::tableShowsTheCut()
{
    const QString folder = reference(QStringLiteral("tokenizers/clip-full"));
    const QString text = QStringLiteral("word ").repeated(75) + QStringLiteral("the rest");
    const Outcome outcome = m_pictor.run({tokens, text, model, folder});
    QCOMPARE(outcome.code, 0);
    const QStringList lines = outcome.lines();
    QCOMPARE(lines.size(), 1 + 77 + 3);
    QVERIFY(lines.constLast().contains(QStringLiteral("“the rest”")));
    QVERIFY(!lines[lines.size() - 2].contains(QStringLiteral("rest")));

    const Outcome whole = m_pictor.run({tokens, QStringLiteral("word"), model, folder});
    QCOMPARE(whole.lines().size(), 1 + 3);
}

void TokensTest::folderIsGivenInAnyWay_data()
{
    QTest::addColumn<QString>("folder");
    for (const auto folder : {"./linked", "./linked/", "linked/", "other/../linked", "~/linked"})
        QTest::newRow(folder) << QString::fromLatin1(folder);
}

void TokensTest::folderIsGivenInAnyWay()
{
    QFETCH(QString, folder);
    const QString target = reference(QStringLiteral("models/clip-tiny-patch32"));
    QFile::link(target, m_pictor.path(QStringLiteral("linked")));
    QFile::link(target, m_pictor.path(QStringLiteral("home/linked")));
    m_pictor.path(QStringLiteral("other/"));
    const Outcome outcome = m_pictor.run({tokens, QStringLiteral("a"), model, folder, json});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.lines().size(), 1);
}

void TokensTest::modelInTheCache()
{
    CommandRunner pictor;
    const QString hub = QStringLiteral("hub/models--openai--clip-vit-base-patch32/");
    const QString snapshot =
        hub + QStringLiteral("snapshots/") + QString(40, QLatin1Char('a')) + QLatin1Char('/');
    const QDir full(reference(QStringLiteral("tokenizers/clip-full")));
    for (const QString &file : full.entryList(QDir::Files))
        QVERIFY(QFile::copy(full.filePath(file), pictor.path(snapshot + file)));
    pictor.environment.insert(QStringLiteral("HF_HUB_CACHE"), pictor.path(QStringLiteral("hub")));
    const QString key = QStringLiteral("openai/clip-vit-base-patch32");
    const Outcome outcome = pictor.run({tokens, QStringLiteral("a"), model, key, json});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.objects().constFirst()[QLatin1String("ids")].toArray(), (QJsonArray{49406, 320, 49407}));

    QVERIFY(QFile::resize(pictor.path(snapshot + QStringLiteral("vocab.json")), 0));
    const Outcome damaged = pictor.run({tokens, QStringLiteral("a"), model, key, json});
    QCOMPARE(damaged.code, 1);
    QVERIFY2(damaged.err.contains(QStringLiteral("vocab.json: empty")), qPrintable(damaged.err));
}

void TokensTest::faults_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("no model") << QStringList() << QStringLiteral("--model");
    QTest::newRow("builtin") << QStringList{model, QStringLiteral("builtin/visual-descriptor")}
                             << QStringLiteral("knows no words");
    QTest::newRow("unknown key") << QStringList{model, QStringLiteral("openai/clip-vit-base")}
                                 << QStringLiteral("openai/clip-vit-base-patch32");
    QTest::newRow("missing folder") << QStringList{model, QStringLiteral("./nowhere")}
                                    << QStringLiteral("nowhere");
    QTest::newRow("folder without a tokenizer")
        << QStringList{model, reference(QStringLiteral("images"))} << QStringLiteral("vocab.json");
    QTest::newRow("absent model") << QStringList{model, QStringLiteral("openai/clip-vit-base-patch32")}
                                  << QStringLiteral("models--openai--clip-vit-base-patch32");
}

void TokensTest::faults()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    const Outcome outcome = m_pictor.run(QStringList{tokens, QStringLiteral("a"), json} + arguments);
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(told), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
