// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to a picture: a text-to-image model that arrives with its first use, from a stand-in hub.
#include "commandrunner.h"
#include "paintedcase.h"
#include "support/standinhub.h"
#include "terminal.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace pictor::test;

namespace {

const QString generate = QStringLiteral("generate"), model = QStringLiteral("--model"),
              key = QStringLiteral("tiny/painter"), json = QStringLiteral("--json"),
              output = QStringLiteral("-o"), offline = QStringLiteral("--offline");

/// A tiny model on a hub, and a program whose catalogue has it besides the large ones.
class TinyPainter {
public:
    TinyPainter()
    {
        const QDir folder(painted().model());
        hub.addFolder(key, folder.path());
        if (!hub.start())
            qFatal("no stand-in hub");
        QJsonArray files;
        QDirIterator all(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            files.append(QJsonObject{{QStringLiteral("path"), folder.relativeFilePath(all.next())}});
        const QJsonObject source{{QStringLiteral("repository"), key},
            {QStringLiteral("revision"), hub.commit(key)}, {QStringLiteral("files"), files}};
        const QJsonObject entry{{QStringLiteral("key"), key},
            {QStringLiteral("kind"), QStringLiteral("text-to-image")},
            {QStringLiteral("family"), QStringLiteral("flux")},
            {QStringLiteral("name"), QStringLiteral("Tiny painter")},
            {QStringLiteral("summary"), QStringLiteral("Paints noise.")},
            {QStringLiteral("licence"), QStringLiteral("none")}, {QStringLiteral("memoryBytes"), 10'000'000},
            {QStringLiteral("generation"),
                QJsonObject{{QStringLiteral("width"), 64}, {QStringLiteral("height"), 64},
                    {QStringLiteral("steps"), 4}}},
            {QStringLiteral("sources"), QJsonArray{source}}};
        pictor.write(QStringLiteral("data/models.json"),
            QJsonDocument(QJsonObject{{QStringLiteral("models"), QJsonArray{entry}}}).toJson());
        pictor.environment.insert(QStringLiteral("HF_ENDPOINT"), hub.url().toString());
        pictor.environment.insert(QStringLiteral("HF_HUB_CACHE"), pictor.path(QStringLiteral("hub")));
    }

    static PaintedCase painted()
    {
        return PaintedCase::named(QStringLiteral("flux"), QStringLiteral("basic_64x64"));
    }

    /// The reference's case, with what the catalogue says of the model left to it.
    QStringList arguments(const QStringList &more) const
    {
        return QStringList{QStringLiteral("--data"), pictor.path(QStringLiteral("data")), generate,
                   painted().prompt(), QStringLiteral("--seed"), QString::number(painted().seed()),
                   QStringLiteral("--precision"), QStringLiteral("f32")}
        + more;
    }
    Outcome run(const QStringList &more) const { return pictor.run(arguments(more)); }

    StandInHub hub;
    CommandRunner pictor;
};

} // namespace

class FirstPictureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void downloadsThenPaints();
    void jsonTellsTheDownload();
    void terminalShowsBothBars();
    void interruptedDownloadGoesOn();
    void nothingIsNamedAndNothingIsHere();
};

void FirstPictureTest::downloadsThenPaints()
{
    TinyPainter tiny;
    const Outcome closed = tiny.run({model, key, offline, output, QStringLiteral("a.png")});
    QCOMPARE(closed.code, 1);
    QVERIFY2(closed.err.contains(QStringLiteral("offline"), Qt::CaseInsensitive), qPrintable(closed.err));

    const Outcome first = tiny.run({model, key, output, QStringLiteral("a.png")});
    QVERIFY2(first.code == 0, qPrintable(first.err));
    QVERIFY2(first.err.contains(QStringLiteral("Downloading Tiny painter")), qPrintable(first.err));
    QCOMPARE(first.out, tiny.pictor.path(QStringLiteral("a.png")) + QLatin1Char('\n'));
    QVERIFY(worstDifference(QImage(first.lines().constFirst()), TinyPainter::painted().picture()) <= 1);

    // From now on it is the default, and nobody is asked.
    tiny.hub.stop();
    const Outcome second = tiny.run({output, QStringLiteral("b.png")});
    QVERIFY2(second.code == 0 && second.err.isEmpty(), qPrintable(second.err));
    QCOMPARE(QImage(second.lines().constFirst()), QImage(first.lines().constFirst()));
}

void FirstPictureTest::jsonTellsTheDownload()
{
    TinyPainter tiny;
    const Outcome outcome = tiny.run({model, key, json});
    QVERIFY2(outcome.code == 0 && outcome.err.isEmpty(), qPrintable(outcome.err));
    QStringList events;
    for (const QJsonObject &line : outcome.objects()) {
        const QString event = line[QLatin1String("event")].toString();
        if (events.isEmpty() || events.constLast() != event)
            events.append(event);
        if (event == QLatin1String("download"))
            QCOMPARE(line[QLatin1String("key")].toString(), key);
    }
    QVERIFY2(events.contains(QStringLiteral("download")), qPrintable(outcome.out));
    QVERIFY(events.indexOf(QStringLiteral("download")) < events.indexOf(QStringLiteral("step")));
    QCOMPARE(events.constLast(), QStringLiteral("end"));
}

void FirstPictureTest::terminalShowsBothBars()
{
    TinyPainter tiny;
    tiny.hub.setFaults({QStringLiteral("rate=1000000:vae/diffusion_pytorch_model.safetensors")});
    Terminal terminal;
    QProcess process;
    process.setStandardErrorFile(terminal.file());
    tiny.pictor.start(process, tiny.arguments({model, key, output, QStringLiteral("a.png")}));
    QCOMPARE(CommandRunner::finish(process).code, 0);
    const QByteArray shown = terminal.read();
    const auto download = shown.indexOf("Tiny painter: ["), step = shown.indexOf("step 1 of 4");
    QVERIFY2(download >= 0 && step > download, shown.constData());
}

void FirstPictureTest::interruptedDownloadGoesOn()
{
    TinyPainter tiny;
    const QString weights = QStringLiteral("vae/diffusion_pytorch_model.safetensors");
    tiny.hub.setFaults({QStringLiteral("stall=10000*1:") + weights});
    QProcess process;
    tiny.pictor.start(process, tiny.arguments({model, key, json}));
    const auto isStalled = [&tiny] {
        for (const HubRequest &request : tiny.hub.requests()) {
            if (request.note.contains(QLatin1String("stall")))
                return true;
        }
        return false;
    };
    QVERIFY(QTest::qWaitFor(isStalled, 60'000));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    const Outcome stopped = CommandRunner::finish(process);
    QCOMPARE(stopped.code, 130);
    QCOMPARE(stopped.objects().constLast()[QLatin1String("state")].toString(), QStringLiteral("cancelled"));

    const Outcome rest = tiny.run({model, key, output, QStringLiteral("a.png")});
    QVERIFY2(rest.code == 0, qPrintable(rest.err));
    QVERIFY(worstDifference(QImage(rest.lines().constFirst()), TinyPainter::painted().picture()) <= 1);
}

void FirstPictureTest::nothingIsNamedAndNothingIsHere()
{
    TinyPainter tiny;
    const Outcome outcome = tiny.run({});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    for (const auto *told :
        {"33.7 GB", "Apache-2.0", "account", "pictor models download black-forest-labs/FLUX.1-schnell",
            "pictor models download stabilityai/stable-diffusion-3.5-large-turbo",
            "pictor models download tiny/painter", "--model"})
        QVERIFY2(outcome.err.contains(QLatin1String(told)), qPrintable(QLatin1String(told) + outcome.err));
}

QTEST_GUILESS_MAIN(FirstPictureTest)
#include "tst_firstpicture.moc"
