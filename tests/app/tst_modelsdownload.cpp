// SPDX-License-Identifier: GPL-3.0-or-later
// Weights that arrive by themselves, on the command line: from a stand-in hub, never from anywhere else.
#include "hubcatalogue.h"
#include "support/journals.h"
#include "terminal.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace pictor::test;

namespace {

const QString models = QStringLiteral("models"), download = QStringLiteral("download"),
              verify = QStringLiteral("verify"), removeFiles = QStringLiteral("remove"),
              json = QStringLiteral("--json"), offline = QStringLiteral("--offline"),
              model = QStringLiteral("--model"), embed = QStringLiteral("embed");
const QString clip = QStringLiteral("openai/clip-vit-base-patch32"),
              flux = QStringLiteral("black-forest-labs/FLUX.1-schnell");

QString picture()
{
    return reference(QStringLiteral("images/photo_rgb.jpg"));
}

QString eventOf(const QJsonObject &line)
{
    return line[QLatin1String("event")].toString();
}

constexpr qint64 bytesBeforeStall = 400'000;
const QStringList stalled{QStringLiteral("stall=%1*1:model.safetensors").arg(bytesBeforeStall)};

/// Waits until the hub has sent the first part of CLIP's weights and stalls, and the program has all of that
/// on the disk, then sends `signal`.
Outcome interruptedAmid(const HubCatalogue &catalogue, QProcess &process, int signal)
{
    // Sent is not received: a busy machine may let the program read seconds later.
    const auto isStored = [&catalogue] {
        const auto requests = catalogue.hub.requests();
        const bool isStalled = std::ranges::any_of(requests,
            [](const HubRequest &request) { return request.note.contains(QLatin1String("stall")); });
        return isStalled && journalledBytes(catalogue.cacheFolder()).contains(bytesBeforeStall);
    };
    if (!QTest::qWaitFor(isStored, 60'000))
        qWarning("the first part did not arrive");
    ::kill(static_cast<pid_t>(process.processId()), signal);
    return CommandRunner::finish(process);
}

} // namespace

class ModelsDownloadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKeyIsFetched_data();
    void everyKeyIsFetched();
    void firstUseDownloads();
    void indexAndSearchDownload();
    void offlineAsksNobody();
    void ctrlCPauses_data();
    void ctrlCPauses();
    void killedGoesOn();
    void terminalShowsABar();
    void verifyAndRepair();
    void repairThatFailsIsTold();
    void removeTellsWhatItFrees();
    void gatedModel();
    void removesAnUnfinishedDownload();
    void listNamesLicenceAndMirror();
    void tellsWhyItWaits();
    void faults_data();
    void faults();
};

void ModelsDownloadTest::everyKeyIsFetched_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("CLIP B/32") << clip;
    QTest::newRow("CLIP L/14") << QStringLiteral("openai/clip-vit-large-patch14-336");
    QTest::newRow("FLUX") << flux;
    QTest::newRow("SD 3.5") << QStringLiteral("stabilityai/stable-diffusion-3.5-large-turbo");
}

void ModelsDownloadTest::everyKeyIsFetched()
{
    QFETCH(QString, key);
    HubCatalogue catalogue;
    const Outcome outcome = catalogue.run({models, download, key, json});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
    const auto lines = outcome.objects();
    QVERIFY(lines.size() >= 2);
    qint64 received = 0;
    for (const QJsonObject &line : lines.first(lines.size() - 1)) {
        QCOMPARE(eventOf(line), QStringLiteral("progress"));
        QCOMPARE(line[QLatin1String("key")].toString(), key);
        QVERIFY(!line[QLatin1String("phase")].toString().isEmpty());
        QVERIFY(line[QLatin1String("bytesReceived")].toInteger() >= received);
        received = line[QLatin1String("bytesReceived")].toInteger();
    }
    const QJsonObject last = lines.constLast();
    QCOMPARE(eventOf(last), QStringLiteral("finished"));
    QVERIFY(QFileInfo(last[QLatin1String("folder")].toString()).isDir());
    QVERIFY(last[QLatin1String("bytesTotal")].toInteger() > 0);
    QCOMPARE(last[QLatin1String("bytesReceived")], last[QLatin1String("bytesTotal")]);

    bool isPresent = false;
    for (const QJsonObject &row : catalogue.run({models, QStringLiteral("list"), json}).objects()) {
        if (row[QLatin1String("key")].toString() == key)
            isPresent = row[QLatin1String("present")].toBool();
    }
    QVERIFY(isPresent);
    const Outcome check = catalogue.run({models, verify, key});
    QVERIFY2(
        check.code == 0 && check.out.contains(QStringLiteral("sound")), qPrintable(check.out + check.err));

    catalogue.hub.clearRequests();
    QCOMPARE(catalogue.run({models, download, key}).code, 0);
    QVERIFY(catalogue.hub.requests().isEmpty());
}

void ModelsDownloadTest::firstUseDownloads()
{
    HubCatalogue catalogue;
    const QStringList arguments{embed, picture(), json, model, clip};
    const Outcome first = catalogue.run(arguments);
    QVERIFY2(first.code == 0, qPrintable(first.err));
    QVERIFY2(first.err.contains(QStringLiteral("Downloading CLIP ViT-B/32")), qPrintable(first.err));
    QCOMPARE(first.objects().constFirst()[QLatin1String("dimension")].toInt(), 32);

    catalogue.hub.stop();
    const Outcome second = catalogue.run(arguments);
    QVERIFY2(second.code == 0 && second.err.isEmpty(), qPrintable(second.err));
    QCOMPARE(second.out, first.out);
}

void ModelsDownloadTest::indexAndSearchDownload()
{
    HubCatalogue catalogue;
    QVERIFY(QFile::copy(picture(), catalogue.pictor.path(QStringLiteral("pictures/photo.jpg"))));
    const Outcome index = catalogue.run({QStringLiteral("index"), QStringLiteral("pictures"), model, clip});
    QVERIFY2(index.code == 0, qPrintable(index.err));
    QVERIFY2(index.err.contains(QStringLiteral("Downloading")), qPrintable(index.err));
    QVERIFY2(index.out.contains(QStringLiteral("1 indexed")), qPrintable(index.out));

    QCOMPARE(catalogue.run({models, removeFiles, clip}).code, 0);
    const Outcome search =
        catalogue.run({QStringLiteral("search"), picture(), QStringLiteral("--json"), model, clip});
    QVERIFY2(search.code == 0, qPrintable(search.err));
    QVERIFY2(search.err.contains(QStringLiteral("Downloading")), qPrintable(search.err));
    QCOMPARE(search.objects().size(), 1);
}

void ModelsDownloadTest::offlineAsksNobody()
{
    HubCatalogue catalogue;
    catalogue.hub.clearRequests();
    for (const QStringList &arguments :
        {QStringList{embed, picture(), model, clip, offline}, QStringList{models, download, clip, offline}}) {
        const Outcome outcome = catalogue.run(arguments);
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(QStringLiteral("--offline is set")), qPrintable(outcome.err));
        QVERIFY(!outcome.err.contains(QStringLiteral("Downloading")));
    }
    catalogue.pictor.environment.insert(QStringLiteral("HF_HUB_OFFLINE"), QStringLiteral("1"));
    const Outcome forced = catalogue.run({models, download, clip});
    QCOMPARE(forced.code, 1);
    QVERIFY2(forced.err.contains(QStringLiteral("HF_HUB_OFFLINE is set")), qPrintable(forced.err));
    QVERIFY(catalogue.hub.requests().isEmpty());
}

void ModelsDownloadTest::ctrlCPauses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("download") << QStringList{models, download, clip} << QStringLiteral("goes on from there");
    QTest::newRow("embed") << QStringList{embed, picture(), model, clip} << QString();
}

void ModelsDownloadTest::ctrlCPauses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    HubCatalogue catalogue;
    catalogue.hub.setFaults(stalled);
    QProcess process;
    catalogue.start(process, arguments);
    const Outcome outcome = interruptedAmid(catalogue, process, SIGINT);
    QCOMPARE(outcome.code, 130);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(told), qPrintable(outcome.err));

    const Outcome list = catalogue.run({models});
    QVERIFY2(list.out.contains(QStringLiteral("kB on this machine")), qPrintable(list.out));
    catalogue.hub.clearRequests();
    const Outcome rest = catalogue.run({models, download, clip});
    QVERIFY2(rest.code == 0, qPrintable(rest.err));
    QVERIFY2(catalogue.bytesSent() < 1'200'000, qPrintable(QString::number(catalogue.bytesSent())));
}

void ModelsDownloadTest::killedGoesOn()
{
    HubCatalogue catalogue;
    catalogue.hub.setFaults(stalled);
    QProcess process;
    catalogue.start(process, {embed, picture(), model, clip});
    QCOMPARE(interruptedAmid(catalogue, process, SIGKILL).code, -1);
    catalogue.hub.clearRequests();
    const Outcome rest = catalogue.run({embed, picture(), json, model, clip});
    QVERIFY2(rest.code == 0, qPrintable(rest.err));
    QCOMPARE(rest.objects().size(), 1);
    const Outcome check = catalogue.run({models, verify, clip});
    QVERIFY2(check.code == 0, qPrintable(check.out + check.err));
}

void ModelsDownloadTest::terminalShowsABar()
{
    HubCatalogue catalogue;
    catalogue.hub.setFaults({QStringLiteral("rate=2000000:model.safetensors")});
    Terminal terminal;
    QProcess process;
    process.setStandardErrorFile(terminal.file());
    catalogue.start(process, {embed, picture(), model, clip});
    const Outcome outcome = CommandRunner::finish(process);
    QCOMPARE(outcome.code, 0);
    const QByteArray shown = terminal.read();
    QVERIFY2(shown.contains("CLIP ViT-B/32: ["), shown.constData());
    QVERIFY2(shown.contains("of 1.4 MB"), shown.constData());
    QVERIFY2(shown.endsWith("\r\x1b[K"), shown.constData());
}

void ModelsDownloadTest::verifyAndRepair()
{
    HubCatalogue catalogue;
    const Outcome absent = catalogue.run({models, verify, clip});
    QCOMPARE(absent.code, 1);
    QVERIFY2(absent.err.contains(QStringLiteral("pictor models download")), qPrintable(absent.err));
    const Outcome got = catalogue.run({models, download, clip, json});
    QCOMPARE(got.code, 0);
    const QString folder = got.objects().constLast()[QLatin1String("folder")].toString();
    QFile file(QFileInfo(folder + QStringLiteral("/model.safetensors")).canonicalFilePath());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(700'000) && file.putChar('!'));
    file.close();

    const Outcome damaged = catalogue.run({models, verify, clip, json});
    QCOMPARE(damaged.code, 1);
    QVERIFY2(damaged.err.contains(QStringLiteral("--repair")), qPrintable(damaged.err));
    QStringList faulty;
    for (const QJsonObject &line : damaged.objects()) {
        if (eventOf(line) == QLatin1String("fault"))
            faulty.append(line[QLatin1String("path")].toString());
    }
    QCOMPARE(faulty, QStringList(QStringLiteral("model.safetensors")));
    QVERIFY(!damaged.objects().constLast()[QLatin1String("sound")].toBool(true));

    const Outcome repaired = catalogue.run({models, verify, clip, QStringLiteral("--repair")});
    QVERIFY2(repaired.code == 0, qPrintable(repaired.err));
    QCOMPARE(catalogue.run({models, verify, clip}).code, 0);
}

/// Without its vocabulary the model is complete, as long as nobody had it mended.
void ModelsDownloadTest::repairThatFailsIsTold()
{
    HubCatalogue catalogue;
    const Outcome got = catalogue.run({models, download, clip, json});
    QCOMPARE(got.code, 0);
    const QString folder = got.objects().constLast()[QLatin1String("folder")].toString();
    QFile file(QFileInfo(folder + QStringLiteral("/merges.txt")).canonicalFilePath());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.putChar('!'));
    file.close();
    catalogue.hub.setFaults({QStringLiteral("status=403:merges.txt")});
    catalogue.hub.clearRequests();
    const Outcome failed = catalogue.run({models, verify, clip, QStringLiteral("--repair")});
    QCOMPARE(failed.code, 1);
    QVERIFY2(failed.err.contains(QStringLiteral("403")), qPrintable(failed.err));
    QVERIFY2(!failed.out.contains(QStringLiteral("is on this machine")), qPrintable(failed.out));
    for (const HubRequest &request : catalogue.hub.requests())
        QVERIFY2(!request.cdn, qPrintable(request.path)); // no other weights

    catalogue.hub.clearFaults();
    QCOMPARE(catalogue.run({models, download, clip}).code, 0);
    QVERIFY(QFileInfo(folder + QStringLiteral("/merges.txt")).isFile());
    QCOMPARE(catalogue.run({models, verify, clip}).code, 0);
}

void ModelsDownloadTest::removeTellsWhatItFrees()
{
    HubCatalogue catalogue;
    QCOMPARE(catalogue.run({models, download, clip}).code, 0);
    const QStringList trial{models, removeFiles, clip, QStringLiteral("--dry-run"), json};
    const qint64 promised =
        catalogue.run(trial).objects().constFirst()[QLatin1String("bytesFreed")].toInteger();
    QVERIFY(promised > 1'331'796);
    QCOMPARE(catalogue.run({models, verify, clip}).code, 0);
    const Outcome removed = catalogue.run({models, removeFiles, clip});
    QVERIFY2(removed.code == 0 && removed.out.contains(QStringLiteral("1.4 MB freed")),
        qPrintable(removed.out + removed.err));
    QCOMPARE(catalogue.run({models, removeFiles, clip}).code, 1);
}

void ModelsDownloadTest::gatedModel()
{
    HubCatalogue catalogue({.gated = {flux}, .tokens = {QStringLiteral("hf_good")}});
    const Outcome refused = catalogue.run({models, download, flux});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("account")), qPrintable(refused.err));
    QVERIFY2(refused.err.contains(QStringLiteral("--mirror")), qPrintable(refused.err));

    const Outcome mirrored = catalogue.run({models, download, flux, QStringLiteral("--mirror"), json});
    QVERIFY2(mirrored.code == 0, qPrintable(mirrored.err));
    QCOMPARE(mirrored.objects().constLast()[QLatin1String("repository")].toString(),
        QStringLiteral("unsloth/FLUX.1-schnell"));
    QCOMPARE(catalogue.run({models, removeFiles, flux}).code, 0);

    catalogue.pictor.environment.insert(QStringLiteral("HF_TOKEN"), QStringLiteral("hf_good"));
    const Outcome allowed = catalogue.run({models, download, flux, json});
    QVERIFY2(allowed.code == 0, qPrintable(allowed.err));
    for (const HubRequest &request : catalogue.hub.requests())
        QVERIFY(!request.cdn || !request.headers.contains(QLatin1String("authorization")));
}

void ModelsDownloadTest::removesAnUnfinishedDownload()
{
    HubCatalogue catalogue;
    catalogue.hub.setFaults(stalled);
    QProcess process;
    catalogue.start(process, {models, download, clip});
    QCOMPARE(interruptedAmid(catalogue, process, SIGINT).code, 130);
    const QStringList trial{models, removeFiles, clip, QStringLiteral("--dry-run"), json};
    const Outcome promised = catalogue.run(trial);
    QVERIFY2(promised.code == 0, qPrintable(promised.err));
    QVERIFY(promised.objects().constFirst()[QLatin1String("bytesFreed")].toInteger() >= bytesBeforeStall);
    const Outcome removed = catalogue.run({models, removeFiles, clip});
    QVERIFY2(removed.code == 0, qPrintable(removed.err));
    QCOMPARE(catalogue.run({models, removeFiles, clip}).code, 1);
}

void ModelsDownloadTest::listNamesLicenceAndMirror()
{
    const CommandRunner pictor;
    const Outcome list = pictor.run({models});
    QCOMPARE(list.code, 0);
    QVERIFY2(list.out.contains(QStringLiteral("Licence: ")), qPrintable(list.out));
    QVERIFY2(
        list.out.contains(QStringLiteral("--mirror, from unsloth/FLUX.1-schnell")), qPrintable(list.out));
    QStringList mirrors;
    for (const QJsonObject &row : pictor.run({models, json}).objects()) {
        if (row[QLatin1String("key")].toString() == flux)
            mirrors << row[QLatin1String("mirror")].toString();
    }
    QCOMPARE(mirrors, QStringList{QStringLiteral("unsloth/FLUX.1-schnell")});
}

void ModelsDownloadTest::tellsWhyItWaits()
{
    const CommandRunner pictor; // knows no hub
    const Outcome outcome = pictor.run({models, download, clip});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(QStringLiteral("127.0.0.1")), qPrintable(outcome.err));
    QVERIFY2(outcome.err.count(QStringLiteral("Waiting until")) > 1, qPrintable(outcome.err));
    QVERIFY2(!outcome.err.contains(QStringLiteral("Downloading")), qPrintable(outcome.err));
}

void ModelsDownloadTest::faults_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("told");
    QTest::newRow("unknown word") << QStringList{QStringLiteral("downlaod"), clip} << 2
                                  << QStringLiteral("“download”");
    QTest::newRow("no key") << QStringList{download} << 2 << QStringLiteral("KEY");
    QTest::newRow("two keys") << QStringList{download, clip, flux} << 2 << QStringLiteral("KEY");
    QTest::newRow("list of something") << QStringList{QStringLiteral("list"), clip} << 2 << QString();
    QTest::newRow("unknown key") << QStringList{download, QStringLiteral("openai/clip-vit-base")} << 1
                                 << clip;
    QTest::newRow("verify unknown key")
        << QStringList{verify, QStringLiteral("openai/clip-vit-base")} << 1 << clip;
    QTest::newRow("built in") << QStringList{download, QStringLiteral("builtin/visual-descriptor")} << 1
                              << QStringLiteral("comes with Pictor");
    QTest::newRow("remove what is built in")
        << QStringList{removeFiles, QStringLiteral("builtin/visual-descriptor")} << 1
        << QStringLiteral("comes with Pictor");
    QTest::newRow("no mirror") << QStringList{download, clip, QStringLiteral("--mirror")} << 2
                               << QStringLiteral("--mirror");
    QTest::newRow("misspelt maker of pictures")
        << QStringList{download, QStringLiteral("black-forest-labs/FLUX.1-schnel")} << 1 << flux;
    QTest::newRow("nothing like it names every kind")
        << QStringList{download, QStringLiteral("quite/another")} << 1 << flux;
}

void ModelsDownloadTest::faults()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, told);
    const CommandRunner pictor; // knows no hub
    const Outcome outcome = pictor.run(QStringList(models) + arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(told), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(ModelsDownloadTest)
#include "tst_modelsdownload.moc"
