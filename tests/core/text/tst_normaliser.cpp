// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/normaliser.h"

#include <QTest>

#include <array>
#include <random>

using namespace pictor::text;

class NormaliserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_data();
    void text();
    void segmentsComposeAsTheWhole();
    void originsGrowAndEndWithTheText();
};

void NormaliserTest::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("white space of every kind")
        << QStringLiteral("a\t\n b\u00a0\u2003c\u3000\u2028d\u0085e") << QStringLiteral("a b c d e");
    QTest::newRow("final sigma stays a plain one")
        << QStringLiteral("\u03a3\u038a\u03a3") << QStringLiteral("\u03c3\u03af\u03c3");
    QTest::newRow("I with a dot") << QStringLiteral("\u0130") << QStringLiteral("i\u0307");
    QTest::newRow("outside the basic plane") << QStringLiteral("\U00010400") << QStringLiteral("\U00010428");
    QTest::newRow("composed before lower case") << QStringLiteral("A\u030a") << QStringLiteral("\u00e5");
    QTest::newRow("singleton") << QStringLiteral("\u212b") << QStringLiteral("\u00e5");
    QTest::newRow("composed outside the basic plane")
        << QStringLiteral("\U00011131\U00011127\uac00") << QStringLiteral("\U0001112e\uac00");
    QTest::newRow("Hangul letters") << QStringLiteral("\u1112\u1161\u11ab") << QStringLiteral("\ud55c");
}

void NormaliserTest::text()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(normalised(text).text, expected);
}

// Cutting a text into segments, and sorting long runs of marks, must not change what Qt makes of the whole.
void NormaliserTest::segmentsComposeAsTheWhole()
{
    static constexpr std::array<char32_t, 22> alphabet{U'a', U'e', U'o', 0x301, 0x323, 0x308, 0x344, 0x345,
        0x9C7, 0x9BE, 0x9D7, 0xF71, 0xF73, 0xF81, 0x1100, 0x1161, 0x11A8, 0xAC00, 0x1025, 0x102E, 0x3046,
        0x3099};
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
        std::u32string characters;
        const auto length = 1 + random() % 200;
        const auto variety = 1 + random() % alphabet.size();
        const auto offset = random() % alphabet.size();
        for (unsigned long i = 0; i < length; ++i)
            characters += alphabet[(offset + random() % variety) % alphabet.size()];
        const QString text = QString::fromStdU32String(characters);
        QCOMPARE(normalised(text).text, text.normalized(QString::NormalizationForm_C).toLower());
    }
}

void NormaliserTest::originsGrowAndEndWithTheText()
{
    const QString text = QStringLiteral("A\u030a  \U0001f3a8\u0130\u1112\u1161\u11ab");
    const NormalisedText result = normalised(text);
    const std::vector<qsizetype> expected{2, 4, 6, 6, 7, 7, 10};
    QCOMPARE(result.ends, expected);
    QCOMPARE(result.text.size(), static_cast<qsizetype>(expected.size()));
}

QTEST_GUILESS_MAIN(NormaliserTest)
#include "tst_normaliser.moc"
