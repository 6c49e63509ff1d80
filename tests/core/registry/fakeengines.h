// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/enginefactory.h"

#include <QHash>
#include <QMutex>
#include <QSet>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace pictor::test {

/// A door that workers pass: open, unless a test shuts it to hold them there.
class Gate {
public:
    void shut() { setOpen(false); }
    void open() { setOpen(true); }
    /// How many came to the door so far.
    int arrived() const { return m_arrived; }

    /// @return false if `stop` was asked for at the door
    bool pass(const std::stop_token &stop = {})
    {
        std::unique_lock lock(m_mutex);
        ++m_arrived;
        m_changed.wait(lock, stop, [this] { return m_open; });
        return !stop.stop_requested();
    }

private:
    void setOpen(bool open)
    {
        const std::scoped_lock lock(m_mutex);
        m_open = open;
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::atomic<int> m_arrived = 0;
    bool m_open = true;
};

/// Engines without arithmetic, and what a test can see and change of them from its own thread. A picture's
/// vector is its first pixel's red, green and blue; a text's is its length, 0, 0 (none is normalised).
class FakeEngines : public std::enable_shared_from_this<FakeEngines> {
public:
    static constexpr int side = 4;

    Gate locateGate, loadGate, runGate;
    std::atomic<int> locates = 0, loads = 0, runs = 0, alive = 0;
    std::atomic<bool> knowsWords = true;
    std::atomic<bool> throwOnRun = false;
    std::atomic<qint64> loadedBytes = 0;

    void failLocating(std::optional<Error> error) { set(m_locateError, error); }
    void failLoading(std::optional<Error> error) { set(m_loadError, error); }
    void setMemory(const QString &key, qint64 bytes) { set(m_memory[key], bytes); }

    /// First red values of the pictures, in the order in which they were embedded.
    std::vector<int> order() const { return get(m_order); }
    /// Threads that embedded something.
    QSet<Qt::HANDLE> threads() const { return get(m_threads); }

    EngineFactory factory()
    {
        return {[self = shared_from_this()](const CatalogueEntry &entry) { return self->locate(entry); },
            [self = shared_from_this()](const CatalogueEntry &, const LocatedModel &,
                const std::stop_token &stop) { return self->load(stop); }};
    }

private:
    class Engine;

    template <class T, class V> void set(T &member, V value)
    {
        const QMutexLocker lock(&m_mutex);
        member = std::move(value);
    }
    template <class T> T get(const T &member) const
    {
        const QMutexLocker lock(&m_mutex);
        return member;
    }

    Result<LocatedModel> locate(const CatalogueEntry &entry);
    Result<LoadedEngine> load(const std::stop_token &stop);
    void saw(int red);

    mutable QMutex m_mutex;
    std::optional<Error> m_locateError, m_loadError;
    QHash<QString, qint64> m_memory;
    std::vector<int> m_order;
    QSet<Qt::HANDLE> m_threads;
};

/// A picture of the fakes' size, all of one red.
QImage redImage(int red, int side = FakeEngines::side);

} // namespace pictor::test
