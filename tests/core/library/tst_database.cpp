// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/database.h"
#include "library/databasethread.h"
#include "library/imagelibrary.h"
#include "library/schema.h"

#include "resultof.h"
#include "support/filecontent.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <unistd.h>

using namespace pictor;
using namespace pictor::library;
using pictor::test::contentOf;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Any SQLite file, without Pictor's schema.
void run(const QString &path, const QStringList &statements)
{
    QDir().mkpath(QFileInfo(path).path());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void newDatabase();
    void opensAgain();
    void opensWhatOlderSchemasLeft_data();
    void opensWhatOlderSchemasLeft();
    void refusesNewerSchema();
    void refusesDamagedFile_data();
    void refusesDamagedFile();
    void damageInside();
    void refusesForeignDatabase();
    void refusesReadOnlyFolder();
    void refusesFolderThatCannotBeMade();
    void racingCreators();
    void firstErrorSticks();
    void transactionsRollBack();
    void writersWaitForEachOther();
    void preparedOnce();
    void givenUpThreadClosesItsConnection();

private:
    Result<std::unique_ptr<ImageLibrary>> openLibrary() const { return ImageLibrary::open(m_paths); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Paths m_paths;
};

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_paths = Paths::below(m_folder->filePath(QStringLiteral("deep/data")));
}

void DatabaseTest::newDatabase()
{
    const auto database = Database::open(m_paths.database());
    QVERIFY(database);
    QCOMPARE((*database)->scalar<int>("PRAGMA user_version"), schemaVersion);
    QCOMPARE((*database)->scalar<int>("PRAGMA application_id"), applicationId);
    QCOMPARE((*database)->scalar<QString>("PRAGMA journal_mode"), QStringLiteral("wal"));
    QCOMPARE((*database)->scalar<int>("PRAGMA foreign_keys"), 1);
    QVERIFY(!(*database)->hasFailed());
}

void DatabaseTest::opensAgain()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("photos")));
    const QString photos = QFileInfo(m_folder->filePath(QStringLiteral("photos"))).canonicalFilePath();
    {
        const auto library = openLibrary();
        QVERIFY(library);
        QVERIFY(resultOf((*library)->addFolder(photos)));
        QVERIFY(resultOf((*library)->addFolder(photos)));
    }
    const auto library = openLibrary();
    QVERIFY(library);
    QCOMPARE((*library)->folders(), QStringList(photos));
}

void DatabaseTest::opensWhatOlderSchemasLeft_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= schemaVersion; ++version)
        QTest::addRow("%d", version) << version;
}

/// The dumps are of libraries that released versions made; newer ones must go on from them.
void DatabaseTest::opensWhatOlderSchemasLeft()
{
    QFETCH(int, version);
    const QString dump =
        QString::fromUtf8(contentOf(QStringLiteral(PICTOR_TEST_DATA "/library/schema-%1.sql").arg(version)));
    run(m_paths.database(), dump.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("photos")));
    const QString photos = QFileInfo(m_folder->filePath(QStringLiteral("photos"))).canonicalFilePath();
    write(photos + QStringLiteral("/1.png"), "x");
    run(m_paths.database(),
        {QStringLiteral("UPDATE images SET path = replace(path, '/photos', '%1')").arg(photos)});

    const auto library = openLibrary();
    QVERIFY(library);
    QCOMPARE((*library)->folders(), QStringList(QStringLiteral("/photos")));
    const auto status = (*library)->status(QStringLiteral("some/model")).result();
    QCOMPARE(status.size(), 1);
    QCOMPARE(status[0].images, 2);
    QCOMPARE(status[0].embedded, 1);
    const auto hits =
        (*library)->search(QStringLiteral("some/model"), QStringLiteral("r"), {0.6F, 0.8F}, 5).result();
    QVERIFY(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->first().score, 1.0F);
    QCOMPARE(hits->first().size, QSize(640, 480));
}

void DatabaseTest::refusesNewerSchema()
{
    QVERIFY(openLibrary());
    run(m_paths.database(), {QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion + 1)});
    const QByteArray before = contentOf(m_paths.database());
    const auto library = openLibrary();
    QVERIFY(!library);
    QCOMPARE(library.error().kind, Error::Kind::Unsupported);
    QVERIFY(library.error().message.contains(QDir::toNativeSeparators(m_paths.database())));
    QCOMPARE(contentOf(m_paths.database()), before);
}

void DatabaseTest::refusesDamagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no database") << QByteArray("words, words, words. ").repeated(400);
    QTest::newRow("short") << QByteArray("x");
    QTest::newRow("header, then nothing") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("header, then rubbish")
        << QByteArray("SQLite format 3\0", 16) + QByteArray("rubbish").repeated(4000);
}

void DatabaseTest::refusesDamagedFile()
{
    QFETCH(QByteArray, content);
    write(m_paths.database(), content);
    const auto library = openLibrary();
    QVERIFY(!library);
    QCOMPARE(library.error().kind, Error::Kind::Corrupt);
    QVERIFY(library.error().message.contains(QStringLiteral("library.sqlite")));
    QCOMPARE(contentOf(m_paths.database()), content);
}

void DatabaseTest::damageInside()
{
    QVERIFY(openLibrary());
    QByteArray content = contentOf(m_paths.database());
    constexpr qsizetype pageSize = 8192;
    QVERIFY(content.size() > 4 * pageSize);
    const qsizetype rest = content.size() - 2 * pageSize;
    content.replace(2 * pageSize, rest, QByteArray("rubbish!").repeated(rest / 8));
    write(m_paths.database(), content);
    const auto library = openLibrary();
    QVERIFY(!library);
    QCOMPARE(library.error().kind, Error::Kind::Corrupt);
    QCOMPARE(contentOf(m_paths.database()), content);
}

void DatabaseTest::refusesForeignDatabase()
{
    run(m_paths.database(), {QStringLiteral("CREATE TABLE bookmarks (url TEXT)")});
    const QByteArray before = contentOf(m_paths.database());
    const auto library = openLibrary();
    QVERIFY(!library);
    QCOMPARE(library.error().kind, Error::Kind::Corrupt);
    QCOMPARE(contentOf(m_paths.database()), before);
}

void DatabaseTest::refusesReadOnlyFolder()
{
    QVERIFY(openLibrary());
    const QFile::Permissions readOnly = QFile::ReadUser | QFile::ExeUser | QFile::ReadGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::ExeOther;
    for (const QString &folder : {m_folder->path(), m_folder->filePath(QStringLiteral("deep")), m_paths.data})
        QVERIFY(QFile::setPermissions(folder, readOnly));

    const bool isRoot = geteuid() == 0;
    QVERIFY(!isRoot || seteuid(65534) == 0); // root may write anywhere
    const auto existing = openLibrary();
    const auto fresh = ImageLibrary::open(Paths::below(m_paths.data + QStringLiteral("/below")));
    QVERIFY(!isRoot || seteuid(0) == 0);

    for (const QString &folder : {m_folder->path(), m_folder->filePath(QStringLiteral("deep")), m_paths.data})
        QVERIFY(QFile::setPermissions(folder, readOnly | QFile::WriteUser));
    QVERIFY(!existing);
    QCOMPARE(existing.error().kind, Error::Kind::Denied);
    QVERIFY(!fresh);
    QCOMPARE(fresh.error().kind, Error::Kind::Denied);
}

void DatabaseTest::refusesFolderThatCannotBeMade()
{
    write(m_folder->filePath(QStringLiteral("file")), "x");
    const auto library = ImageLibrary::open(Paths::below(m_folder->filePath(QStringLiteral("file/below"))));
    QVERIFY(!library);
    QCOMPARE(library.error().kind, Error::Kind::Denied);
}

void DatabaseTest::racingCreators()
{
    QVERIFY(QDir().mkpath(m_paths.data));
    std::atomic<int> opened = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                const auto database = Database::open(m_paths.database());
                if (database && (*database)->scalar<int>("SELECT count(*) FROM images") == 0
                    && !(*database)->hasFailed())
                    ++opened;
                else if (!database)
                    qWarning().noquote() << database.error().message << database.error().detail;
            });
        }
    }
    QCOMPARE(opened.load(), 8);
}

void DatabaseTest::firstErrorSticks()
{
    const auto opened = Database::open(m_paths.database());
    QVERIFY(opened);
    Database &database = **opened;
    database.run("INSERT INTO folders (path) VALUES (NULL)");
    QVERIFY(database.hasFailed());
    database.run("INSERT INTO folders (path) VALUES ('/a')"); // does nothing
    const auto taken = database.take(1);
    QVERIFY(!taken);
    QVERIFY(taken.error().detail.contains(QStringLiteral("NOT NULL")));
    QCOMPARE(database.scalar<int>("SELECT count(*) FROM folders"), 0);
    QVERIFY(!database.hasFailed());
    database.run("SELECT nothing FROM nowhere");
    QVERIFY(database.takeError()->detail.contains(QStringLiteral("nowhere")));
}

void DatabaseTest::transactionsRollBack()
{
    const auto opened = Database::open(m_paths.database());
    QVERIFY(opened);
    Database &database = **opened;
    {
        Transaction transaction(database);
        database.run("INSERT INTO folders (path) VALUES ('/a')");
    }
    QCOMPARE(database.scalar<int>("SELECT count(*) FROM folders"), 0);
    {
        Transaction transaction(database);
        database.run("INSERT INTO folders (path) VALUES ('/a')");
        database.run("INSERT INTO folders (path) VALUES ('/a')");
        const auto committed = transaction.commit();
        QVERIFY(!committed);
        QVERIFY(committed.error().detail.contains(QStringLiteral("UNIQUE")));
    }
    QCOMPARE(database.scalar<int>("SELECT count(*) FROM folders"), 0);
    Transaction transaction(database);
    database.run("INSERT INTO folders (path) VALUES ('/a')");
    QVERIFY(transaction.commit());
    QCOMPARE(database.scalar<int>("SELECT count(*) FROM folders"), 1);
}

void DatabaseTest::writersWaitForEachOther()
{
    QVERIFY(Database::open(m_paths.database()));
    constexpr int rows = 50;
    {
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < 4; ++writer) {
            threads.emplace_back([this, writer] {
                const auto database = Database::open(m_paths.database());
                QVERIFY(database);
                for (int i = 0; i < rows; ++i) {
                    Transaction transaction(**database);
                    (*database)->run("INSERT INTO folders (path) VALUES (?)", writer * 1000 + i);
                    QVERIFY(transaction.commit());
                }
            });
        }
    }
    const auto database = Database::open(m_paths.database());
    QCOMPARE((*database)->scalar<int>("SELECT count(*) FROM folders"), 4 * rows);
}

void DatabaseTest::preparedOnce()
{
    const auto opened = Database::open(m_paths.database());
    QVERIFY(opened);
    Database &database = **opened;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(database.scalar<int>("SELECT ? + 1", i), i + 1);
    { // rows that were not read to their end hold nothing back
        Rows rows = database.run("SELECT 1 UNION SELECT 2");
        QVERIFY(rows.next());
    }
    Transaction transaction(database);
    QVERIFY(transaction.commit());
}

/// Another thread than the one that opened it cannot.
void DatabaseTest::givenUpThreadClosesItsConnection()
{
    using namespace std::chrono_literals;
    const auto connections = [] {
        return QSqlDatabase::connectionNames().filter(QStringLiteral("pictor-library"));
    };
    DatabaseThread thread(m_paths.database());
    QVERIFY(resultOf(thread.run([](Database &) -> Result<bool> { return true; })));
    QCOMPARE(connections().size(), 1);
    QVERIFY(thread.giveUp(30s));
    QCOMPARE(connections(), QStringList());
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
