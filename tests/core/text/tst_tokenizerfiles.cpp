// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cliptokenizer.h"
#include "text/tokenizerfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor;
using namespace pictor::text;

namespace {

const QByteArray vocabulary =
    R"({"a":0,"b":1,"a</w>":2,"b</w>":3,"ab</w>":4,"<|startoftext|>":5,"<|endoftext|>":6,"!":7,"A":8})";
const QByteArray merges = "#version: 0.2\na b</w>\n";

} // namespace

class TokenizerFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void faultsNameTheFile_data();
    void faultsNameTheFile();
    void missingFolder();
    void anotherKindOfTokenizer();
    void mergesAsArraysOrStrings_data();
    void mergesAsArraysOrStrings();
    void lengthComesFromTheConfiguration_data();
    void lengthComesFromTheConfiguration();
    void specialTokensComeFromTheFiles();
    void sameTokenUnderTwoNumbers();
    void tokenizersOfAModel();

private:
    void write(const QString &name, const QByteArray &content) const;
    Tokens encode(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TokenizerFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write(QStringLiteral("vocab.json"), vocabulary);
    write(QStringLiteral("merges.txt"), merges);
}

void TokenizerFilesTest::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write(content);
}

Tokens TokenizerFilesTest::encode(const QString &text) const
{
    const auto tokenizer = ClipTokenizer::load(m_folder->path());
    if (!tokenizer)
        qFatal("%s", qPrintable(tokenizer.error().message));
    return (*tokenizer)->encode(text);
}

void TokenizerFilesTest::faultsNameTheFile_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const char *file, QByteArray content, const char *why) {
        QTest::newRow(name) << QString::fromLatin1(file) << content << Kind::Corrupt
                            << QString::fromLatin1(why);
    };
    row("no JSON", "vocab.json", "{\"a\":", "at byte");
    row("empty file", "vocab.json", "", "at byte");
    row("array", "vocab.json", "[]", "no JSON object");
    row("number that is text", "vocab.json", R"({"a":"0"})", "\"a\"");
    row("negative number", "vocab.json", R"({"a":-1})", "\"a\"");
    row("huge number", "vocab.json", R"({"a":1e18})", "\"a\"");
    row("without end token", "vocab.json", R"({"<|startoftext|>":0})", "<|endoftext|>");
    row("merge of one", "merges.txt", "#version: 0.2\na\n", "line 2");
    row("merge of three", "merges.txt", "#version: 0.2\na b</w>\na b a\n", "line 3");
    row("merge of unknown symbols", "merges.txt", "#version: 0.2\na q\n", "\"q\"");
    row("merge to an unknown symbol", "merges.txt", "#version: 0.2\nb a</w>\n", "\"ba</w>\"");
    row("bad configuration", "tokenizer_config.json", "{", "at byte");
    row("bad token number", "tokenizer_config.json", R"({"added_tokens_decoder":{"x":{"content":"!"}}})",
        "\"x\"");
    row("bad special tokens", "special_tokens_map.json", "nonsense", "at byte");
    row("unknown special token", "special_tokens_map.json", R"({"pad_token":"<pad>"})", "<pad>");
}

void TokenizerFilesTest::faultsNameTheFile()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, why);
    write(file, content);
    const auto tokenizer = ClipTokenizer::load(m_folder->path());
    QVERIFY(!tokenizer);
    QCOMPARE(tokenizer.error().kind, kind);
    QVERIFY2(tokenizer.error().message.contains(why), qPrintable(tokenizer.error().message));
    // A special token that the vocabulary lacks is the fault of either file.
    if (file != QLatin1String("special_tokens_map.json") || why == QLatin1String("at byte"))
        QVERIFY2(tokenizer.error().message.contains(file), qPrintable(tokenizer.error().message));
}

void TokenizerFilesTest::missingFolder()
{
    const auto tokenizer = ClipTokenizer::load(m_folder->filePath(QStringLiteral("nowhere")));
    QVERIFY(!tokenizer);
    QCOMPARE(tokenizer.error().kind, Error::Kind::NotFound);
    QVERIFY(tokenizer.error().message.contains(QStringLiteral("vocab.json")));

    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("merges.txt"))));
    const auto half = ClipTokenizer::load(m_folder->path());
    QVERIFY(!half);
    QCOMPARE(half.error().kind, Error::Kind::NotFound);
    QVERIFY(half.error().message.contains(QStringLiteral("merges.txt")));
}

void TokenizerFilesTest::anotherKindOfTokenizer()
{
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("vocab.json"))));
    write(QStringLiteral("tokenizer.json"), R"({"model":{"type":"Unigram"}})");
    const auto tokenizer = ClipTokenizer::load(m_folder->path());
    QVERIFY(!tokenizer);
    QCOMPARE(tokenizer.error().kind, Error::Kind::Unsupported);
    QVERIFY(tokenizer.error().message.contains(QStringLiteral("tokenizer.json")));
}

void TokenizerFilesTest::mergesAsArraysOrStrings_data()
{
    QTest::addColumn<QByteArray>("merges");
    QTest::newRow("strings") << QByteArray(R"(["a b</w>"])");
    QTest::newRow("arrays") << QByteArray(R"([["a","b</w>"]])");
}

void TokenizerFilesTest::mergesAsArraysOrStrings()
{
    QFETCH(QByteArray, merges);
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("vocab.json"))));
    write(QStringLiteral("tokenizer.json"),
        R"({"model":{"type":"BPE","end_of_word_suffix":"</w>","vocab":)" + vocabulary + R"(,"merges":)"
            + merges + R"(},"added_tokens":[{"id":7,"content":"!","normalized":false}]})");
    QCOMPARE(encode(QStringLiteral("ab!")).ids, (std::vector<qint64>{5, 4, 7, 6}));
}

void TokenizerFilesTest::lengthComesFromTheConfiguration_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<int>("length");
    QTest::newRow("none") << QByteArray("{}") << 77;
    QTest::newRow("given") << QByteArray(R"({"model_max_length":5})") << 5;
    QTest::newRow("no limit") << QByteArray(R"({"model_max_length":1000000000000000019884624838656})") << 77;
    QTest::newRow("too short for a token") << QByteArray(R"({"model_max_length":2})") << 77;
}

void TokenizerFilesTest::lengthComesFromTheConfiguration()
{
    QFETCH(QByteArray, config);
    QFETCH(int, length);
    write(QStringLiteral("tokenizer_config.json"), config);
    const auto tokenizer = ClipTokenizer::load(m_folder->path());
    QVERIFY(tokenizer);
    QCOMPARE((*tokenizer)->maximumLength(), length);
    const QString text = QStringLiteral("a ").repeated(100);
    QCOMPARE((*tokenizer)->encode(text).ids.size(), static_cast<std::size_t>(length));
    QCOMPARE((*tokenizer)->encode(text).total, qsizetype(102));
}

void TokenizerFilesTest::specialTokensComeFromTheFiles()
{
    // Unknown bytes become the unknown token: "!" has no end-of-word form in this vocabulary.
    QCOMPARE(encode(QStringLiteral("a!")).ids, (std::vector<qint64>{5, 2, 6, 6}));

    write(QStringLiteral("special_tokens_map.json"), R"({"pad_token":"!"})");
    QCOMPARE(encode(QStringLiteral("a!")).ids, (std::vector<qint64>{5, 2, 7, 6}));

    // A token that is matched as written is seen before, one that is normalised after lower-casing.
    write(QStringLiteral("special_tokens_map.json"), R"({"pad_token":{"content":"A","normalized":false}})");
    QCOMPARE(encode(QStringLiteral("aA")).ids, (std::vector<qint64>{5, 2, 8, 6}));
    write(QStringLiteral("special_tokens_map.json"), R"({"pad_token":{"content":"A","normalized":true}})");
    QCOMPARE(encode(QStringLiteral("aA")).ids, (std::vector<qint64>{5, 8, 8, 6}));
}

void TokenizerFilesTest::sameTokenUnderTwoNumbers()
{
    write(QStringLiteral("tokenizer_config.json"),
        R"({"added_tokens_decoder":{"900":{"content":"!"},"901":{"content":"!"}}})");
    const Tokens tokens = encode(QStringLiteral("!"));
    QCOMPARE(tokens.tokens.value(1), QStringLiteral("!"));
}

void TokenizerFilesTest::tokenizersOfAModel()
{
    const auto flat = tokenizersOf(m_folder->path());
    QCOMPARE(flat.size(), 1);
    QCOMPARE(flat[0].name, QStringLiteral("tokenizer"));
    QCOMPARE(flat[0].kind, TokenizerFolder::Kind::Clip);

    write(QStringLiteral("model/tokenizer/vocab.json"), vocabulary);
    write(QStringLiteral("model/tokenizer_2/spiece.model"), "");
    write(QStringLiteral("model/tokenizer_3/tokenizer.json"), R"({"model":{"type":"Unigram"}})");
    write(QStringLiteral("model/tokenizer_4/readme"), "");
    write(QStringLiteral("model/text_encoder/config.json"), "{}");
    const auto several = tokenizersOf(m_folder->filePath(QStringLiteral("model")));
    QCOMPARE(several.size(), 3);
    QCOMPARE(several[1].name, QStringLiteral("tokenizer_2"));
    QCOMPARE(several[1].kind, TokenizerFolder::Kind::SentencePiece);
    QCOMPARE(several[2].kind, TokenizerFolder::Kind::SentencePiece);

    QVERIFY(tokenizersOf(m_folder->filePath(QStringLiteral("nowhere"))).isEmpty());
}

QTEST_GUILESS_MAIN(TokenizerFilesTest)
#include "tst_tokenizerfiles.moc"
