// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/prompttokens.h"

#include <QTest>

using namespace pictor;
using inference::PromptReader;

namespace {

QString modelFolder(const char *name)
{
    return QStringLiteral(PICTOR_TEST_DATA "/reference/models/") + QLatin1String(name);
}

const std::vector<PromptReader> fluxReaders = {
    {"tokenizer", PromptReader::Kind::Clip, 77}, {"tokenizer_2", PromptReader::Kind::SentencePiece, 256}};

QString words(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QStringLiteral("word%1").arg(i));
    return list.join(u' ');
}

} // namespace

class PromptTokensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachReaderGetsItsLength()
    {
        const auto tokenizers = tokenizersFor(fluxReaders, modelFolder("flux-schnell-tiny"));
        QVERIFY(tokenizers);
        for (const QString &text : {QString(), QStringLiteral("a cat"), words(10'000)}) {
            const auto read = readPrompt(text, *tokenizers);
            QVERIFY(read);
            QCOMPARE(read->ids.size(), std::size_t(2));
            QCOMPARE(read->ids[0].size(), std::size_t(77));
            QCOMPARE(read->ids[1].size(), std::size_t(256));
        }
    }

    void threeReaders()
    {
        const auto tokenizers = tokenizersFor(
            {{"tokenizer", PromptReader::Kind::Clip, 77}, {"tokenizer_2", PromptReader::Kind::Clip, 77},
                {"tokenizer_3", PromptReader::Kind::SentencePiece, 256}},
            modelFolder("sd35-turbo-tiny"));
        QVERIFY(tokenizers);
        const auto read = readPrompt(QStringLiteral("Hello!"), *tokenizers);
        QVERIFY(read);
        QCOMPARE(read->ids.size(), std::size_t(3));
        QVERIFY(read->ids[0] != read->ids[1]); // "!" is padding in the second
    }

    void nothingIsSaidOfAPromptThatOneReaderReadsWhole()
    {
        const auto tokenizers = tokenizersFor(fluxReaders, modelFolder("flux-schnell-tiny"));
        const QString text = words(40); // more than CLIP reads
        const auto read = readPrompt(text, *tokenizers);
        QVERIFY(read);
        const bool isCutByClip = (*tokenizers)[0](text)->charactersUsed < text.size();
        QVERIFY(isCutByClip);
        QCOMPARE(cutNote(text, *read, false), QString());
    }

    void longPromptIsCutAndSaidWhere()
    {
        const auto tokenizers = tokenizersFor(fluxReaders, modelFolder("flux-schnell-tiny"));
        const QString text = words(10'000);
        const auto read = readPrompt(text, *tokenizers);
        QVERIFY(read);
        const QString note = cutNote(text, *read, false);
        const QString last = text.first(read->charactersUsed).simplified().section(u' ', -1);
        QVERIFY2(note.contains(last + QStringLiteral("”")), qPrintable(note));
        QVERIFY2(note.contains(QStringLiteral("256 tokens")), qPrintable(note));
        QVERIFY(note.size() < 120);
        QVERIFY(cutNote(text, *read, true).contains(QStringLiteral("negative")));
    }

    void promptThatIsCutMayHoldPercentSigns()
    {
        const auto tokenizers = tokenizersFor(fluxReaders, modelFolder("flux-schnell-tiny"));
        const QString text = QStringLiteral("%2 ").repeated(10'000);
        const auto read = readPrompt(text, *tokenizers);
        QVERIFY(read);
        const QString note = cutNote(text, *read, false);
        QVERIFY2(note.contains(QStringLiteral("%2 %2 %2")), qPrintable(note));
        QVERIFY2(note.contains(QStringLiteral(" tokens")), qPrintable(note));
    }

    void faults_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("length");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("no such folder") << "tokenizer_9" << 77 << Error::Kind::NotFound;
        QTest::newRow("another length") << "tokenizer" << 40 << Error::Kind::Corrupt;
    }

    void faults()
    {
        QFETCH(QString, folder);
        QFETCH(int, length);
        const auto tokenizers = tokenizersFor(
            {{folder.toStdString(), PromptReader::Kind::Clip, length}}, modelFolder("flux-schnell-tiny"));
        QVERIFY(!tokenizers);
        QTEST(tokenizers.error().kind, "kind");
        QVERIFY(tokenizers.error().message.contains(folder));
    }
};

QTEST_GUILESS_MAIN(PromptTokensTest)
#include "tst_prompttokens.moc"
