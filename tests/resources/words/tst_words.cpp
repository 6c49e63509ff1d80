// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include "landscapes/caption.h"
#include "landscapes/sampler.h"
#include "text/cliptokenizer.h"
#include "text/t5tokenizer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor;
using namespace pictor::landscapes;

namespace {

constexpr int merges = 1000, pieces = 600, length = 32;

QStringList captions(std::uint64_t seed, int count)
{
    QStringList texts;
    Random random(seed);
    for (int i = 0; i < count; ++i) {
        const Landscape landscape = sampleLandscape(random, Pairs::Training);
        texts << writeCaption(landscape, random, CaptionLength::Any);
    }
    return texts;
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameFilesForTheSameTexts();
    void givesBackWhatItReads_data();
    void givesBackWhatItReads();
    void knowsEveryLetter();
    void captionsFit();
    void idsAreOfTheModel();

private:
    QStringList clipTokens(const QString &text) const;
    QStringList t5Tokens(const QString &text) const;

    QTemporaryDir m_folder;
    std::shared_ptr<const text::ClipTokenizer> m_clip;
    std::shared_ptr<const text::T5Tokenizer> m_t5;
};

void WordsTest::initTestCase()
{
    QCOMPARE(words().learn(captions(1, 5000), merges, pieces, length, m_folder.path()), QString());
    auto clip = text::ClipTokenizer::load(m_folder.filePath(QStringLiteral("tokenizer")));
    auto t5 = text::T5Tokenizer::load(m_folder.filePath(QStringLiteral("tokenizer_2")));
    QVERIFY(clip && t5);
    m_clip = *clip;
    m_t5 = *t5;
}

/// Without its ends.
QStringList WordsTest::clipTokens(const QString &text) const
{
    const QStringList tokens = m_clip->encode(text).tokens;
    return tokens.sliced(1, tokens.size() - 2);
}

QStringList WordsTest::t5Tokens(const QString &text) const
{
    const QStringList tokens = m_t5->encode(text).tokens;
    return tokens.first(tokens.size() - 1);
}

void WordsTest::sameFilesForTheSameTexts()
{
    const QTemporaryDir other;
    QCOMPARE(words().learn(captions(1, 5000), merges, pieces, length, other.path()), QString());
    for (const char *name : {"tokenizer/vocab.json", "tokenizer/merges.txt", "tokenizer_2/spiece.model"}) {
        QFile ours(m_folder.filePath(QLatin1String(name))), theirs(other.filePath(QLatin1String(name)));
        QVERIFY(ours.open(QFile::ReadOnly) && theirs.open(QFile::ReadOnly));
        QVERIFY2(ours.readAll() == theirs.readAll(), name);
    }
}

void WordsTest::givesBackWhatItReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a caption") << "a red sunset over the sea";
    QTest::newRow("commas and hyphens") << "snow-covered dunes, night, a hot-air balloon";
    QTest::newRow("words that no caption has") << "seventeen zebras in a jazzy vortex";
}

void WordsTest::givesBackWhatItReads()
{
    QFETCH(const QString, text);
    QCOMPARE(t5Tokens(text).join(QString()).replace(QChar(0x2581), u' ').trimmed(), text);
    QString joined = clipTokens(text).join(QString()).replace(QStringLiteral("</w>"), QStringLiteral(" "));
    joined.replace(QStringLiteral(" ,"), QStringLiteral(","));
    joined.replace(QStringLiteral(" - "), QStringLiteral("-"));
    QCOMPARE(joined.trimmed(), text);
}

void WordsTest::knowsEveryLetter()
{
    const QString letters = QStringLiteral("the quick brown fox jumps over 1234567890 lazy dogs, vexed.");
    QVERIFY(!t5Tokens(letters).contains(QStringLiteral("<unk>")));
    QCOMPARE(t5Tokens(letters.toUpper()), t5Tokens(letters));
    QCOMPARE(clipTokens(letters.toUpper()), clipTokens(letters));
}

void WordsTest::captionsFit()
{
    const QStringList texts = captions(7, 2000);
    qsizetype fit = 0;
    for (const QString &text : texts) {
        QVERIFY(m_clip->encode(text).total <= m_clip->maximumLength());
        fit += m_t5->encode(text).total <= length;
    }
    // The longest lose a word or two at their end, which CLIP's tokens still say.
    QVERIFY2(fit > texts.size() * 97 / 100, qPrintable(QString::number(fit)));
}

void WordsTest::idsAreOfTheModel()
{
    QString problem;
    const auto loaded = words().load(m_folder.path(), problem);
    QVERIFY2(loaded, qPrintable(problem));
    const QString text = QStringLiteral("a city at night");
    const std::vector<qint64> clip = loaded->clip(text), t5 = loaded->t5(text, length);
    QCOMPARE(clip.size(), std::size_t{77});
    QCOMPARE(clip.back(), loaded->endOfText());
    QCOMPARE(*std::max_element(clip.begin(), clip.end()), loaded->endOfText());
    QCOMPARE(t5.size(), std::size_t{length});
    QVERIFY(*std::max_element(t5.begin(), t5.end()) < loaded->pieces() - 100);
    QVERIFY(!words().load(m_folder.filePath(QStringLiteral("nowhere")), problem));
    QVERIFY(!problem.isEmpty());
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
