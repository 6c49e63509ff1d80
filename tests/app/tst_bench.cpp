// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"

#include <QTest>

#include <csignal>

using namespace pictor::test;

class BenchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void json();
    void table();
    void unknownModel();
    void interrupted_data();
    void interrupted();

private:
    CommandRunner m_pictor;
    QStringList m_bench{QStringLiteral("bench"), QStringLiteral("clip"), QStringLiteral("--batch"),
        QStringLiteral("1"), QStringLiteral("--seconds"), QStringLiteral("0.01")};
};

void BenchTest::json()
{
    const Outcome outcome = m_pictor.run(m_bench
        + QStringList{QStringLiteral("--json"), QStringLiteral("--precision"), QStringLiteral("f32")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(outcome.err.isEmpty());
    const QJsonObject result = outcome.objects().constFirst();
    QCOMPARE(result[QLatin1String("model")].toString(), QStringLiteral("openai/clip-vit-base-patch32"));
    QCOMPARE(result[QLatin1String("batch")].toInt(), 1);
    QVERIFY(result[QLatin1String("description")].toString().contains(QStringLiteral("f32")));
    for (const auto number : {"imagesPerSecond", "secondsPerBatch", "gflops", "matmulGflops", "peakBytes"})
        QVERIFY2(result[QLatin1String(number)].toDouble() > 0, number);
}

void BenchTest::table()
{
    const Outcome outcome = m_pictor.run(m_bench);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(outcome.out.contains(QStringLiteral("pictures a second")));
}

void BenchTest::unknownModel()
{
    const Outcome outcome =
        m_pictor.run(m_bench + QStringList{QStringLiteral("--model"), QStringLiteral("no/such")});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(QStringLiteral("no/such")), qPrintable(outcome.err));
}

void BenchTest::interrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
}

void BenchTest::interrupted()
{
    QFETCH(int, signal);
    QProcess process;
    m_pictor.start(process,
        {QStringLiteral("bench"), QStringLiteral("clip"), QStringLiteral("--seconds"),
            QStringLiteral("3000")});
    // It has its handlers once it reads the module.
    const QString maps = QStringLiteral("/proc/%1/maps").arg(process.processId());
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(maps).contains("libpictor_inference"), 60'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    const Outcome outcome = CommandRunner::finish(process);
    QCOMPARE(outcome.code, 130);
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(BenchTest)
#include "tst_bench.moc"
