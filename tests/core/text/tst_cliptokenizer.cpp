// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cliptokenizer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor;
using namespace pictor::text;

namespace {

using Tokenizer = std::shared_ptr<const ClipTokenizer>;

QString reference(const QString &path)
{
    return QStringLiteral(PICTOR_TEST_DATA "/reference/") + path;
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    // Qt takes a byte order mark at the start of a JSON string for one, and drops it.
    return QJsonDocument::fromJson(file.readAll().replace("\xEF\xBB\xBF", "\\ufeff")).object();
}

void writeJson(const QString &path, const QJsonObject &object)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write(QJsonDocument(object).toJson());
}

std::vector<qint64> integers(const QJsonValue &array)
{
    std::vector<qint64> result;
    for (const QJsonValue &value : array.toArray())
        result.push_back(value.toInteger());
    return result;
}

Tokenizer load(const QString &folder)
{
    const auto tokenizer = ClipTokenizer::load(folder);
    if (!tokenizer)
        qFatal("%s", qPrintable(tokenizer.error().message));
    return *tokenizer;
}

} // namespace

class ClipTokenizerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void equalsReference_data();
    void equalsReference();
    void tokensAreSpelledAsInTheVocabulary();
    void cutIsWhereTheTextEnds_data();
    void cutIsWhereTheTextEnds();
    void veryLongTexts_data();
    void veryLongTexts();
    void marksInAnyOrderAreOneText();
    void loneSurrogatesAreReplacementCharacters();

private:
    void addGoldens(const QString &name, const QString &folder);

    QTemporaryDir m_work;
    QHash<QString, Tokenizer> m_tokenizers; ///< by folder
};

// The two tokenizers of SD3.5 differ only in the padding token, here "!" in a copy of the complete
// vocabulary; and a folder may hold nothing but tokenizer.json.
void ClipTokenizerTest::initTestCase()
{
    QVERIFY(m_work.isValid());
    const QDir work(m_work.path());
    QVERIFY(work.mkdir(QStringLiteral("exclamation")));
    const QDir full(reference(QStringLiteral("tokenizers/clip-full")));
    for (const QString &name : {QStringLiteral("vocab.json"), QStringLiteral("merges.txt")})
        QVERIFY(QFile::copy(full.filePath(name), work.filePath(QStringLiteral("exclamation/") + name)));
    const QJsonObject exclamation{{QStringLiteral("content"), QStringLiteral("!")},
        {QStringLiteral("normalized"), false}, {QStringLiteral("special"), true}};
    QJsonObject map = readJson(full.filePath(QStringLiteral("special_tokens_map.json")));
    map[QLatin1String("pad_token")] = exclamation;
    writeJson(work.filePath(QStringLiteral("exclamation/special_tokens_map.json")), map);

    QVERIFY(work.mkdir(QStringLiteral("single")));
    QVERIFY(QFile::copy(reference(QStringLiteral("models/clip-tiny-patch32/tokenizer.json")),
        work.filePath(QStringLiteral("single/tokenizer.json"))));
}

void ClipTokenizerTest::addGoldens(const QString &name, const QString &folder)
{
    m_tokenizers.insert(folder, load(folder));
    const QJsonObject golden = readJson(reference(QStringLiteral("tokenizers/%1.json").arg(name)));
    const QJsonArray cases = golden[QLatin1String("cases")].toArray();
    QVERIFY(!cases.isEmpty());
    for (qsizetype i = 0; i < cases.size(); ++i)
        QTest::addRow("%s, %s, %d", qPrintable(name), qPrintable(QDir(folder).dirName()), int(i))
            << folder << cases[i].toObject();
}

void ClipTokenizerTest::equalsReference_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QJsonObject>("golden");
    addGoldens(QStringLiteral("clip-full"), reference(QStringLiteral("tokenizers/clip-full")));
    addGoldens(QStringLiteral("clip-full-pad-exclamation"), m_work.filePath(QStringLiteral("exclamation")));
    addGoldens(
        QStringLiteral("clip-truncated"), reference(QStringLiteral("models/flux-schnell-tiny/tokenizer")));
    addGoldens(QStringLiteral("clip-truncated"), reference(QStringLiteral("models/clip-tiny-patch32")));
    addGoldens(QStringLiteral("clip-truncated"), m_work.filePath(QStringLiteral("single")));
    addGoldens(QStringLiteral("clip-truncated-pad-exclamation"),
        reference(QStringLiteral("models/sd35-turbo-tiny/tokenizer_2")));
}

void ClipTokenizerTest::equalsReference()
{
    QFETCH(QString, folder);
    QFETCH(QJsonObject, golden);
    const Tokenizer tokenizer = m_tokenizers.value(folder);
    const Tokens tokens = tokenizer->encode(golden[QLatin1String("text")].toString());
    QCOMPARE(tokens.ids, integers(golden[QLatin1String("ids")]));
    QCOMPARE(tokens.total, golden[QLatin1String("length_before_truncation")].toInteger());
    QCOMPARE(tokens.tokens.size(), static_cast<qsizetype>(tokens.ids.size()));
    if (golden.contains(QLatin1String("padded")))
        QCOMPARE(tokenizer->padded(tokens.ids), integers(golden[QLatin1String("padded")]));
}

void ClipTokenizerTest::tokensAreSpelledAsInTheVocabulary()
{
    const Tokenizer tokenizer = load(reference(QStringLiteral("tokenizers/clip-full")));
    const QStringList expected{QStringLiteral("<|startoftext|>"), QStringLiteral("naming</w>"),
        QStringLiteral("caf\u00c3\u00a9</w>"), QStringLiteral("<|endoftext|>")};
    QCOMPARE(tokenizer->encode(QStringLiteral("Naming Cafe\u0301")).tokens, expected);
}

void ClipTokenizerTest::cutIsWhereTheTextEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("used");
    const QString words = QStringLiteral("word ").repeated(75);
    QTest::newRow("short") << QStringLiteral(" a cat ") << qsizetype(7);
    QTest::newRow("exactly full") << words << words.size();
    QTest::newRow("one word too many") << words + QStringLiteral("more") << words.size() - 1;
    // Two tokens of three bytes, of which one still fits: the character is lost.
    QTest::newRow("inside a character")
        << QStringLiteral("word ").repeated(74) + QStringLiteral("\u4ee2") << qsizetype(74 * 5);
    QTest::newRow("inside a decomposed character")
        << QStringLiteral("word ").repeated(74) + QStringLiteral("u\u031b\u0323x") << qsizetype(74 * 5);
    QTest::newRow("at a special token") << words + QStringLiteral("<|endoftext|>") << words.size() - 1;
    QTest::newRow("inside a word") << QStringLiteral("word ").repeated(74) + QString(40, QLatin1Char('x'))
                                   << qsizetype(74 * 5 + 4);
}

void ClipTokenizerTest::cutIsWhereTheTextEnds()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, used);
    const Tokenizer tokenizer = load(reference(QStringLiteral("tokenizers/clip-full")));
    QCOMPARE(tokenizer->encode(text).charactersUsed, used);
}

// Each would take hours if encoding were quadratic.
void ClipTokenizerTest::veryLongTexts_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("repeats");
    QTest::addColumn<qsizetype>("total");
    QTest::newRow("one word") << QStringLiteral("x") << 1'000'000 << qsizetype(250'002);
    QTest::newRow("many words") << QStringLiteral("word ") << 200'000 << qsizetype(200'002);
    QTest::newRow("many special tokens") << QStringLiteral("<|endoftext|>") << 100'000 << qsizetype(100'002);
    QTest::newRow("half a special token") << QStringLiteral("<|") << 500'000 << qsizetype(1'000'002);
    QTest::newRow("decomposed letters") << QStringLiteral("e\u0301 ") << 300'000 << qsizetype(300'002);
    QTest::newRow("letters that lower to two") << QStringLiteral("\u0130 ") << 300'000 << qsizetype(600'002);
    QTest::newRow("white space") << QStringLiteral("\u3000\n") << 500'000 << qsizetype(2);
}

void ClipTokenizerTest::veryLongTexts()
{
    QFETCH(QString, unit);
    QFETCH(int, repeats);
    QFETCH(qsizetype, total);
    const Tokenizer tokenizer = load(reference(QStringLiteral("tokenizers/clip-full")));
    QCOMPARE(tokenizer->encode(unit.repeated(repeats)).total, total);
}

void ClipTokenizerTest::marksInAnyOrderAreOneText()
{
    const Tokenizer tokenizer = load(reference(QStringLiteral("tokenizers/clip-full")));
    const int count = 200'000;
    const QString mixed = QStringLiteral("a") + QStringLiteral("\u0301\u0323").repeated(count);
    const QString ordered = QStringLiteral("a") + QStringLiteral("\u0323").repeated(count)
        + QStringLiteral("\u0301").repeated(count);
    const Tokens tokens = tokenizer->encode(mixed);
    QCOMPARE(tokens.ids, tokenizer->encode(ordered).ids);
    QCOMPARE(tokens.total, tokenizer->encode(ordered).total);
}

void ClipTokenizerTest::loneSurrogatesAreReplacementCharacters()
{
    const Tokenizer tokenizer = load(reference(QStringLiteral("tokenizers/clip-full")));
    const QString broken = QStringLiteral("a ") + QChar(0xD83C) + QStringLiteral(" b ") + QChar(0xDFA8);
    QCOMPARE(tokenizer->encode(broken).ids, tokenizer->encode(QStringLiteral("a \ufffd b \ufffd")).ids);
}

QTEST_GUILESS_MAIN(ClipTokenizerTest)
#include "tst_cliptokenizer.moc"
