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
    void generate_data();
    void generate();
    void generateTable();
    void wrongUsage_data();
    void wrongUsage();
    void interrupted_data();
    void interrupted();

private:
    CommandRunner m_pictor;
    QStringList m_bench{QStringLiteral("bench"), QStringLiteral("clip"), QStringLiteral("--batch"),
        QStringLiteral("1"), QStringLiteral("--seconds"), QStringLiteral("0.01")};
    QStringList m_generate{QStringLiteral("bench"), QStringLiteral("generate"), QStringLiteral("--size"),
        QStringLiteral("64x64"), QStringLiteral("--seconds"), QStringLiteral("0.01"),
        QStringLiteral("--precision"), QStringLiteral("bf16")};
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

void BenchTest::generate_data()
{
    QTest::addColumn<QStringList>("part");
    QTest::addColumn<QStringList>("blocks"); // members that say how many
    QTest::addColumn<double>("parametersAtLeast");
    const auto row = [](const char *part, const char *blocks, const QStringList &members, double parameters) {
        QStringList options{QStringLiteral("--width-of"), QString::fromLatin1(part)};
        if (*blocks != 0)
            options += {QStringLiteral("--blocks"), QString::fromLatin1(blocks)};
        QTest::newRow(part) << options << members << parameters;
    };
    // A double block of FLUX has 340 million parameters, a single one 142; one of SD3.5 has 213.
    row("flux", "1,1", {QStringLiteral("blocks"), QStringLiteral("singleBlocks")}, 480e6);
    row("sd3", "1", {QStringLiteral("blocks")}, 210e6);
    row("autoencoder", "", {}, 49e6);
}

void BenchTest::generate()
{
    QFETCH(QStringList, part);
    QFETCH(QStringList, blocks);
    QFETCH(double, parametersAtLeast);
    const Outcome outcome = m_pictor.run(m_generate + part + QStringList{QStringLiteral("--json")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
    QCOMPARE(outcome.lines().size(), 1);
    const QJsonObject result = outcome.objects().constFirst();
    const auto number = [&](const char *name) { return result[QLatin1String(name)].toDouble(); };
    QCOMPARE(result[QLatin1String("widthOf")].toString(), part[1]);
    QVERIFY(result[QLatin1String("description")].toString().contains(QStringLiteral("64 x 64")));
    QCOMPARE(number("width"), 64);
    QCOMPARE(number("height"), 64);
    for (const auto &name : {QStringLiteral("blocks"), QStringLiteral("singleBlocks")}) {
        QCOMPARE(result.contains(name), blocks.contains(name));
        QVERIFY(!blocks.contains(name) || result[name].toInt() == 1);
    }
    QVERIFY(number("secondsPerStep") > 0);
    QVERIFY(blocks.isEmpty() ? number("secondsPerFullStep") == number("secondsPerStep")
                             : number("secondsPerFullStep") > number("secondsPerStep"));
    QVERIFY(number("gflops") > 0 && number("matmulGflops") > 0);
    QCOMPARE(number("share"), number("gflops") / number("matmulGflops"));
    QVERIFY(number("weightBytes") >= 2 * parametersAtLeast);
    QVERIFY(number("peakBytes") > number("weightBytes"));
}

void BenchTest::generateTable()
{
    const Outcome outcome =
        m_pictor.run(m_generate + QStringList{QStringLiteral("--width-of"), QStringLiteral("autoencoder")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    for (const auto told :
        {"s a picture", "GFLOP/s", "% of what a large matrix product", "of memory at most"})
        QVERIFY2(outcome.out.contains(QLatin1String(told)), told);
}

void BenchTest::wrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *arguments, const char *told) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(told);
    };
    row("generate --width-of sdxl", "sdxl");
    row("generate --blocks 1", "two whole numbers");
    row("generate --blocks 1,0", "from 1 to 100");
    row("generate --blocks 1,2,3", "two whole numbers");
    row("generate --width-of sd3 --blocks 1,1", "one whole number");
    row("generate --width-of autoencoder --blocks 1", "leave --blocks out");
    row("generate --size 100x100", "multiples of 16");
    row("generate --size 512", "such as 512x512");
    row("generate --size 0x64", "0x64");
    row("generate --seconds 0", "--seconds");
    row("generate --batch 2", "no --batch");
    row("generate --model openai/clip-vit-base-patch32", "no --model");
    row("clip --size 64x64", "no --size");
    row("clip generate", "bench generate");
}

void BenchTest::wrongUsage()
{
    QFETCH(QString, arguments);
    QFETCH(QString, told);
    const Outcome outcome =
        m_pictor.run(QStringList(QStringLiteral("bench")) + arguments.split(QLatin1Char(' ')));
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(told), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

void BenchTest::interrupted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("signal");
    const QStringList clip{QStringLiteral("clip")};
    const QStringList decoder{QStringLiteral("generate"), QStringLiteral("--width-of"),
        QStringLiteral("autoencoder"), QStringLiteral("--size"), QStringLiteral("64x64")};
    QTest::newRow("Ctrl+C") << clip << SIGINT;
    QTest::newRow("terminate") << clip << SIGTERM;
    QTest::newRow("generate, Ctrl+C") << decoder << SIGINT;
}

void BenchTest::interrupted()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, signal);
    QProcess process;
    m_pictor.start(process,
        QStringList{QStringLiteral("bench"), QStringLiteral("--seconds"), QStringLiteral("3000")}
            + arguments);
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
