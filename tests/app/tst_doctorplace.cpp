// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/place.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace pictor::app;

class DoctorPlaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void countsEveryFile();
    void countsNothingOnceStopped();
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

void DoctorPlaceTest::folderThatIsAFile()
{
    const PlaceCondition condition = examined(place(m_folder->filePath(QStringLiteral("a"))), {});
    QVERIFY(!condition.exists);
    QVERIFY(condition.ailment && condition.ailment->message.contains(QStringLiteral("HF_HUB_CACHE")));
}

QTEST_GUILESS_MAIN(DoctorPlaceTest)
#include "tst_doctorplace.moc"
