// SPDX-License-Identifier: GPL-3.0-or-later
#include "killedtuning.h"
#include "support/journals.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace pictor::test;

/// A download that is killed again and again goes on where it was.
class KilledDownloadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void survivesThirtyKills();
};

namespace {

constexpr int kills = 30;
constexpr qint64 size = 60'000'000; // bytes
constexpr qint64 rate = 5'000'000; // bytes per second and connection
constexpr qint64 last = size - 3 * rate; // the last point to kill at: some connections go on a while

qint64 onDisk(const QString &cache)
{
    const QList<qint64> parts = journalledBytes(cache);
    return std::accumulate(parts.begin(), parts.end(), qint64(0));
}

} // namespace

void KilledDownloadTest::survivesThirtyKills()
{
    QByteArray content;
    content.reserve(size);
    for (quint32 i = 0; content.size() < size; ++i)
        content += QByteArray::number(i * 2654435761U, 16);
    content.truncate(size);
    StandInHub hub(StandInHub::Options{});
    hub.add(QStringLiteral("acme/tiny"), QStringLiteral("model.safetensors"), content);
    QVERIFY(hub.start());
    const QString commit = hub.commit(QStringLiteral("acme/tiny"));
    hub.setFaults({QStringLiteral("rate=%1:*.safetensors").arg(rate)});
    QTemporaryDir cache;
    const QStringList arguments{hub.url().toString(), cache.path()};

    // At random points all over the file: each run gets a random share of what is left for it, and none comes
    // so near the end that it might be there before it is seen to be due.
    for (int kill = 0; kill < kills; ++kill) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        const qint64 before = onDisk(cache.path());
        const qint64 share = std::max<qint64>(0, last - before) / (kills - kill);
        const qint64 until =
            std::min(last, before + QRandomGenerator::global()->bounded(static_cast<int>(2 * share) + 1));
        program.start(QStringLiteral(PICTOR_KILLED_DOWNLOAD), arguments);
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(
            onDisk(cache.path()) >= until || program.state() != QProcess::Running, 30'000);
        QCOMPARE(program.state(), QProcess::Running); // else it was not killed but ended
        program.kill();
        QVERIFY(program.waitForFinished());
        QVERIFY2(onDisk(cache.path()) >= before, "what was here is here still");
    }
    hub.clearFaults();
    QCOMPARE(QProcess::execute(QStringLiteral(PICTOR_KILLED_DOWNLOAD), arguments), 0);

    QFile file(
        cache.filePath(QStringLiteral("models--acme--tiny/snapshots/%1/model.safetensors").arg(commit)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QVERIFY(hash.addData(&file));
    QCOMPARE(hash.result(), QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    QCOMPARE(onDisk(cache.path()), 0);
    qint64 sent = 0;
    for (const HubRequest &request : hub.requests())
        sent += request.cdn ? request.sent : 0;
    qInfo() << "fetched twice:" << sent - size << "bytes in" << kills << "kills";
    // The server counts what this system has taken of it, so there is nothing to lose but what the program
    // had in memory, and, at this rate, next to nothing in the system's own buffers.
    const qint64 buffer = mostInMemory(killedTuning());
    QVERIFY2(sent - size <= kills * buffer, qPrintable(QString::number(sent - size)));
}

QTEST_GUILESS_MAIN(KilledDownloadTest)
#include "tst_killeddownload.moc"
