// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <chrono>
#include <memory>
#include <stop_token>
#include <type_traits>

namespace pictor::library {

/// A thread with a connection of its own. Work runs one after the other, in the order it came; the connection
/// is opened by the first.
class DatabaseThread {
public:
    explicit DatabaseThread(QString file)
        : m_file(std::move(file))
    {
        m_thread.setMaxThreadCount(1);
        m_thread.setExpiryTimeout(-1); // one and the same thread: the connection must not change it
    }

    /// Finishes the work that was given; waits no longer for another process if the connection is not open
    /// yet.
    ~DatabaseThread()
    {
        m_stop.request_stop();
        close();
        m_thread.waitForDone();
    }

    /// Before anything but reading was asked: stops waiting for another process.
    /// @return false if the thread hangs all the same, in the disk
    bool giveUp(std::chrono::milliseconds patience)
    {
        m_stop.request_stop();
        close(); // now: a pool that was waited for begins a new thread
        return m_thread.waitForDone(static_cast<int>(patience.count()));
    }

    /// Runs `work(Database &)`, which gives a Result. From any thread.
    template <class Work> auto run(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        // Not QtConcurrent::run: who waits for its future may be made to run the work on the waiting thread.
        using Answer = std::invoke_result_t<Work, Database &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_thread.start([this, promise, work = std::make_shared<Work>(std::move(work))] {
            auto opened = open();
            promise->addResult(opened ? (*work)(*m_database) : Answer(tl::unexpected(opened.error())));
            promise->finish();
        });
        return promise->future();
    }

private:
    void close()
    {
        m_thread.start([this] { m_database.reset(); });
    }
    Result<void> open()
    {
        if (m_database)
            return {};
        return Database::open(m_file, m_stop.get_token()).map([this](auto database) {
            m_database = std::move(database);
        });
    }

    const QString m_file;
    std::stop_source m_stop;
    std::unique_ptr<Database> m_database; ///< touched on m_thread only
    QThreadPool m_thread;
};

} // namespace pictor::library
