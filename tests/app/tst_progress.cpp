// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include <QLocale>
#include <QTest>

using namespace pictor::app;

class ProgressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void durations_data();
    void durations();
    void lines_data();
    void lines();
    void numbersAreWrittenAsTheLanguageHasThem();
    void linesFitTheTerminal();
};

Q_DECLARE_METATYPE(Progress)

void ProgressTest::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0 s");
    QTest::newRow("seconds") << qint64(119) << QStringLiteral("119 s");
    QTest::newRow("minutes") << qint64(150) << QStringLiteral("3 min");
    QTest::newRow("hours") << qint64(7500) << QStringLiteral("2 h 5 min");
}

void ProgressTest::durations()
{
    QFETCH(qint64, seconds);
    QTEST(duration(seconds), "expected");
}

void ProgressTest::lines_data()
{
    QTest::addColumn<Progress>("progress");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("expected");
    QTest::newRow("scanning") << Progress{.done = 12} << 80 << QStringLiteral("12 found");
    QTest::newRow("start") << Progress{.done = 0, .total = 4} << 80
                           << QStringLiteral("[..............................] 0 of 4");
    QTest::newRow("half") << Progress{2, 4, 0.5, 4} << 80
                          << QStringLiteral("[###############...............] 2 of 4, 0.5/s, 4 s left");
    QTest::newRow("end") << Progress{4, 4, 41.3, 0} << 80
                         << QStringLiteral("[##############################] 4 of 4, 41/s, 0 s left");
    QTest::newRow("more than all") << Progress{.done = 9, .total = 4} << 20
                                   << QStringLiteral("[##########] 9 of 4");
    QTest::newRow("too narrow for a bar")
        << Progress{.done = 2, .total = 4} << 12 << QStringLiteral("2 of 4");
}

void ProgressTest::lines()
{
    QFETCH(Progress, progress);
    QFETCH(int, width);
    QTEST(progressLine(progress, width), "expected");
}

void ProgressTest::numbersAreWrittenAsTheLanguageHasThem()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const QString line = progressLine({2, 4, 0.5, 4}, 80);
    QLocale::setDefault(QLocale::c());
    QVERIFY2(line.contains(QStringLiteral("0,5/s")), qPrintable(line));
}

void ProgressTest::linesFitTheTerminal()
{
    for (int width = 0; width < 100; ++width) {
        QVERIFY(progressLine({123'456, 1'234'567, 41, 7500}, width).size() <= width);
        QVERIFY(barLine(0.5, QStringLiteral("step 2 of 4, 12 s, 13 s left"), width).size() <= width);
    }
    QCOMPARE(barLine(0.5, QStringLiteral("half"), 20), QStringLiteral("[######......] half"));
}

QTEST_GUILESS_MAIN(ProgressTest)
#include "tst_progress.moc"
