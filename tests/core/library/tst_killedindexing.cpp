// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include "library/database.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace pictor;
using namespace pictor::library;

namespace {

constexpr int pictures = 240;
constexpr int batchSize = 4;

/// What one indexing process did until it ended or was killed.
struct Run {
    qint64 asked = 0; ///< pictures given to the embedder
    qint64 stored = 0; ///< pictures that it said were in the database
    bool finished = false;
};

} // namespace

/// A kill -9 loses at most the batch in flight, and never the database.
class KilledIndexingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void killedAtRandom();
    void killedWhileTheDatabaseIsMade();

private:
    /// Lets a process embed `batches` batches and kills it `milliseconds` after the first.
    static Run run(const LibraryFixture &fixture, int batches, int milliseconds);
    static qint64 checkedCount(const Paths &paths);

    QRandomGenerator m_random;
};

void KilledIndexingTest::initTestCase()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    m_random.seed(seed);
}

Run KilledIndexingTest::run(const LibraryFixture &fixture, int batches, int milliseconds)
{
    QProcess indexer;
    indexer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    connect(&timer, &QTimer::timeout, &indexer, &QProcess::kill);
    QByteArray said;
    connect(&indexer, &QProcess::readyRead, &timer, [&] {
        said += indexer.readAll();
        if (said.contains("stored") && !timer.isActive())
            timer.start(milliseconds);
    });
    indexer.start(QStringLiteral(PICTOR_INDEXER), {fixture.paths.data, fixture.photos()});
    indexer.write(QByteArray(batches, '.'));
    const bool ended = QTest::qWaitFor([&] { return indexer.state() == QProcess::NotRunning; }, 60'000);

    Run result;
    result.finished = ended && indexer.exitStatus() == QProcess::NormalExit && indexer.exitCode() == 0;
    said += indexer.readAll();
    for (const QByteArray &line : said.split('\n')) {
        if (line.startsWith("asked "))
            result.asked += line.mid(6).toLongLong();
        else if (line.startsWith("stored "))
            result.stored = line.mid(7).toLongLong();
    }
    return result;
}

/// Stored vectors; -1 if anything is wrong with the database.
qint64 KilledIndexingTest::checkedCount(const Paths &paths)
{
    const auto database = Database::open(paths.database());
    if (!database || (*database)->scalar<QString>("PRAGMA integrity_check") != QStringLiteral("ok")
        || (*database)->run("PRAGMA foreign_key_check").next()
        || (*database)->scalar<int>("SELECT count(*) FROM embeddings WHERE length(vector) <> 13 * 4") != 0)
        return -1;
    return (*database)->scalar<qint64>("SELECT count(*) FROM embeddings");
}

void KilledIndexingTest::killedAtRandom()
{
    LibraryFixture fixture;
    fixture.library.reset();
    fixture.addMany(pictures);
    qint64 before = 0;
    int kills = 0;
    for (bool finished = false; !finished; ++kills) {
        const Run indexed = run(fixture, 1 + m_random.bounded(12), m_random.bounded(12));
        finished = indexed.finished;
        const qint64 after = checkedCount(fixture.paths);
        QVERIFY2(after >= before + indexed.stored, "a batch that was stored is lost");
        const qint64 lost = indexed.asked - (after - before);
        QVERIFY2(lost <= batchSize, "more than the batch in flight must be embedded again");
        QVERIFY2(lost >= 0, "more is stored than was embedded");
        QVERIFY2(kills < 200, "no progress");
        before = after;
    }
    qInfo("killed %d times", kills - 1);
    QVERIFY(kills > 3);
    QCOMPARE(before, pictures);

    fixture.open();
    for (const int i : {0, 77, pictures - 1}) {
        const auto hits = fixture.search(LibraryFixture::picture(1000 + i), 1);
        QVERIFY(hits[0].path.endsWith(QStringLiteral("/%1.png").arg(i, 3, 10, QLatin1Char('0'))));
        QVERIFY(hits[0].score > 0.999F);
    }
    QVERIFY(fixture.index());
    QCOMPARE(fixture.embedder.embedded(), 0);
}

void KilledIndexingTest::killedWhileTheDatabaseIsMade()
{
    for (int i = 0; i < 10; ++i) {
        LibraryFixture fixture;
        fixture.library.reset();
        QVERIFY(QDir(fixture.paths.data).removeRecursively());
        fixture.addMany(8);
        QProcess indexer;
        indexer.start(QStringLiteral(PICTOR_INDEXER), {fixture.paths.data, fixture.photos()});
        indexer.write("..");
        QDeadlineTimer patience(60'000);
        while (!QFile::exists(fixture.paths.database()) && !patience.hasExpired())
            QThread::usleep(50); // QTRY would look when it is over
        QVERIFY(QFile::exists(fixture.paths.database()));
        // Any moment of what follows: not waiting for something, but choosing when to strike.
        QThread::usleep(m_random.bounded(8'000));
        indexer.kill();
        QTRY_COMPARE(indexer.state(), QProcess::NotRunning);
        QVERIFY(checkedCount(fixture.paths) >= 0);
        fixture.open();
        fixture.watch();
        QVERIFY(fixture.index());
        QCOMPARE(checkedCount(fixture.paths), 8);
    }
}

QTEST_GUILESS_MAIN(KilledIndexingTest)
#include "tst_killedindexing.moc"
