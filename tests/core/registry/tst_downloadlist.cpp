// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/downloadlist.h"

#include "support/filecontent.h"
#include "support/fulldisk.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace pictor;
using pictor::test::contentOf;
using pictor::test::FullDisk;

namespace {

const UnfinishedDownload first{QStringLiteral("acme/first"), QStringLiteral("mirror/first"), 400, 1000};
const UnfinishedDownload second{QStringLiteral("acme/second"), QStringLiteral("acme/second"), 0, 0};

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(content) == content.size());
}

void expectWarning(const QString &words)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(words));
}

} // namespace

class DownloadListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void remembersAndForgets();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void everyDamagedFileIsKept();
    void whatCanBeReadIsGoneOnWith();
    void changesOfADamagedListAreKept();
    void linkToADamagedListStays();
    void whatCannotBeSetAsideIsNotWrittenOver();
    void whatCannotBeOpenedStaysWhereItIs();
    void whatCannotBeWrittenAnewStays();
    void whereNothingCanBeReadItStaysToo();
    void fullDiskKeepsWhatWasThere();

private:
    QString listNamed(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_list;
};

void DownloadListTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_list = listNamed(QStringLiteral("downloads.json"));
}

void DownloadListTest::remembersAndForgets()
{
    QCOMPARE(readDownloads(m_list), QList<UnfinishedDownload>());
    QVERIFY(rememberDownload(m_list, first));
    QVERIFY(rememberDownload(m_list, second));
    QCOMPARE(readDownloads(m_list), QList({first, second}));
    QVERIFY(forgetDownload(m_list, first.key));
    QVERIFY(forgetDownload(m_list, first.key));
    QCOMPARE(readDownloads(m_list), QList({second}));
    QVERIFY(!QFile::exists(m_list + QStringLiteral(".damaged")));
}

void DownloadListTest::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("broken off") << QByteArray("{\"unfinished\": [{\"key\": \"acme/first\"}, ");
    QTest::newRow("another form") << QByteArray("[1, 2]");
    QTest::newRow("no list") << QByteArray("{\"unfinished\": 7}");
    QTest::newRow("no key") << QByteArray("{\"unfinished\": [{\"received\": 7}]}");
}

void DownloadListTest::damagedFileIsSetAside()
{
    QFETCH(const QByteArray, content);
    put(m_list, content);
    expectWarning(QStringLiteral("downloads\\.json\\.damaged"));
    QCOMPARE(readDownloads(m_list), QList<UnfinishedDownload>());
    QVERIFY(!QFile::exists(m_list));
    const QString aside = m_list + QStringLiteral(".damaged");
    QVERIFY(QFile::exists(aside));
    QCOMPARE(contentOf(aside), content);
    QVERIFY(rememberDownload(m_list, first));
    QCOMPARE(readDownloads(m_list), QList({first}));
    QCOMPARE(contentOf(aside), content);
}

void DownloadListTest::everyDamagedFileIsKept()
{
    for (const char *content : {"once", "again"}) {
        put(m_list, content);
        expectWarning(QStringLiteral("kept as"));
        readDownloads(m_list);
    }
    QCOMPARE(contentOf(m_list + QStringLiteral(".damaged")), QByteArray("once"));
    QCOMPARE(contentOf(m_list + QStringLiteral(".damaged2")), QByteArray("again"));
}

void DownloadListTest::whatCanBeReadIsGoneOnWith()
{
    const QByteArray content = "{\"unfinished\": [{\"key\": 7}, {\"key\": \"acme/second\", "
                               "\"repository\": \"acme/second\"}]}";
    put(m_list, content);
    expectWarning(QStringLiteral("kept as"));
    QCOMPARE(readDownloads(m_list), QList({second}));
    QCOMPARE(contentOf(m_list + QStringLiteral(".damaged")), content);
    QCOMPARE(readDownloads(m_list), QList({second})); // from the new file
}

void DownloadListTest::changesOfADamagedListAreKept()
{
    put(m_list, "{\"unfin");
    expectWarning(QStringLiteral("kept as"));
    QVERIFY(rememberDownload(m_list, first));
    QCOMPARE(contentOf(m_list + QStringLiteral(".damaged")), QByteArray("{\"unfin"));
    QCOMPARE(readDownloads(m_list), QList({first}));
}

void DownloadListTest::linkToADamagedListStays()
{
    const QString real = listNamed(QStringLiteral("real.json"));
    put(real, "{\"unfin");
    QVERIFY(QFile::link(real, m_list));
    expectWarning(QStringLiteral("kept as .*real\\.json\\.damaged"));
    QVERIFY(rememberDownload(m_list, first));
    QVERIFY(QFileInfo(m_list).isSymLink());
    QCOMPARE(contentOf(real + QStringLiteral(".damaged")), QByteArray("{\"unfin"));
    QCOMPARE(readDownloads(real), QList({first}));
}

void DownloadListTest::whatCannotBeSetAsideIsNotWrittenOver()
{
    // With ".damaged" it would be longer than a name may be; with ".lock" or as a QSaveFile it is not.
    const QString list = listNamed(QString(248, QLatin1Char('d')));
    put(list, "{\"unfin");
    for (int time = 0; time < 2; ++time)
        expectWarning(QStringLiteral("left as it is"));
    QCOMPARE(readDownloads(list), QList<UnfinishedDownload>());
    QVERIFY(!rememberDownload(list, first));
    QCOMPARE(contentOf(list), QByteArray("{\"unfin"));
}

/// One that opens for nobody, root neither: a folder.
void DownloadListTest::whatCannotBeOpenedStaysWhereItIs()
{
    QVERIFY(QDir().mkpath(m_list));
    for (int time = 0; time < 2; ++time)
        expectWarning(QStringLiteral("left as it is"));
    QCOMPARE(readDownloads(m_list), QList<UnfinishedDownload>());
    QVERIFY(!rememberDownload(m_list, first));
    QVERIFY(QFileInfo(m_list).isDir());
    QVERIFY(!QFileInfo::exists(m_list + QStringLiteral(".damaged")));
}

void DownloadListTest::whatCannotBeWrittenAnewStays()
{
    QByteArray content = "{\"unfinished\": [{\"key\": 7}";
    QList<UnfinishedDownload> sound;
    for (int number = 0; number < 30; ++number) {
        const QString key = QStringLiteral("acme/%1").arg(number);
        content += QStringLiteral(", {\"key\": \"%1\", \"repository\": \"%1\"}").arg(key).toUtf8();
        sound.append({key, key, 0, 0});
    }
    content += "]}";
    put(m_list, content);
    const QDateTime renamed = QFileInfo(m_list).metadataChangeTime();
    QTest::qWait(50); // a change from now on has another time
    for (int time = 0; time < 2; ++time)
        expectWarning(QStringLiteral("could not be written; it is left as .*downloads\\.json:"));
    {
        const FullDisk full(500); // room for the lock
        QCOMPARE(readDownloads(m_list), sound);
        QVERIFY(!forgetDownload(m_list, sound.constFirst().key));
    }
    QCOMPARE(contentOf(m_list), content);
    QCOMPARE(QFileInfo(m_list).metadataChangeTime(), renamed); // nor was it away meanwhile
    QVERIFY(!QFileInfo::exists(m_list + QStringLiteral(".damaged")));
}

void DownloadListTest::whereNothingCanBeReadItStaysToo()
{
    const QByteArray content = "{\"unfin";
    put(m_list, content);
    expectWarning(QStringLiteral("could not be written; it is left as .*downloads\\.json:"));
    {
        const FullDisk full(500); // room for the lock
        QVERIFY(!rememberDownload(m_list, {first.key, QString(1000, QLatin1Char('r')), 0, 0}));
    }
    QCOMPARE(contentOf(m_list), content);
    QVERIFY(!QFileInfo::exists(m_list + QStringLiteral(".damaged")));
}

void DownloadListTest::fullDiskKeepsWhatWasThere()
{
    QVERIFY(rememberDownload(m_list, first));
    const UnfinishedDownload large{second.key, QString(1000, QLatin1Char('r')), 0, 0};
    {
        const FullDisk full(500); // room for the lock
        QVERIFY(!rememberDownload(m_list, large));
    }
    QCOMPARE(readDownloads(m_list), QList({first}));
}

QTEST_GUILESS_MAIN(DownloadListTest)
#include "tst_downloadlist.moc"
