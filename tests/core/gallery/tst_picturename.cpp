// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/picturename.h"

#include <QTest>

#include <limits>

using namespace pictor::gallery;

namespace {

const QDateTime moment(QDate(2026, 11, 25), QTime(14, 3, 22, 987));
constexpr quint64 largestSeed = std::numeric_limits<quint64>::max();

} // namespace

class PictureNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void promptInName_data();
    void promptInName();
    void isShortAndWhole_data();
    void isShortAndWhole();
    void everyCharacterGivesASafeName();
    void numbers();
    void stamps();
    void noStamps_data();
    void noStamps();
};

void PictureNameTest::promptInName_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &prompt, const QString &words) {
        QTest::newRow(name) << prompt << (words.isEmpty() ? words : words + u' ');
    };
    row("words", QStringLiteral("a red sunset over the sea"), QStringLiteral("a red sunset over the sea"));
    row("empty", {}, {});
    row("spaces", QStringLiteral(" \t\n "), {});
    row("lines", QStringLiteral("a\n\nb\tc"), QStringLiteral("a b c"));
    row("separators", QStringLiteral("../../etc/passwd C:\\x"), QStringLiteral(".. .. etc passwd C x"));
    row("only forbidden", QStringLiteral("/\\:*?\"<>|"), {});
    row("dots", QStringLiteral("..."), QStringLiteral("..."));
    row("reserved", QStringLiteral("CON"), QStringLiteral("CON"));
    row("zero", QStringLiteral("a") + QChar::Null + QStringLiteral("b"), QStringLiteral("ab"));
    row("turned around", QStringLiteral("a\u202egnp.b"), QStringLiteral("agnp.b"));
    row("decomposed", QStringLiteral("Ba\u0308r"), QStringLiteral("B\u00e4r"));
    row("Chinese", QStringLiteral("红色的日落"), QStringLiteral("红色的日落"));
    row("half a character", QStringLiteral("a") + QChar(0xd83d), QStringLiteral("a"));
    row("family", QString::fromUcs4(U"👩‍👩‍👧"), QString::fromUcs4(U"👩‍👩‍👧"));
    row("long words",
        QStringLiteral("a very long prompt that says much more than fits into the name of any file at all"),
        QStringLiteral("a very long prompt that says much more than fits into the name"));
    row("one long word", QString(100, u'x'), QString(64, u'x'));
    row("word that ends at the limit", QString(40, u'x') + u' ' + QString(23, u'y') + QStringLiteral(" z"),
        QString(40, u'x') + u' ' + QString(23, u'y'));
    row("long Chinese", QString(100, QChar(0x7ea2)), QString(21, QChar(0x7ea2)));
    row("long family", QString::fromUcs4(U"👩‍👩‍👧").repeated(10),
        QString::fromUcs4(U"👩‍👩‍👧").repeated(3));
}

void PictureNameTest::promptInName()
{
    QFETCH(QString, prompt);
    QFETCH(QString, words);
    QCOMPARE(pictureName(moment, prompt, 1234),
        QStringLiteral("2026-11-25 14-03-22 ") + words + QStringLiteral("1234.png"));
}

void PictureNameTest::isShortAndWhole_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::newRow("ASCII") << QString(1000, u'a');
    QTest::newRow("two bytes") << QString(1000, QChar(0xe4));
    QTest::newRow("three bytes") << QString(1000, QChar(0x7ea2));
    QTest::newRow("four bytes") << QString::fromUcs4(U"𝔘").repeated(1000);
    QTest::newRow("one character of many marks") << u'a' + QString(1000, QChar(0x301));
    QTest::newRow("a megabyte of spaces") << QString(1'000'000, u' ');
}

void PictureNameTest::isShortAndWhole()
{
    QFETCH(QString, prompt);
    const QString name = pictureName(moment, prompt, largestSeed, 9999);
    QVERIFY(name.toUtf8().size() <= 120);
    QVERIFY(name.isValidUtf16());
    QVERIFY(name.endsWith(QStringLiteral(" 18446744073709551615 (9999).png")));
}

void PictureNameTest::everyCharacterGivesASafeName()
{
    const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    const auto isUnsafe = [&](QChar c) {
        return forbidden.contains(c) || c.category() == QChar::Other_Control;
    };
    for (char16_t c = 0; c < 0xffff; ++c) {
        const QString name = pictureName(moment, QChar(c), 1);
        QVERIFY(name.isValidUtf16() && std::ranges::none_of(name, isUnsafe));
    }
}

void PictureNameTest::numbers()
{
    QCOMPARE(pictureName(moment, QStringLiteral("a"), 1, 1), QStringLiteral("2026-11-25 14-03-22 a 1.png"));
    QCOMPARE(
        pictureName(moment, QStringLiteral("a"), 1, 2), QStringLiteral("2026-11-25 14-03-22 a 1 (2).png"));
    QCOMPARE(pictureName(moment, {}, 1, 3), QStringLiteral("2026-11-25 14-03-22 1 (3).png"));
}

void PictureNameTest::stamps()
{
    const QString stamp = QStringLiteral("2026-11-25 14-03-22");
    QCOMPARE(stampOf(moment), stamp);
    QCOMPARE(stampIn(pictureName(moment, QStringLiteral("2026"), 5)), stamp);
    QCOMPARE(stampIn(pictureName(moment, {}, 5)), stamp);
    QCOMPARE(timeOf(stamp), QDateTime(QDate(2026, 11, 25), QTime(14, 3, 22)));
}

void PictureNameTest::noStamps_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << QStringLiteral("best of all pictures.png");
    QTest::newRow("date alone") << QStringLiteral("2026-11-25 14-03-22");
    QTest::newRow("nothing after it") << QStringLiteral("2026-11-25 14-03-22.png");
    QTest::newRow("other separators") << QStringLiteral("2026-11-25 14:03:22 a.png");
    QTest::newRow("other digits") << QString::fromUcs4(U"٢٠٢٦-11-25 14-03-22 a.png");
}

void PictureNameTest::noStamps()
{
    QFETCH(QString, name);
    QVERIFY(stampIn(name).isEmpty());
}

QTEST_GUILESS_MAIN(PictureNameTest)
#include "tst_picturename.moc"
