// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/t5tokenizer.h"

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

QString reference(const QString &path)
{
    return QStringLiteral(PICTOR_TEST_DATA "/reference/") + path;
}

std::vector<qint64> integers(const QJsonValue &array)
{
    std::vector<qint64> result;
    for (const QJsonValue &value : array.toArray())
        result.push_back(value.toInteger());
    return result;
}

/// Ids of one of the implementations that the reference data has beside transformers', cut as theirs.
bool isOtherImplementation(const QJsonObject &golden, std::vector<qint64> ids)
{
    const QJsonObject others = golden[u"implementations_differ"].toObject();
    return std::any_of(
        others.begin(), others.end(), [&](const QJsonValue &other) { return integers(other) == ids; });
}

} // namespace

/// T5's token ids against those of transformers.
class T5TokenizerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void equalsReference_data();
    void equalsReference();
    void cutIsWhereTheTextEnds();
    void tokensAreSpelledAsInTheModel();
    void missingModel();
    void damagedModel();

private:
    std::shared_ptr<const T5Tokenizer> m_tokenizer;
};

void T5TokenizerTest::initTestCase()
{
    const auto tokenizer =
        T5Tokenizer::load(reference(QStringLiteral("models/flux-schnell-tiny/tokenizer_2")));
    QVERIFY(tokenizer);
    m_tokenizer = *tokenizer;
}

void T5TokenizerTest::equalsReference_data()
{
    QTest::addColumn<QJsonObject>("golden");
    QFile file(reference(QStringLiteral("tokenizers/t5.json")));
    QVERIFY(file.open(QFile::ReadOnly));
    // Qt takes a byte order mark at the start of a JSON string for one, and drops it.
    const QByteArray json = file.readAll().replace("\xEF\xBB\xBF", "\\ufeff");
    const QJsonArray cases = QJsonDocument::fromJson(json).object()[u"cases"].toArray();
    QCOMPARE(cases.size(), 210);
    for (qsizetype i = 0; i < cases.size(); ++i)
        QTest::addRow("%d", static_cast<int>(i)) << cases[i].toObject();
}

void T5TokenizerTest::equalsReference()
{
    const QFETCH(QJsonObject, golden);
    const QString text = golden[u"text"].toString();
    const Tokens tokens = m_tokenizer->encode(text);
    if (isOtherImplementation(golden, tokens.ids))
        return;
    QCOMPARE(tokens.ids, integers(golden[u"ids"]));
    QCOMPARE(tokens.total, golden[u"length_before_truncation"].toInteger());
    if (golden.contains(u"padded"))
        QCOMPARE(m_tokenizer->padded(tokens.ids), integers(golden[u"padded"]));
    if (golden.contains(u"ids_512"))
        QCOMPARE(m_tokenizer->encode(text, 512).ids, integers(golden[u"ids_512"]));
}

void T5TokenizerTest::cutIsWhereTheTextEnds()
{
    const QString text = QStringLiteral("a cat, 😀 a <extra_id_0> dog");
    const Tokens whole = m_tokenizer->encode(text);
    QCOMPARE(whole.charactersUsed, text.size());
    qsizetype before = 0;
    for (int length = 1; length < whole.total; ++length) {
        const Tokens cut = m_tokenizer->encode(text, length);
        QCOMPARE(std::ssize(cut.ids), length);
        QCOMPARE(cut.total, whole.total);
        QVERIFY(cut.charactersUsed >= before && cut.charactersUsed <= text.size());
        before = cut.charactersUsed;
    }
    QCOMPARE(m_tokenizer->encode(text, 2).charactersUsed, 1); // "a"
}

void T5TokenizerTest::tokensAreSpelledAsInTheModel()
{
    QCOMPARE(m_tokenizer->encode(QStringLiteral("a<extra_id_7></s>")).tokens,
        QStringList({QStringLiteral("▁a"), QStringLiteral("<extra_id_7>"), QStringLiteral("</s>"),
            QStringLiteral("</s>")}));
}

void T5TokenizerTest::missingModel()
{
    const QTemporaryDir folder;
    const auto tokenizer = T5Tokenizer::load(folder.path());
    QVERIFY(!tokenizer);
    QCOMPARE(tokenizer.error().kind, Error::Kind::NotFound);
    QVERIFY(tokenizer.error().message.contains(QLatin1String("spiece.model")));
}

void T5TokenizerTest::damagedModel()
{
    const QTemporaryDir folder;
    QFile good(reference(QStringLiteral("models/flux-schnell-tiny/tokenizer_2/spiece.model")));
    QVERIFY(good.open(QFile::ReadOnly));
    const QByteArray bytes = good.readAll();
    for (const qsizetype length : {qsizetype(0), qsizetype(10), bytes.size() / 2, bytes.size() - 1}) {
        QFile file(folder.filePath(QStringLiteral("spiece.model")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes.first(length));
        file.close();
        const auto tokenizer = T5Tokenizer::load(folder.path());
        QVERIFY2(!tokenizer, qPrintable(QString::number(length)));
        QCOMPARE(tokenizer.error().kind, Error::Kind::Corrupt);
    }
}

QTEST_GUILESS_MAIN(T5TokenizerTest)
#include "tst_t5tokenizer.moc"
