// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/place.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>
#include <thread>

using namespace pictor::app;

class DoctorPlaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void countsEveryFile();
    void countsNothingOnceStopped();
    void walkIsStoppedAmidIt();
    void folderThatIsAFile();

private:
    KeptPlace place(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DoctorPlaceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("below")));
    for (const char *name : {"a", "below/b"}) {
        QFile file(m_folder->filePath(QLatin1String(name)));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("four") == 4);
    }
}

KeptPlace DoctorPlaceTest::place(const QString &path) const
{
    return {"models", QStringLiteral("Models"), path, QStringLiteral("HF_HUB_CACHE")};
}

void DoctorPlaceTest::countsEveryFile()
{
    const PlaceCondition condition = examined(place(m_folder->path()), {});
    QVERIFY(condition.exists);
    QVERIFY(condition.writable);
    QCOMPARE(condition.files, qint64(2));
    QCOMPARE(condition.bytes, qint64(8));
}

void DoctorPlaceTest::countsNothingOnceStopped()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(examined(place(m_folder->path()), stop.get_token()).files, qint64(0));
}

// Asked for too early or too late, the end of it tells nothing: then it is tried again.
void DoctorPlaceTest::walkIsStoppedAmidIt()
{
    constexpr int depth = 50, filesInEach = 100, mostTries = 200;
    QString folder = m_folder->path();
    for (int level = 0; level < depth; ++level) {
        folder += QStringLiteral("/deeper");
        QVERIFY(QDir().mkpath(folder));
        for (int number = 0; number < filesInEach; ++number) {
            QFile file(folder + QLatin1Char('/') + QString::number(number));
            QVERIFY(file.open(QFile::WriteOnly));
        }
    }
    QElapsedTimer timer;
    timer.start();
    const qint64 all = examined(place(m_folder->path()), {}).files;
    const std::chrono::nanoseconds whole(timer.nsecsElapsed());
    QCOMPARE(all, qint64(2 + depth * filesInEach));

    bool isStopped = false;
    for (int tried = 0; tried < mostTries && !isStopped; ++tried) {
        std::stop_source stop;
        const std::jthread stopping([&stop, wait = whole * (tried % 10 + 1) / 12] {
            std::this_thread::sleep_for(wait);
            stop.request_stop();
        });
        const qint64 files = examined(place(m_folder->path()), stop.get_token()).files;
        isStopped = files > 0 && files < all;
    }
    QVERIFY(isStopped);
}

void DoctorPlaceTest::folderThatIsAFile()
{
    const PlaceCondition condition = examined(place(m_folder->filePath(QStringLiteral("a"))), {});
    QVERIFY(!condition.exists);
    QVERIFY(condition.ailment && condition.ailment->message.contains(QStringLiteral("HF_HUB_CACHE")));
}

QTEST_GUILESS_MAIN(DoctorPlaceTest)
#include "tst_doctorplace.moc"
