// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/database.h"

#include "library/messages.h"
#include "library/schema.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>

#include <atomic>

namespace pictor::library {

namespace {

constexpr int busyTimeoutMs = 15'000;

/// While it is being opened: in steps, since nothing can interrupt SQLite's own waiting.
constexpr int busyStepMs = 50;

/// SQLite's primary result codes (sqlite.org/rescode.html).
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    CorruptFile = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26
};

Error damaged(const QString &file, const QString &detail)
{
    return {Error::Kind::Corrupt,
        Text::tr("The library “%1” is damaged. Put back a copy of it, or move it away to start anew.")
            .arg(QDir::toNativeSeparators(file)),
        detail};
}

Error errorFrom(const QSqlError &error, const QString &file)
{
    const QString detail = error.text() + QLatin1Char(' ') + error.nativeErrorCode();
    const auto with = [&](Error::Kind kind, const QString &message) {
        return Error{kind, message.arg(QDir::toNativeSeparators(file)), detail};
    };
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case CorruptFile:
    case NotADb:
        return damaged(file, detail);
    case Perm:
    case ReadOnly:
    case CantOpen:
        return with(Error::Kind::Denied,
            Text::tr("The library “%1” cannot be written. Check that you may write to its folder."));
    case Full:
        return with(Error::Kind::Denied,
            Text::tr("There is no room left on the disk of the library “%1”. Free some and try again."));
    case Busy:
    case Locked:
        return with(Error::Kind::Internal,
            Text::tr("Another program keeps the library “%1” busy. Close it and try again."));
    default:
        return with(Error::Kind::Internal, Text::tr("The library “%1” could not be used. Try again."));
    }
}

QString freshConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("pictor-library-%1").arg(++count);
}

Result<void> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return failure(Error::Kind::Denied,
        Text::tr("The folder “%1” could not be made. Check that you may write there, or choose another.")
            .arg(QDir::toNativeSeparators(folder)));
}

/// SQLite takes a file of a few bytes for an empty database and would write over it.
Result<void> checkHeader(const QString &path)
{
    QFile file(path);
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0 || file.read(magic.size()) == magic)
        return {};
    return tl::unexpected(damaged(path, QStringLiteral("no SQLite header")));
}

Result<void> prepareSchemaPatiently(Database &database, const QString &file, const std::stop_token &stop)
{
    const QDeadlineTimer patience(busyTimeoutMs);
    auto ready = prepareSchema(database, file);
    while (!ready && database.wasBusy() && !stop.stop_requested() && !patience.hasExpired()) {
        QThread::msleep(10); // some of SQLite's refusals come at once
        ready = prepareSchema(database, file);
    }
    return ready;
}

} // namespace

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, const std::stop_token &stop)
{
    const auto usable =
        makeFolder(QFileInfo(file).absolutePath()).and_then([&] { return checkHeader(file); });
    if (!usable)
        return tl::unexpected(usable.error());

    auto database = std::unique_ptr<Database>(new Database(file, freshConnectionName()));
    if (auto ready = prepareSchemaPatiently(*database, file, stop); !ready)
        return tl::unexpected(ready.error());
    database->run("PRAGMA busy_timeout = " + QByteArray::number(busyTimeoutMs));
    return database;
}

Database::Database(QString file, QString connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_file);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyStepMs));
    if (!database.open())
        m_error = errorFrom(database.lastError(), m_file);
}

Database::~Database()
{
    qDeleteAll(m_queries);
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

QSqlQuery *Database::prepared(const char *sql)
{
    if (m_error)
        return nullptr;
    const auto known =
        m_queries.constFind(QByteArray::fromRawData(sql, static_cast<qsizetype>(qstrlen(sql))));
    if (known != m_queries.cend())
        return *known;

    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    if (!query->prepare(QString::fromUtf8(sql))) {
        failWith(*query);
        return nullptr;
    }
    return *m_queries.insert(QByteArray(sql), query.release());
}

void Database::failWith(const QSqlQuery &query)
{
    const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
    m_busy = code == Busy || code == Locked;
    m_error = errorFrom(query.lastError(), m_file);
    m_error->detail += QStringLiteral(" in: ") + query.lastQuery();
}

QSqlQuery *Database::execute(QSqlQuery *query)
{
    if (!query || m_error)
        return nullptr;
    if (query->exec())
        return query;
    failWith(*query);
    query->finish();
    return nullptr;
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.run("BEGIN IMMEDIATE");
    m_open = !m_database.hasFailed();
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

Result<void> Transaction::commit()
{
    m_database.run("COMMIT");
    if (!m_database.hasFailed()) {
        m_open = false;
        return {};
    }
    rollBack();
    return tl::unexpected(*m_database.takeError());
}

void Transaction::rollBack()
{
    if (!std::exchange(m_open, false))
        return;
    const auto cause = m_database.takeError();
    m_database.run("ROLLBACK");
    m_database.takeError(); // fails where SQLite has rolled back by itself
    if (cause)
        m_database.fail(*cause);
}

} // namespace pictor::library
