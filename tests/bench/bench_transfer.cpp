// SPDX-License-Identifier: GPL-3.0-or-later
// Downloads a large file from a local hub, hashed and placed, and the same with curl; beside them what Qt's
// network alone can do, the bytes thrown away: bench_transfer [--bytes N] [--folder DIR] [--connections N]
// [--nginx] [--rate BYTES_PER_SECOND_AND_CONNECTION]
#include "hub/snapshotdownload.h"
#include "support/hubconnection.h"
#include "support/nginx.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <ctime>

#include <sys/resource.h>

using namespace pictor;
using namespace pictor::hub;
using namespace pictor::test;

namespace {

const QString repository = QStringLiteral("acme/large");
const QString weights = QStringLiteral("model.safetensors");

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// Measures how long each event holds the event loop of the thread that would be the window's.
class TimedApplication : public QCoreApplication {
public:
    using QCoreApplication::QCoreApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Every thread's events come here, those of Qt's HTTP thread and of the disk's, too.
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QCoreApplication::notify(receiver, event);
        ++m_depth;
        const QByteArray className = receiver->metaObject()->className(); // it may be gone afterwards
        const QEvent::Type type = event->type();
        QElapsedTimer wall;
        wall.start();
        const double before = threadSeconds();
        const bool result = QCoreApplication::notify(receiver, event);
        longestWall = std::max(longestWall, static_cast<double>(wall.nsecsElapsed()) * 1e-6);
        const double own = (threadSeconds() - before) * 1e3;
        if (own > longestOwn) {
            longestOwn = own;
            longestEvent = QString::asprintf("%s, event %d", className.constData(), static_cast<int>(type));
        }
        --m_depth;
        return result;
    }

    double longestWall = 0; ///< ms, waiting for a processor included
    double longestOwn = 0; ///< ms of the thread itself
    QString longestEvent; ///< the event that took these, and to whom it went

private:
    int m_depth = 0;
};

/// A value of /proc/self/status, bytes.
qint64 status(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(static_cast<qsizetype>(strlen(name)) + 1).replace("kB", "").trimmed().toLongLong()
                * 1024;
    }
    return 0;
}

double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](timeval time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void say(const char *what, double bytes, double seconds, double cpu)
{
    QTextStream(stdout) << QString::asprintf(
        "%-28s %7.3f s  %7.1f MB/s  %6.2f s CPU\n", what, seconds, bytes / seconds / 1e6, cpu);
}

double curl(const StandInHub &hub, const QString &folder, double bytes)
{
    const QString target = folder + QStringLiteral("/curl.bin");
    const QString url = hub.url().toString() + u'/' + repository + QStringLiteral("/resolve/main/") + weights;
    const double before = cpuSeconds(RUSAGE_CHILDREN);
    QElapsedTimer timer;
    timer.start();
    QProcess::execute(QStringLiteral("curl"), {QStringLiteral("-sL"), QStringLiteral("-o"), target, url});
    const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    say("curl", bytes, seconds, cpuSeconds(RUSAGE_CHILDREN) - before);
    // What Pictor's figure has in it too: the bytes on the disk itself, and compared.
    QProcess::execute(QStringLiteral("sync"), {target});
    const double synced = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    say("curl, sync", bytes, synced, cpuSeconds(RUSAGE_CHILDREN) - before);
    QProcess hash;
    hash.start(QStringLiteral("sha256sum"), {target});
    hash.waitForFinished(-1);
    say("curl, sync, sha256sum", bytes, static_cast<double>(timer.nsecsElapsed()) * 1e-9,
        cpuSeconds(RUSAGE_CHILDREN) - before);
    QFile::remove(target);
    return seconds;
}

/// Qt's network and nothing else.
void discard(const StandInHub &hub, double bytes, qint64 bufferBytes)
{
    HubConnection connection(hub);
    const auto location = resultOf(connection.client.locate(repository, QStringLiteral("main"), weights));
    if (!location)
        return;
    std::vector<char> buffer(1 << 20);
    const double before = cpuSeconds(RUSAGE_SELF);
    QElapsedTimer timer;
    timer.start();
    QNetworkReply *reply = connection.gate.send(
        NetworkGate::Verb::Get, connection.client.requestTo(location->url), RequestPurpose{});
    reply->setReadBufferSize(bufferBytes);
    const auto read = [&] {
        while (reply->read(buffer.data(), static_cast<qint64>(buffer.size())) > 0) { }
    };
    QObject::connect(reply, &QNetworkReply::readyRead, reply, read);
    QObject::connect(reply, &QNetworkReply::finished, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    say("Qt's network, thrown away", bytes, static_cast<double>(timer.nsecsElapsed()) * 1e-9,
        cpuSeconds(RUSAGE_SELF) - before);
    delete reply;
}

double pictorDownload(
    const StandInHub &hub, const QString &folder, double bytes, const TransferTuning &tuning)
{
    HubConnection connection(hub);
    const QString cache = folder + QStringLiteral("/cache");
    SnapshotDownload download(connection.client, HubCache(cache),
        {.repository = repository, .revision = QStringLiteral("main"), .files = {{.path = weights}}}, tuning);
    auto *application = static_cast<TimedApplication *>(QCoreApplication::instance());
    application->longestWall = application->longestOwn = 0;
    const double before = cpuSeconds(RUSAGE_SELF);
    const qint64 memoryBefore = status("VmRSS:");
    qint64 most = 0;
    QElapsedTimer timer;
    timer.start();
    double received = 0;
    QObject::connect(&download, &SnapshotDownload::progressChanged, &download, [&] {
        most = std::max(most, status("VmRSS:"));
        const TransferProgress &progress = download.progress();
        if (received == 0 && progress.total > 0 && progress.received == progress.total)
            received = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    });
    QObject::connect(&download, &SnapshotDownload::stateChanged, qApp, [](SnapshotDownload::State state) {
        if (state != SnapshotDownload::State::Running)
            QCoreApplication::quit();
    });
    download.start();
    QCoreApplication::exec();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    say("Pictor, last byte", bytes, received, 0);
    say("Pictor, hashed and placed", bytes, seconds, cpuSeconds(RUSAGE_SELF) - before);
    QTextStream(stdout) << QString::asprintf("  memory %.1f MB at most, %.1f MB of it before; event loop "
                                             "held %.1f ms at most (%.1f ms of its own: %s)\n",
        static_cast<double>(most) / 1e6, static_cast<double>(memoryBefore) / 1e6, application->longestWall,
        application->longestOwn, qPrintable(application->longestEvent));
    if (const auto error = download.error())
        QTextStream(stdout) << error->message << u'\n';
    QDir(cache).removeRecursively();
    return seconds;
}

} // namespace

int main(int argc, char *argv[])
{
    TimedApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption size(
        QStringLiteral("bytes"), {}, QStringLiteral("N"), QStringLiteral("4294967296"));
    const QCommandLineOption where(QStringLiteral("folder"), {}, QStringLiteral("DIR"), QDir::tempPath());
    const QCommandLineOption most(
        QStringLiteral("connections"), {}, QStringLiteral("N"), QStringLiteral("4"));
    const QCommandLineOption rate(QStringLiteral("rate"), {}, QStringLiteral("BYTES"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), {}, QStringLiteral("N"), QStringLiteral("2"));
    const QCommandLineOption withNginx(QStringLiteral("nginx"));
    parser.addOptions({size, where, most, rate, rounds, withNginx});
    parser.process(application);

    StandInHub hub(StandInHub::Options{});
    const qint64 bytes = parser.value(size).toLongLong();
    hub.addLarge(repository, weights, bytes);
    Nginx nginx(hub.root());
    if (parser.isSet(withNginx)) {
        if (!nginx.start())
            return 1;
        hub.setStore(nginx.url());
    }
    if (!hub.start())
        return 1;
    hub.commit(repository); // it hashes the file once
    if (parser.isSet(rate))
        hub.setFaults({QStringLiteral("rate=") + parser.value(rate)});
    TransferTuning tuning;
    tuning.connections = parser.value(most).toInt();
    tuning.freeSpaceKept = 0;
    QTemporaryDir folder(parser.value(where) + QStringLiteral("/bench-XXXXXX"));
    double best[2] = {1e9, 1e9};
    for (int round = 0; round < parser.value(rounds).toInt(); ++round) {
        best[0] = std::min(best[0], curl(hub, folder.path(), static_cast<double>(bytes)));
        discard(hub, static_cast<double>(bytes), tuning.bufferBytes);
        best[1] = std::min(best[1], pictorDownload(hub, folder.path(), static_cast<double>(bytes), tuning));
    }
    QTextStream(stdout) << QString::asprintf("best of each: %.2f of curl's throughput\n", best[0] / best[1]);
    return 0;
}
