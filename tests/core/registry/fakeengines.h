// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakepainter.h"
#include "gate.h"

#include "registry/enginefactory.h"

#include <QHash>
#include <QMutex>
#include <QSet>

#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace pictor::test {

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
    std::atomic<qint64> deviceBytes = 0; ///< all memory of the device; 0: not known
    std::atomic<inference::Precision> precision = inference::Precision::Auto; ///< that is asked for

    void failLocating(std::optional<Error> error) { set(m_locateError, error); }
    void failLoading(std::optional<Error> error) { set(m_loadError, error); }
    /// What local models turn out to be.
    void setFamily(const QString &family) { set(m_family, family); }
    void setMemory(const QString &key, qint64 bytes) { set(m_memory[key], bytes); }

    /// First red values of the pictures, in the order in which they were embedded.
    std::vector<int> order() const { return get(m_order); }
    /// Threads that embedded something.
    QSet<Qt::HANDLE> threads() const { return get(m_threads); }
    std::atomic<int> niceness = 0; ///< of the thread that embedded last

    EngineFactory factory()
    {
        return {.locate = [self = shared_from_this()](
                              const CatalogueEntry &entry) { return self->locate(entry); },
            .load = [self = shared_from_this()](const CatalogueEntry &, const LocatedModel &,
                        const std::stop_token &stop) { return self->load(stop); },
            .openGenerator = painter->opener(),
            .plan = painter->planner()};
    }

    /// The text-to-image models among them.
    const std::shared_ptr<FakePainter> painter = std::make_shared<FakePainter>();

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
    QString m_family;
    std::vector<int> m_order;
    QSet<Qt::HANDLE> m_threads;
};

/// A picture of the fakes' size, all of one red.
QImage redImage(int red, int side = FakeEngines::side);

} // namespace pictor::test
