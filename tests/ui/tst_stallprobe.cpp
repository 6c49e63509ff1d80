// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stallprobe.h"

#include <QElapsedTimer>
#include <QTest>

using namespace pictor::ui;

class StallProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesAStall();
};

void StallProbeTest::seesAStall()
{
    constexpr int stall = 120; // ms
    StallProbe probe;
    probe.start();
    QTRY_VERIFY(probe.beats() > 5);
    QElapsedTimer away;
    away.start();
    while (away.elapsed() < stall) { }
    const qint64 before = probe.beats();
    QTRY_VERIFY(probe.beats() > before);
    QVERIFY2(probe.worst() >= stall - 2, qPrintable(probe.report()));
    QVERIFY(probe.stalls() >= 1);
    QVERIFY2(probe.worstOwn() > 0 && probe.worstOwn() <= probe.worst(), qPrintable(probe.report()));
}

QTEST_GUILESS_MAIN(StallProbeTest)
#include "tst_stallprobe.moc"
