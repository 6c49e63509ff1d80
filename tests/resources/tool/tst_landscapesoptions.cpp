// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

/// What the program refuses rather than ignores.
class LandscapesOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void optionsOfOtherCommandsAreRefused_data();
    void optionsOfOtherCommandsAreRefused();
    void misuseIsExplained_data();
    void misuseIsExplained();
    void deviceThatIsNotHere();
    void helpIsNoMisuse_data();
    void helpIsNoMisuse();
};

namespace {

struct Ended {
    int status = -1;
    QString answer, complaint;
};

Ended run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(PICTOR_LANDSCAPES), arguments);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
        QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

void LandscapesOptionsTest::optionsOfOtherCommandsAreRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *command, const char *option, const char *value) {
        QTest::addRow("%s %s", command, option)
            << QString::fromLatin1(command) << QString::fromLatin1(option) << QString::fromLatin1(value);
    };
    row("train", "--size", "64x64");
    row("train", "--threads", "2");
    row("train", "--pairs", "all");
    row("train", "--count", "10");
    row("train", "--rows", "2");
    row("score", "--pairs", "held-out");
    row("score", "--rows", "2");
    row("score", "--minutes", "5");
    row("score", "--from", "folder");
    row("check", "--rows", "2");
    row("check", "--steps", "4");
    row("check", "--model", "folder");
    row("sheet", "--count", "10");
    row("sheet", "--minutes", "2");
    row("sheet", "--state", "folder");
}

void LandscapesOptionsTest::optionsOfOtherCommandsAreRefused()
{
    QFETCH(const QString, command);
    QFETCH(const QString, option);
    QFETCH(const QString, value);
    const Ended ended = run({command, option, value});
    QCOMPARE(ended.status, 2);
    const QString expected =
        QStringLiteral("pictor_landscapes: %1 has no option \"%2\".\n").arg(command, option);
    QVERIFY2(ended.complaint.contains(expected), qPrintable(ended.complaint));
}

void LandscapesOptionsTest::misuseIsExplained_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *line, const char *complaint) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(complaint);
    };
    row("", "Say what to do");
    row("paint", "There is no command \"paint\"");
    row("check --count many", "--count takes a whole number");
    row("check --count 0", "--count takes a whole number");
    row("check --size 10x10", "--size takes width and height");
    row("check --pairs some", "--pairs takes training");
    row("check --seed -1", "--seed takes a whole number");
    row("sheet", "-o sheet.png");
    row("sheet -o a.png --prompts b.txt", "say which with --model");
    row("sheet -o a.png --model m --prompts b.txt --rows 2", "leave --rows out");
    row("sheet -o a.png --model m --prompts b.txt --pairs all", "leave --pairs out");
    row("score", "score needs a model");
    row("score --model a --device tpu", "--device takes cpu, cuda");
    row("train --state b", "--out, --state");
    row("train --out a --state", "--state needs a value");
    row("train --out a --state --minutes 5", "--state needs a value");
    row("train --out a --state b --from c --seed 2 --autoencoder-steps 9", "leave --autoencoder-steps out");
    row("train --out a --state b --from c", "--from needs a --seed");
}

void LandscapesOptionsTest::misuseIsExplained()
{
    QFETCH(const QString, line);
    QFETCH(const QString, complaint);
    const Ended ended = run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.complaint.contains(complaint), qPrintable(ended.complaint));
    QVERIFY2(ended.complaint.contains(QLatin1String("--help")), qPrintable(ended.complaint));
    QVERIFY(ended.answer.isEmpty());
}

void LandscapesOptionsTest::deviceThatIsNotHere()
{
    const Ended ended = run({QStringLiteral("score"), QStringLiteral("--model"),
        QStringLiteral(PICTOR_SHIPPED_MODEL), QStringLiteral("--device"), QStringLiteral("cuda:9")});
    QCOMPARE(ended.status, 1);
    QVERIFY2(
        ended.complaint.contains(QLatin1String("There is no device cuda:9")), qPrintable(ended.complaint));
}

void LandscapesOptionsTest::helpIsNoMisuse_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"--help", "-h", "train --help", "sheet -o a.png -h"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void LandscapesOptionsTest::helpIsNoMisuse()
{
    QFETCH(const QString, line);
    const Ended ended = run(line.split(QLatin1Char(' ')));
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.answer.contains(QLatin1String("pictor_landscapes train")), qPrintable(ended.answer));
}

QTEST_GUILESS_MAIN(LandscapesOptionsTest)
#include "tst_landscapesoptions.moc"
