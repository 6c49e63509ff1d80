// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"
#include "terminal.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <memory>

using namespace pictor::test;

namespace {

const QString indexCommand = QStringLiteral("index"), pictures = QStringLiteral("pictures");

QByteArray picture(const char *name)
{
    return contentOf(reference(QStringLiteral("images/") + QLatin1String(name)));
}

} // namespace

class IndexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void newChangedAndGoneFiles();
    void secondsAreWrittenAsTheLanguageHasThem();
    void unreadableFilesAmongOthers();
    void foldersThatAreNone();
    void foldersWithoutPictures();
    void againWithoutAFolder();
    void dataFolderIsAllThatIsTouched();
    void modelInAFolder();
    void modelThatIsNotHere();
    void progressOnATerminalOnly();
    void interrupted_data();
    void interrupted();

private:
    void addMany(int count) const;

    std::unique_ptr<CommandRunner> m_pictor;
};

void IndexTest::init()
{
    m_pictor = std::make_unique<CommandRunner>();
    m_pictor->installClip();
    m_pictor->write(QStringLiteral("pictures/photo.jpg"), picture("photo_rgb.jpg"));
    m_pictor->write(QStringLiteral("pictures/sub/gray.png"), picture("gray.png"));
    m_pictor->write(QStringLiteral("pictures/notes.txt"), "no picture");
}

// Pictures that differ, and take a moment each.
void IndexTest::addMany(int count) const
{
    QImage image(2000, 1500, QImage::Format_RGB32);
    for (int i = 0; i < count; ++i) {
        image.fill(QColor::fromHsv(i % 360, 200, 200));
        QVERIFY(image.save(m_pictor->path(QStringLiteral("pictures/many/%1.jpg").arg(i))));
    }
}

void IndexTest::newChangedAndGoneFiles()
{
    const Outcome first = m_pictor->run({indexCommand, pictures});
    QVERIFY2(first.code == 0, qPrintable(first.err));
    QVERIFY2(first.out.startsWith(QStringLiteral("2 pictures: 2 indexed (")), qPrintable(first.out));
    QVERIFY(first.err.isEmpty());

    const Outcome again = m_pictor->run({indexCommand, pictures + QLatin1Char('/')});
    QVERIFY2(
        again.out.startsWith(QStringLiteral("2 pictures: 0 indexed, 2 unchanged (")), qPrintable(again.out));

    m_pictor->write(QStringLiteral("pictures/new.png"), picture("palette.png"));
    m_pictor->write(QStringLiteral("pictures/photo.jpg"), picture("progressive_444.jpg"));
    QVERIFY(QFile::remove(m_pictor->path(QStringLiteral("pictures/sub/gray.png"))));
    const Outcome third = m_pictor->run({indexCommand, pictures});
    QCOMPARE(third.code, 0);
    QVERIFY2(third.out.startsWith(QStringLiteral("2 pictures: 2 indexed, 1 gone (")), qPrintable(third.out));
}

void IndexTest::secondsAreWrittenAsTheLanguageHasThem()
{
    m_pictor->environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
    const Outcome outcome = m_pictor->run({indexCommand, pictures});
    QCOMPARE(outcome.code, 0);
    static const QRegularExpression seconds(QStringLiteral("\\(\\d+,\\d s\\)"));
    QVERIFY2(outcome.out.contains(seconds), qPrintable(outcome.out));
}

void IndexTest::unreadableFilesAmongOthers()
{
    m_pictor->write(QStringLiteral("pictures/empty.jpg"), {});
    m_pictor->write(QStringLiteral("pictures/cut.jpg"), picture("photo_rgb.jpg").left(500));
    m_pictor->write(QStringLiteral("pictures/lie.png"), "this is no picture");
    const Outcome outcome = m_pictor->run({indexCommand, pictures});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.contains(QStringLiteral("2 indexed, 3 unreadable")), qPrintable(outcome.out));
    for (const auto name : {"empty.jpg", "cut.jpg", "lie.png"})
        QVERIFY2(outcome.err.contains(QLatin1String(name)), qPrintable(outcome.err));

    const Outcome again = m_pictor->run({indexCommand, pictures});
    QCOMPARE(again.code, 1);
    QVERIFY2(again.out.contains(QStringLiteral("2 unchanged, 3 unreadable")), qPrintable(again.out));
    QCOMPARE(again.err.split(QLatin1Char('\n')).size(), outcome.err.split(QLatin1Char('\n')).size());
}

void IndexTest::foldersThatAreNone()
{
    const Outcome partly = m_pictor->run({indexCommand, QStringLiteral("nowhere"), pictures});
    QCOMPARE(partly.code, 1);
    QVERIFY(partly.err.contains(QStringLiteral("nowhere")));
    QVERIFY(partly.out.contains(QStringLiteral("2 indexed")));

    const Outcome none = m_pictor->run({indexCommand, QStringLiteral("pictures/photo.jpg")});
    QCOMPARE(none.code, 1);
    QVERIFY(none.err.contains(QStringLiteral("photo.jpg")));
    QVERIFY(none.out.isEmpty());
}

void IndexTest::foldersWithoutPictures()
{
    m_pictor->write(QStringLiteral("bare/notes.txt"), "no picture");
    const Outcome alone = m_pictor->run({indexCommand, QStringLiteral("bare")});
    QCOMPARE(alone.code, 0);
    QVERIFY2(
        alone.err.contains(QStringLiteral("no pictures in %1").arg(m_pictor->path(QStringLiteral("bare")))),
        qPrintable(alone.err));
    const Outcome among = m_pictor->run({indexCommand, pictures, QStringLiteral("bare")});
    QCOMPARE(among.code, 0);
    QCOMPARE(among.err, alone.err);
    QVERIFY2(among.out.contains(QStringLiteral("2 indexed")), qPrintable(among.out));
}

void IndexTest::againWithoutAFolder()
{
    QCOMPARE(m_pictor->run({indexCommand}).code, 2);
    QCOMPARE(m_pictor->run({indexCommand, pictures}).code, 0);
    m_pictor->write(QStringLiteral("pictures/new.png"), picture("palette.png"));
    const Outcome again = m_pictor->run({indexCommand});
    QCOMPARE(again.code, 0);
    QVERIFY2(
        again.out.startsWith(QStringLiteral("3 pictures: 1 indexed, 2 unchanged")), qPrintable(again.out));
}

void IndexTest::dataFolderIsAllThatIsTouched()
{
    const QString data = QStringLiteral("--data");
    const Outcome outcome = m_pictor->run({indexCommand, pictures, data, QStringLiteral("here")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(QFile::exists(m_pictor->path(QStringLiteral("here/library.sqlite"))));
    QVERIFY(!QFileInfo::exists(m_pictor->path(QStringLiteral("xdg/data/pictor"))));
    // Another folder knows nothing of it.
    QCOMPARE(m_pictor->run({indexCommand, data, QStringLiteral("here")}).code, 0);
    QCOMPARE(m_pictor->run({indexCommand, data, QStringLiteral("there")}).code, 2);
    QCOMPARE(m_pictor->run({indexCommand}).code, 2);
}

void IndexTest::modelInAFolder()
{
    const QStringList arguments{indexCommand, pictures, QStringLiteral("--model"),
        reference(QStringLiteral("models/clip-tiny-patch32/"))};
    const Outcome outcome = m_pictor->run(arguments);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(outcome.out.contains(QStringLiteral("2 indexed")));
    QVERIFY(m_pictor->run(arguments).out.contains(QStringLiteral("2 unchanged")));
    // Each model has vectors of its own.
    QVERIFY(m_pictor->run({indexCommand, pictures}).out.contains(QStringLiteral("2 indexed")));
}

void IndexTest::modelThatIsNotHere()
{
    const Outcome absent = m_pictor->run({indexCommand, pictures, QStringLiteral("--model"),
        QStringLiteral("openai/clip-vit-large-patch14-336"), QStringLiteral("--offline")});
    QCOMPARE(absent.code, 1);
    QVERIFY2(absent.err.contains(QStringLiteral("nothing was asked")), qPrintable(absent.err));
    const Outcome unknown =
        m_pictor->run({indexCommand, pictures, QStringLiteral("--model"), QStringLiteral("no/such")});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains(QStringLiteral("no/such")));
}

void IndexTest::progressOnATerminalOnly()
{
    addMany(60);
    const Outcome piped =
        m_pictor->run({indexCommand, pictures, QStringLiteral("--data"), QStringLiteral("a")});
    QCOMPARE(piped.code, 0);
    QVERIFY(piped.err.isEmpty());
    QVERIFY(!piped.out.contains(QLatin1Char('\r')));

    Terminal terminal;
    QProcess process;
    process.setStandardErrorFile(terminal.file());
    m_pictor->start(process, {indexCommand, pictures, QStringLiteral("--data"), QStringLiteral("b")});
    const Outcome watched = CommandRunner::finish(process);
    QCOMPARE(watched.code, 0);
    const QByteArray shown = terminal.read();
    QVERIFY2(shown.contains(" of 62"), shown.constData());
    QVERIFY(shown.contains("["));
    QVERIFY(shown.endsWith("\r\x1b[K")); // nothing is left of it
    QVERIFY(!watched.out.contains(QLatin1Char('\r')));
}

void IndexTest::interrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
}

void IndexTest::interrupted()
{
    QFETCH(int, signal);
    addMany(150);
    Terminal terminal;
    QProcess process;
    process.setStandardErrorFile(terminal.file());
    m_pictor->start(process, {indexCommand, pictures});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.read().contains(" of 152"), 60'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    const Outcome stopped = CommandRunner::finish(process);
    QCOMPARE(stopped.code, 130);
    QVERIFY(stopped.out.isEmpty());
    QVERIFY(terminal.read().contains("Stopped."));

    const Outcome rest = m_pictor->run({indexCommand, pictures});
    QVERIFY2(rest.code == 0, qPrintable(rest.err));
    QVERIFY2(rest.out.startsWith(QStringLiteral("152 pictures: ")), qPrintable(rest.out));
}

QTEST_GUILESS_MAIN(IndexTest)
#include "tst_index.moc"
