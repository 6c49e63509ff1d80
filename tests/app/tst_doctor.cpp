// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"
#include "terminal.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace pictor::test;

class DoctorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundMachine();
    void tellsNoSecrets_data();
    void tellsNoSecrets();
    void problems_data();
    void problems();
    void moduleThatDoesNotLoad();
    void interrupted();
    void takesNoArguments();

private:
    const QString m_json = QStringLiteral("--json");
};

namespace {

/// On the processor, which every machine has.
const QStringList doctor{QStringLiteral("doctor"), QStringLiteral("--device"), QStringLiteral("cpu")};

/// Empty, and a warning, unless the exit code says what the report does.
QJsonObject reportOf(const CommandRunner &pictor)
{
    const Outcome outcome = pictor.run(doctor + QStringList{QStringLiteral("--json")});
    const QList<QJsonObject> lines = outcome.objects();
    const bool isSound = lines.value(0)[QLatin1String("sound")].toBool();
    if (lines.size() != 1 || outcome.code != (isSound ? 0 : 1)) {
        qWarning().noquote() << outcome.code << outcome.out << outcome.err;
        return {};
    }
    return lines.constFirst();
}

/// What is wrong in that respect. The machine may have troubles of its own: a full disk, a slow libtorch.
QStringList problemsOf(const QJsonObject &report, const QString &code)
{
    QStringList messages;
    for (const QJsonValue problem : report[QLatin1String("problems")].toArray()) {
        if (problem[QLatin1String("code")].toString() == code)
            messages.append(problem[QLatin1String("message")].toString());
    }
    return messages;
}

} // namespace

void DoctorTest::soundMachine()
{
    CommandRunner pictor;
    pictor.installClip();
    const QJsonObject report = reportOf(pictor);
    QVERIFY(!report.isEmpty());
    for (const char *code : {"module", "device", "models", "library", "endpoint"}) // this test's own
        QCOMPARE(problemsOf(report, QLatin1String(code)), QStringList());
    const bool isSound = report[QLatin1String("problems")].toArray().isEmpty();
    QCOMPARE(report[QLatin1String("sound")].toBool(), isSound);
    QVERIFY(!report[QLatin1String("program")][QLatin1String("pictor")].toString().isEmpty());
    QVERIFY(report[QLatin1String("program")][QLatin1String("qt")].toString().startsWith(QLatin1Char('6')));
    const QJsonObject compute = report[QLatin1String("compute")].toObject();
    QVERIFY(compute[QLatin1String("module")].toString().contains(QStringLiteral("libpictor_inference_")));
    QVERIFY(!compute[QLatin1String("libtorch")].toString().isEmpty());
    QVERIFY(compute[QLatin1String("threads")].toInt() > 0);
    QVERIFY(
        compute[QLatin1String("memoryBytes")].toDouble() > compute[QLatin1String("budgetBytes")].toDouble());
    QCOMPARE(compute[QLatin1String("devices")][0][QLatin1String("device")].toString(), QStringLiteral("cpu"));
    const QJsonArray speeds = compute[QLatin1String("speeds")].toArray();
    QCOMPARE(speeds[0][QLatin1String("precision")].toString(), QStringLiteral("f32"));
    for (const QJsonValue speed : speeds)
        QVERIFY(speed[QLatin1String("matmulGflops")].toDouble() > 0);
    const QJsonObject places = report[QLatin1String("places")].toObject();
    QVERIFY(places[QLatin1String("models")][QLatin1String("exists")].toBool());
    QVERIFY(places[QLatin1String("models")][QLatin1String("freeBytes")].toDouble() > 0);
    QVERIFY(!places[QLatin1String("library")][QLatin1String("exists")].toBool()); // and it makes none

    const Outcome text = pictor.run(doctor);
    QCOMPARE(text.code, isSound ? 0 : 1);
    for (const char *told : {"libtorch", "GFLOP/s", "Library", "free", "Qt"})
        QVERIFY2(text.out.contains(QLatin1String(told)), told);
    QCOMPARE(text.out.contains(QStringLiteral("Nothing is wrong.")), isSound);
}

void DoctorTest::tellsNoSecrets_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("text") << QString();
    QTest::newRow("JSON") << m_json;
}

void DoctorTest::tellsNoSecrets()
{
    QFETCH(QString, option);
    CommandRunner pictor;
    const QString home = pictor.environment.value(QStringLiteral("HOME"));
    for (const auto *kind : {"DATA", "CACHE", "CONFIG"})
        pictor.environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(kind)),
            home + QLatin1Char('/') + QLatin1String(kind));
    pictor.environment.insert(QStringLiteral("HF_TOKEN"), QStringLiteral("hf_verysecret"));
    pictor.environment.insert(QStringLiteral("HF_ENDPOINT"), QStringLiteral("http://me:hidden@127.0.0.1:9"));
    const Outcome outcome = pictor.run(doctor + (option.isEmpty() ? QStringList() : QStringList{option}));
    QVERIFY2(outcome.code == 0 || outcome.code == 1, qPrintable(outcome.err));
    const QString all = outcome.out + outcome.err;
    for (const QString &secret : {QStringLiteral("verysecret"), QStringLiteral("hidden"), home})
        QVERIFY2(!all.contains(secret), qPrintable(secret));
    QVERIFY(all.contains(QStringLiteral("~/DATA/pictor")));
    QVERIFY(all.contains(option.isEmpty() ? QStringLiteral("there, in HF_TOKEN")
                                          : QStringLiteral("\"token\":\"environment\"")));
}

void DoctorTest::problems_data()
{
    QTest::addColumn<QString>("file"); // that is written
    QTest::addColumn<QString>("variable"); // that is set to it, or to `value`
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *file, const char *variable, const char *value,
                         const char *code, const char *told) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(variable)
                            << QString::fromLatin1(value) << QString::fromLatin1(code)
                            << QString::fromLatin1(told);
    };
    row("file instead of a folder", "weights", "HF_HUB_CACHE", "", "place", "HF_HUB_CACHE");
    row("folder below a file", "weights", "HF_HOME", "", "place", "no folder");
    row("added models", "xdg/config/pictor/models.json", "", "", "models", "models.json");
    row("library", "xdg/data/pictor/library.sqlite", "", "", "library", "library");
    row("address", "unused", "HF_ENDPOINT", "nowhere", "endpoint", "HF_ENDPOINT");
}

void DoctorTest::problems()
{
    QFETCH(QString, file);
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, code);
    QFETCH(QString, told);
    CommandRunner pictor;
    pictor.write(file, "nonsense");
    if (!variable.isEmpty())
        pictor.environment.insert(variable, value.isEmpty() ? pictor.path(file) : value);
    const QJsonObject report = reportOf(pictor);
    QCOMPARE(report[QLatin1String("sound")].toBool(true), false);
    const QStringList messages = problemsOf(report, code);
    const bool isTold =
        std::ranges::any_of(messages, [&told](const QString &message) { return message.contains(told); });
    QVERIFY2(isTold, qPrintable(messages.join(QLatin1Char('\n'))));
}

void DoctorTest::moduleThatDoesNotLoad()
{
    CommandRunner pictor;
    pictor.write(QStringLiteral("modules/libpictor_inference_cpu.so"), "no library");
    pictor.environment.insert(
        QStringLiteral("PICTOR_INFERENCE_MODULE_DIR"), pictor.path(QStringLiteral("modules")));
    const QJsonObject report = reportOf(pictor);
    QCOMPARE(problemsOf(report, QStringLiteral("module")).size(), 1);
    QVERIFY(!report[QLatin1String("compute")][QLatin1String("libtorch")].toString().isEmpty()); // of the next
}

void DoctorTest::interrupted()
{
    const CommandRunner pictor;
    Terminal terminal;
    QProcess process;
    process.setStandardErrorFile(terminal.file());
    pictor.start(process, doctor);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.read().contains("Measuring"), 60'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    const Outcome stopped = CommandRunner::finish(process);
    QCOMPARE(stopped.code, 130);
    QVERIFY2(stopped.out.isEmpty(), qPrintable(stopped.out));
}

void DoctorTest::takesNoArguments()
{
    QCOMPARE(CommandRunner().run(doctor + QStringList{QStringLiteral("me")}).code, 2);
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
