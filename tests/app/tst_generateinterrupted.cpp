// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C and SIGTERM while the real program paints.
#include "commandrunner.h"
#include "paintedcase.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTest>

#include <csignal>

using namespace pictor::test;

namespace {

const QString json = QStringLiteral("--json"), output = QStringLiteral("-o"),
              count = QStringLiteral("--count"), steps = QStringLiteral("--steps"),
              size = QStringLiteral("--size");

QString text(const QJsonObject &line, const char *member)
{
    return line[QLatin1String(member)].toString();
}

/// A tiny model at its smallest.
QStringList quick()
{
    return {QStringLiteral("generate"), QStringLiteral("a cat"), QStringLiteral("--model"),
        PaintedCase::named(QStringLiteral("flux"), QStringLiteral("basic_64x64")).model(), size,
        QStringLiteral("32x32"), steps, QStringLiteral("2"), QStringLiteral("--precision"),
        QStringLiteral("f32")};
}

} // namespace

class InterruptedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsFinishedPictures();
    void withinAPicture();
    void beforeItBegins();

private:
    Outcome interruptAt(const char *event, int signal, const QStringList &arguments);

    CommandRunner m_pictor;
};

/// Runs until a line of the process is an event of that name, sends the signal, and returns all it said.
Outcome InterruptedTest::interruptAt(const char *event, int signal, const QStringList &arguments)
{
    const QByteArray awaited = QByteArray("\"event\":\"") + event + '"';
    QProcess process;
    m_pictor.start(process, arguments);
    QByteArray read;
    const auto isThere = [&] {
        read += process.readAllStandardOutput();
        return read.contains(awaited);
    };
    if (QTest::qWaitFor(isThere, 60'000) && process.processId() > 0)
        ::kill(static_cast<pid_t>(process.processId()), signal);
    Outcome outcome = CommandRunner::finish(process);
    outcome.out.prepend(QString::fromUtf8(read));
    return outcome;
}

void InterruptedTest::keepsFinishedPictures()
{
    const Outcome outcome = interruptAt("picture", SIGINT,
        quick() + QStringList{json, count, QStringLiteral("1000"), output, QStringLiteral("many/")});
    QCOMPARE(outcome.code, 130);
    const auto pictures = outcome.events("picture");
    QVERIFY(!pictures.isEmpty() && pictures.size() < 1000);
    for (const QJsonObject &line : pictures)
        QCOMPARE(QImage(text(line, "path")).size(), QSize(32, 32));
    const QJsonObject end = outcome.objects().constLast();
    QCOMPARE(text(end, "state"), QStringLiteral("cancelled"));
    QCOMPARE(end[QLatin1String("pictures")].toInt(), int(pictures.size()));
    const QDir folder = QFileInfo(pictures.constFirst()[QLatin1String("path")].toString()).dir();
    QCOMPARE(folder.dirName(), QStringLiteral("many"));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), pictures.size());
}

void InterruptedTest::withinAPicture()
{
    QStringList arguments = quick();
    arguments[arguments.indexOf(steps) + 1] = QStringLiteral("1000");
    arguments[arguments.indexOf(size) + 1] = QStringLiteral("512x512");
    const Outcome outcome =
        interruptAt("step", SIGTERM, arguments + QStringList{json, output, QStringLiteral("never.png")});
    QCOMPARE(outcome.code, 130);
    QCOMPARE(text(outcome.objects().constLast(), "state"), QStringLiteral("cancelled"));
    QVERIFY(outcome.events("picture").isEmpty());
    QVERIFY(!QFileInfo::exists(m_pictor.path(QStringLiteral("never.png"))));
}

/// What it reads before there is a job takes its time too.
void InterruptedTest::beforeItBegins()
{
    QImage(64, 64, QImage::Format_RGB32).save(m_pictor.path(QStringLiteral("start.png")));
    QStringList arguments = quick();
    arguments[1] = QStringLiteral("-");
    QProcess process;
    m_pictor.start(process,
        arguments
            + QStringList{json, QStringLiteral("--init"), QStringLiteral("start.png"), output,
                QStringLiteral("never.png")});
    process.write(QByteArray(500'000, ' ')); // more than a pipe holds: gone once it is read
    QVERIFY(QTest::qWaitFor([&] { return process.bytesToWrite() == 0; }, 60'000));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    process.closeWriteChannel();
    const Outcome outcome = CommandRunner::finish(process);
    QCOMPARE(outcome.code, 130);
    QCOMPARE(outcome.events("end").size(), 1);
    QCOMPARE(text(outcome.events("end").constFirst(), "state"), QStringLiteral("cancelled"));
}

QTEST_GUILESS_MAIN(InterruptedTest)
#include "tst_generateinterrupted.moc"
