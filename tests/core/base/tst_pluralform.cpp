// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pluralform.h"

#include <QTest>

using namespace pictor;

class PluralFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheForm_data();
    void keepsTheForm();
};

void PluralFormTest::keepsTheForm_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<int>("form");
    QTest::newRow("none") << qint64(0) << 0;
    QTest::newRow("one") << qint64(1) << 1;
    QTest::newRow("minus one") << qint64(-1) << 1;
    QTest::newRow("largest int") << qint64(2'147'483'647) << 2'147'483'647;
    QTest::newRow("one more") << qint64(2'147'483'648) << 1'483'648;
    QTest::newRow("ends in one") << qint64(5'000'000'001) << 1'000'001; // Russian: as one; English: as many
    QTest::newRow("whole millions") << qint64(5'000'000'000) << 1'000'000; // French: a form of their own
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << 1'000'000;
}

void PluralFormTest::keepsTheForm()
{
    QFETCH(qint64, count);
    QFETCH(int, form);
    QCOMPARE(pluralForm(count), form);
}

QTEST_GUILESS_MAIN(PluralFormTest)
#include "tst_pluralform.moc"
