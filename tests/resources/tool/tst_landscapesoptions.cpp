// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

/// What the program refuses rather than ignores.
class LandscapesOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void optionsOfOtherCommandsAreRefused_data();
    void optionsOfOtherCommandsAreRefused();
    void autoencoderIsThatOfTheModel();
};

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
    row("sheet", "--threads", "2");
    row("sheet", "--state", "folder");
}

void LandscapesOptionsTest::optionsOfOtherCommandsAreRefused()
{
    QFETCH(const QString, command);
    QFETCH(const QString, option);
    QFETCH(const QString, value);
    QProcess program;
    program.start(QStringLiteral(PICTOR_LANDSCAPES), {command, option, value});
    QVERIFY(program.waitForFinished(-1));
    QCOMPARE(program.exitCode(), 2);
    const QString said = QString::fromUtf8(program.readAllStandardError());
    const QString expected =
        QStringLiteral("pictor_landscapes: %1 has no option \"%2\".\n").arg(command, option);
    QVERIFY2(said.contains(expected), qPrintable(said));
}

void LandscapesOptionsTest::autoencoderIsThatOfTheModel()
{
    QProcess program;
    program.start(QStringLiteral(PICTOR_LANDSCAPES),
        QStringLiteral("train --out a --state b --from c --autoencoder-steps 9").split(QLatin1Char(' ')));
    QVERIFY(program.waitForFinished(-1));
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardError().contains("leave --autoencoder-steps out"));
}

QTEST_GUILESS_MAIN(LandscapesOptionsTest)
#include "tst_landscapesoptions.moc"
