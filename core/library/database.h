// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <stop_token>

namespace pictor::library {

/// What a statement gave. Ends the statement when it goes, so that no read holds back a checkpoint.
class Rows {
public:
    explicit Rows(QSqlQuery *query)
        : m_query(query)
    {
    }
    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {
    }
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    bool next() { return m_query && m_query->next(); }
    template <class T> T value(int column) const { return m_query->value(column).value<T>(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    qint64 changed() const { return m_query ? m_query->numRowsAffected() : 0; }
    qint64 insertedId() const { return m_query ? m_query->lastInsertId().toLongLong() : 0; }

private:
    QSqlQuery *m_query; ///< nullptr: the statement failed
};

/// One connection to the library's database. Made, used and destroyed on one thread.
///
/// Errors stick, as a stream's do: once a statement has failed, those that follow do nothing, until
/// Transaction::commit() or take() reports the first failure.
class Database {
public:
    /// Opens `file`, creating it or bringing its schema up to date. While another process keeps it busy,
    /// waits 15 s, or until `stop` is asked.
    /// @return Denied, Corrupt (damaged, or not ours: it is left as it is), Unsupported (a newer schema)
    static Result<std::unique_ptr<Database>> open(const QString &file, const std::stop_token &stop = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs `sql`, prepared once per connection. Not again before its Rows are gone.
    template <class... Values> Rows run(const char *sql, const Values &...values)
    {
        QSqlQuery *query = prepared(sql);
        int position = 0;
        if (query)
            (query->bindValue(position++, toVariant(values)), ...);
        return Rows(execute(query));
    }

    /// The first column of the first row, or T().
    template <class T, class... Values> T scalar(const char *sql, const Values &...values)
    {
        Rows rows = run(sql, values...);
        return rows.next() ? rows.template value<T>(0) : T();
    }

    /// `value`, or the first failure since the last report.
    template <class T> Result<T> take(T value)
    {
        if (auto error = takeError())
            return tl::unexpected(*std::move(error));
        return value;
    }

    bool hasFailed() const { return m_error.has_value(); }
    /// Whether the last failure was another connection at work.
    bool wasBusy() const { return m_busy; }
    std::optional<Error> takeError() { return std::exchange(m_error, std::nullopt); }
    void fail(Error error);

private:
    Database(QString file, QString connection);

    template <class T> static QVariant toVariant(const T &value) { return QVariant::fromValue(value); }
    static QVariant toVariant(std::nullptr_t) { return QVariant(); }

    QSqlQuery *prepared(const char *sql);
    QSqlQuery *execute(QSqlQuery *query);
    void failWith(const QSqlQuery &query);

    QString m_file;
    QString m_connection;
    QHash<QByteArray, QSqlQuery *> m_queries;
    std::optional<Error> m_error;
    bool m_busy = false;
};

/// All or nothing. Takes SQLite's write lock at once, so that it never fails half-way for another writer.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction(); ///< rolls back what was not committed

    Result<void> commit();

private:
    void rollBack();

    Database &m_database;
    bool m_open;
};

} // namespace pictor::library
