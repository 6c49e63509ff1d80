// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"

#include <QTest>

using namespace pictor::test;

/// The command line speaks as the system does; what programs read is the same everywhere.
class LanguageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void helpAndErrors_data();
    void helpAndErrors();
    void besideAFile_data();
    void besideAFile();
    void english_data();
    void english();
    void jsonIsTheSame();

private:
    static CommandRunner speaking(const char *locale, const char *languages = "");
};

CommandRunner LanguageTest::speaking(const char *locale, const char *languages)
{
    CommandRunner pictor;
    pictor.environment.insert(QStringLiteral("LC_ALL"), QLatin1String(locale));
    pictor.environment.insert(QStringLiteral("LANGUAGE"), QLatin1String(languages));
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        pictor.environment.remove(QLatin1String(name));
    return pictor;
}

void LanguageTest::helpAndErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QStringList &arguments, int code, const char *said) {
        QTest::newRow(name) << arguments << code << QString::fromUtf8(said);
    };
    row("overview", {QStringLiteral("--help")}, 0, "Ohne Befehl öffnet sich das Fenster.");
    row("usage", {QStringLiteral("--help")}, 0, "Aufruf: pictor COMMAND [Optionen]");
    row("help", {QStringLiteral("help"), QStringLiteral("search")}, 0, "Aufruf: pictor search");
    row("unknown command", {QStringLiteral("serch")}, 2, "Es gibt keinen Befehl „serch“.");
    row("no display", {}, 1, "Es gibt keinen Bildschirm");
}

void LanguageTest::helpAndErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, said);
    const Outcome outcome = speaking("de_DE.UTF-8").run(arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY2((outcome.out + outcome.err).contains(said), qPrintable(outcome.out + outcome.err));
}

void LanguageTest::besideAFile_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("of a command's name") << QStringList{QStringLiteral("search"), QStringLiteral("--help")}
                                         << QStringLiteral("Aufruf: pictor");
    QTest::newRow("that is given") << QStringList{QStringLiteral("some.png"), QStringLiteral("--help")}
                                   << QStringLiteral("Ohne Befehl öffnet sich das Fenster.");
}

// Whether it is for the window has to be known before anything is said, and says nothing in English.
void LanguageTest::besideAFile()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    CommandRunner pictor = speaking("de_DE.UTF-8");
    pictor.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const auto *name : {"search", "some.png"})
        pictor.write(QLatin1String(name), "");
    const Outcome outcome = pictor.run(arguments);
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains(said), qPrintable(outcome.out));
    QVERIFY2(!outcome.out.contains(QStringLiteral("Use this model")), qPrintable(outcome.out));
}

void LanguageTest::english_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QByteArray>("languages");
    QTest::newRow("English") << QByteArray("en_GB.UTF-8") << QByteArray();
    QTest::newRow("none") << QByteArray("C.UTF-8") << QByteArray();
    QTest::newRow("none, whatever LANGUAGE says") << QByteArray("C.UTF-8") << QByteArray("de");
    QTest::newRow("one that Pictor does not speak") << QByteArray("fi_FI.UTF-8") << QByteArray();
}

void LanguageTest::english()
{
    QFETCH(QByteArray, locale);
    QFETCH(QByteArray, languages);
    const Outcome outcome =
        speaking(locale.constData(), languages.constData()).run({QStringLiteral("--help")});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains(QStringLiteral("Without a command, the window opens.")),
        qPrintable(outcome.out));
}

void LanguageTest::jsonIsTheSame()
{
    const QStringList models{QStringLiteral("models"), QStringLiteral("--json")};
    const QString english = speaking("C.UTF-8").run(models).out;
    QVERIFY(english.contains(QStringLiteral("Finds pictures by likeness and by words.")));
    QCOMPARE(speaking("de_DE.UTF-8").run(models).out, english);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
