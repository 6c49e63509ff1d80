// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>

#ifdef Q_OS_LINUX
#include "support/sessionbus.h"
#endif

using namespace pictor::test;

class CommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void version_data();
    void version();
    void help_data();
    void help();
    void wrongUsage_data();
    void wrongUsage();
    void optionsBeforeAndAfterTheCommand();
    void commandBeforeAFileOfItsName();
    void helpAndVersionAfterAFile();
    void folderOfACommandsName();
    void withoutDisplay();
    void windowOpens();
    void endsBesideABusThatHangs();
    void filesOpenTheWindow_data();
    void filesOpenTheWindow();
    void resultThatCannotBeWritten();

private:
    CommandRunner m_pictor;
};

void CommandLineTest::version_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("long") << QStringLiteral("--version");
    QTest::newRow("short") << QStringLiteral("-v");
}

void CommandLineTest::version()
{
    QFETCH(QString, option);
    const Outcome outcome = m_pictor.run({option});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith(QStringLiteral("pictor ")));
    QCOMPARE(outcome.lines().size(), 1);
    QVERIFY(outcome.err.isEmpty());
}

void CommandLineTest::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *arguments, QStringList told) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' ')) << told;
    };
    const QStringList everyCommand{QStringLiteral("generate"), QStringLiteral("index"),
        QStringLiteral("search"), QStringLiteral("embed"), QStringLiteral("models"), QStringLiteral("tokens"),
        QStringLiteral("bench"), QStringLiteral("help")};
    row("--help", everyCommand);
    row("-h", everyCommand);
    row("help", everyCommand);
    row("help search",
        {QStringLiteral("IMAGE | --text WORDS"), QStringLiteral("--top N"), QStringLiteral("--json"),
            QStringLiteral("--data DIR"), QStringLiteral("Examples:")});
    row("search --help", {QStringLiteral("IMAGE | --text WORDS")});
    row("search photo.jpg -h", {QStringLiteral("IMAGE | --text WORDS")});
    row("--help search", {QStringLiteral("IMAGE | --text WORDS")});
    row("help index", {QStringLiteral("DIR…"), QStringLiteral("--model")});
    row("help embed", {QStringLiteral("FILE… | --text WORDS")});
    row("help models", {QStringLiteral("pictor models")});
    row("help generate",
        {QStringLiteral("PROMPT"), QStringLiteral("--model KEY|DIR|FILE"), QStringLiteral("--output FILE"),
            QStringLiteral("--force"), QStringLiteral("--residency MODE"), QStringLiteral("Ctrl+C")});
    row("help tokens", {QStringLiteral("--model KEY|DIR")});
    row("help bench",
        {QStringLiteral("clip | generate"), QStringLiteral("--seconds S"), QStringLiteral("--batch N"),
            QStringLiteral("--width-of PART"), QStringLiteral("GFLOP/s")});
    row("help help", {QStringLiteral("[COMMAND]")});
}

void CommandLineTest::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, told);
    const Outcome outcome = m_pictor.run(arguments);
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.isEmpty());
    for (const QString &part : told)
        QVERIFY2(
            outcome.out.contains(part), qPrintable(part + QStringLiteral(" is not in:\n") + outcome.out));
    for (const QString &line : outcome.lines())
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void CommandLineTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *arguments, const char *told) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' '))
                                 << QString::fromUtf8(told);
    };
    row("--bogus", "bogus");
    row("--find-similar gone.png", "no file gone.png");
    row("--start-image gone.png", "no file gone.png");
    row("--find-similar --start-image", "either");
    row("--find-similar search", "no file search");
    row("--start-image / /", "one picture");
    row("--start-image /", "given without --start-image it is added");
    row("--find-similar /", "given without --find-similar it is added");
    row("/ gone.png", "no file gone.png");
    row("/ --bogus", "bogus");
    row("/ --precision f64", "bf16");
    row("serch photo.jpg", "Did you mean “search”?");
    row("xyzzyxyzzy", "no command");
    row("help xyzzyxyzzy", "no command");
    row("search", "picture");
    row("search a.jpg b.jpg", "one picture");
    row("search a.jpg --text words", "either");
    row("search a.jpg --top", "top");
    row("search a.jpg --top 0", "--top");
    row("search a.jpg --top -1", "--top");
    row("search a.jpg --top ten", "--top");
    row("search a.jpg --bogus", "bogus");
    row("embed", "--text");
    row("embed a.jpg --text words", "either");
    row("index", "folders");
    row("models some", "download");
    row("tokens", "one text");
    row("tokens a cat", "quotation marks");
    row("bench", "bench generate");
    row("bench dance", "bench clip");
    row("bench clip --batch 0", "--batch");
    row("bench clip --seconds -1", "--seconds");
    row("generate", "pictor generate");
    row("generate a cat", "quotation marks");
    row("generate cat --seed -1", "from 0 to 18446744073709551615");
    row("generate cat --seed 18446744073709551616", "--seed");
    row("generate cat --seed 1.5", "--seed");
    row("generate cat --size 64", "1024x768");
    row("generate cat --size 0x64", "0x64");
    row("generate cat --size 64x-64", "--size");
    row("generate cat --steps 0", "from 1 to 1000");
    row("generate cat --steps many", "“many”");
    row("generate cat --guidance -1", "from 0 to 100");
    row("generate cat --guidance nan", "--guidance");
    row("generate cat --count 0", "from 1 to 1000");
    row("generate cat --init a.png --strength 0", "above 0, up to 1");
    row("generate cat --init a.png --strength 7", "“7”");
    row("generate cat --strength 0.5", "--init IMAGE");
    row("generate cat --precision f64", "bf16");
    row("generate cat --residency some", "part-by-part");
    row("generate cat --device gpu", "cuda:N");
    row("generate cat -o cat.jpg", "-o cat.png");
    row("generate cat --count 2 --dump a.safetensors", "leave --count out");
    row("generate cat --count 2 --init-noise a.safetensors", "leave --count out");
    row("embed a.jpg --device tpu", "cuda:N");
    row("embed a.jpg --device cuda:x", "cuda:N");
    row("embed a.jpg --precision f64", "bf16");
    row("--precision f64", "bf16");
    row("--data", "data");
}

void CommandLineTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    const Outcome outcome = m_pictor.run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(told), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(QStringLiteral("help")), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

void CommandLineTest::optionsBeforeAndAfterTheCommand()
{
    const QString data = m_pictor.path(QStringLiteral("elsewhere"));
    m_pictor.write(QStringLiteral("elsewhere/models.json"), "nonsense");
    const QStringList option{QStringLiteral("--data"), data}, command{QStringLiteral("models")};
    QCOMPARE(m_pictor.run(command).code, 0);
    for (const QStringList &arguments : {option + command, command + option}) {
        const Outcome outcome = m_pictor.run(arguments);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(QStringLiteral("models.json")), qPrintable(outcome.err));
    }
}

void CommandLineTest::commandBeforeAFileOfItsName()
{
    CommandRunner pictor;
    pictor.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    const QStringList overview = pictor.run({QStringLiteral("--help")}).lines();
    const auto from = overview.indexOf(QStringLiteral("Commands:"));
    int commands = 0;
    for (qsizetype i = from + 1; from >= 0 && i < overview.size(); ++i) {
        if (!overview.at(i).startsWith(QLatin1Char(' ')))
            break;
        const QString name = overview.at(i).simplified().section(QLatin1Char(' '), 0, 0);
        if (!overview.at(i).startsWith(QStringLiteral("  ") + name))
            continue; // the rest of what is said of the one above
        pictor.write(name, "");
        const QString help = pictor.run({name, QStringLiteral("--help")}).out;
        QVERIFY2(help.startsWith(QStringLiteral("Usage: pictor ") + name), qPrintable(name + help));
        ++commands;
    }
    QCOMPARE(commands, 9);
}

void CommandLineTest::helpAndVersionAfterAFile()
{
    m_pictor.write(QStringLiteral("some.png"), "");
    const auto said = [this](const char *option) {
        return m_pictor.run({QStringLiteral("some.png"), QLatin1String(option)}).out;
    };
    QVERIFY(said("--help").contains(QStringLiteral("Usage: pictor [options]")));
    QVERIFY(said("--version").startsWith(QStringLiteral("pictor ")));
    QCOMPARE(said("-v"), said("--version"));
}

void CommandLineTest::folderOfACommandsName()
{
    const CommandRunner pictor;
    pictor.write(QStringLiteral("models/gray.png"), {});
    const Outcome outcome = pictor.run({QStringLiteral("--find-similar"), QStringLiteral("models")});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(QStringLiteral("./models is a folder")), qPrintable(outcome.err));
}

void CommandLineTest::withoutDisplay()
{
    CommandRunner pictor;
    for (const auto name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        pictor.environment.remove(QLatin1String(name));
    const Outcome outcome = pictor.run({});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains(QStringLiteral("display")));
    QVERIFY(outcome.err.contains(QStringLiteral("pictor index")));
}

// It stays open until someone closes it, and brings no libtorch.
void CommandLineTest::windowOpens()
{
    CommandRunner pictor;
    pictor.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    pictor.environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    QProcess process;
    pictor.start(process, {QStringLiteral("--data"), pictor.path(QStringLiteral("data"))});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pictor.path(QStringLiteral("data/library.sqlite"))), 60'000);
    QCOMPARE(process.state(), QProcess::Running);
    const QByteArray maps = contentOf(QStringLiteral("/proc/%1/maps").arg(process.processId()));
    QVERIFY(maps.contains("libQt6Quick"));
    QVERIFY(!maps.contains("libtorch"));
    process.kill();
    QVERIFY(process.waitForFinished());
}

void CommandLineTest::endsBesideABusThatHangs()
{
#ifndef Q_OS_LINUX
    QSKIP("Desktops of Linux alone have such a bus.");
#else
    QProcess *bus = startBus();
    QVERIFY2(bus, "needs the package dbus-daemon, which packaging/test.sh installs");
    CommandRunner pictor;
    pictor.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    pictor.environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    pictor.environment.insert(
        QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    const auto daemon = static_cast<pid_t>(bus->processId());
    QCOMPARE(::kill(daemon, SIGSTOP), 0);
    const auto awake = qScopeGuard([daemon] { ::kill(daemon, SIGCONT); });
    QProcess process;
    pictor.start(process, {QStringLiteral("--data"), pictor.path(QStringLiteral("data"))});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pictor.path(QStringLiteral("data/library.sqlite"))), 20'000);
    process.terminate();
    QVERIFY(process.waitForFinished(15'000)); // libdbus gives up after 25 seconds
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
#endif
}

void CommandLineTest::filesOpenTheWindow_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("arrives"); // FILE: is looked for; FOLDER: belongs to the library
    const QString file = QStringLiteral("FILE"), folder = QStringLiteral("FOLDER");
    QTest::newRow("file") << QStringLiteral("FILE --data DATA") << file;
    QTest::newRow("relative path") << QStringLiteral("--data DATA ./search/gray.png") << file;
    QTest::newRow("purpose before") << QStringLiteral("--data DATA --find-similar FILE") << file;
    QTest::newRow("purpose after") << QStringLiteral("FILE --find-similar --data DATA") << file;
    QTest::newRow("folder") << QStringLiteral("FOLDER --data DATA") << folder;
    QTest::newRow("relative folder") << QStringLiteral("./search --data DATA") << folder;
    QTest::newRow("no file") << QStringLiteral("--find-similar --data DATA") << QString();
}

// What arrived is remembered, and with it the page that shows it.
void CommandLineTest::filesOpenTheWindow()
{
    QFETCH(QString, arguments);
    QFETCH(QString, arrives);
    CommandRunner pictor;
    pictor.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    pictor.environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    const QByteArray picture = contentOf(reference(QStringLiteral("images/gray.png")));
    QVERIFY(!picture.isEmpty());
    // A folder of a command's name.
    const QString file = pictor.path(QStringLiteral("search/gray.png")), folder = QFileInfo(file).path(),
                  data = pictor.path(QStringLiteral("data"));
    pictor.write(QStringLiteral("search/gray.png"), picture);
    arguments.replace(QLatin1String("FILE"), file)
        .replace(QLatin1String("FOLDER"), folder)
        .replace(QLatin1String("DATA"), data);
    QProcess process;
    pictor.start(process, arguments.split(QLatin1Char(' ')));
    const auto remembered = [&data] {
        return QJsonDocument::fromJson(contentOf(data + QStringLiteral("/window.json")));
    };
    const auto hasArrived = [&] {
        const QString library = data + QStringLiteral("/library.sqlite");
        if (arrives == QLatin1String("FILE")) {
            const QJsonArray files =
                remembered()[QStringLiteral("library")][QStringLiteral("files")].toArray();
            return files.size() == 1 && contentOf(files[0].toString()) == picture; // or a copy of it
        }
        if (arrives.isEmpty())
            return QFile::exists(library);
        const QByteArray kept = contentOf(library) + contentOf(library + QStringLiteral("-wal"));
        return kept.contains(QFile::encodeName(QFileInfo(folder).canonicalFilePath()));
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasArrived(), 60'000);
    process.terminate();
    QCOMPARE(CommandRunner::finish(process).code, 0);
    const QJsonValue window = remembered()[QStringLiteral("window")];
    QCOMPARE(window[QStringLiteral("page")].toString(), QStringLiteral("library"));
}

void CommandLineTest::resultThatCannotBeWritten()
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    m_pictor.start(process, {QStringLiteral("models")});
    const Outcome outcome = CommandRunner::finish(process);
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains(QStringLiteral("written")));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
