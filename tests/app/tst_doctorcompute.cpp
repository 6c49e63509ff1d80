// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/compute.h"

#include <QTest>

using namespace pictor::app;

class DoctorComputeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void missingModuleIsSaid();
    void stoppedLoadsNothing();
    void homeIsHidden_data();
    void homeIsHidden();
};

void DoctorComputeTest::missingModuleIsSaid()
{
    const QString nowhere = QStringLiteral("/nowhere/libpictor_inference_cpu.so");
    const ComputeCondition condition = examinedCompute({nowhere}, std::nullopt, {});
    QVERIFY(!condition.backend);
    QVERIFY(condition.module.isEmpty());
    QCOMPARE(condition.ailments.size(), 1);
    QCOMPARE(QByteArray(condition.ailments.constFirst().code), QByteArray("module"));
    QVERIFY(condition.ailments.constFirst().message.contains(nowhere));
    const DoctorReport report{{condition.section(0)}, condition.ailments};
    for (const char *told : {"Processor", "Memory", "none", "things are wrong", "install Pictor again"})
        QVERIFY2(report.text().contains(QLatin1String(told)), qPrintable(report.text()));
    QVERIFY(report.json().contains(QStringLiteral("\"module\":null")));
}

void DoctorComputeTest::stoppedLoadsNothing()
{
    std::stop_source stop;
    stop.request_stop();
    const QString nowhere = QStringLiteral("/nowhere/libpictor_inference_cpu.so");
    const ComputeCondition condition = examinedCompute({nowhere}, std::nullopt, stop.get_token());
    QVERIFY(condition.ailments.isEmpty()); // it has not even looked
    QVERIFY(condition.speeds.empty());
}

void DoctorComputeTest::homeIsHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("/home/al", "~");
    row("in /home/al/Pictures, and “/home/al”.", "in ~/Pictures, and “~”.");
    row("/home/alice /home/al-2 /home/al.bak", "/home/alice /home/al-2 /home/al.bak");
    row("on the disk of /home/al. Make room", "on the disk of ~. Make room");
    row("file:///home/al/cat.png", "file://~/cat.png");
    row("/mnt/home/al", "/mnt/home/al");
}

void DoctorComputeTest::homeIsHidden()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(withoutHome(text, QStringLiteral("/home/al")), shown);
    QCOMPARE(withoutHome(text, QStringLiteral("/")), text);
}

QTEST_GUILESS_MAIN(DoctorComputeTest)
#include "tst_doctorcompute.moc"
