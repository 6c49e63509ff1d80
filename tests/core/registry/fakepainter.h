// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate.h"

#include "registry/enginefactory.h"

#include <QByteArray>
#include <QList>
#include <QMutex>

#include <atomic>
#include <memory>
#include <optional>

namespace pictor::test {

/// Nice value of the calling thread; 0 where there is none.
int currentNiceness();

/// Text-to-image models without arithmetic, and what a test can see and change of them from its own thread. A
/// picture is all of the colour (seed, steps, length of the prompt's first ids).
class FakePainter : public std::enable_shared_from_this<FakePainter> {
public:
    static constexpr int blocksPerStep = 2;
    static constexpr qsizetype promptLength = 8; ///< characters, each a token; more are cut

    Gate openGate; ///< before a model opens
    Gate stepGate; ///< before each block
    std::atomic<int> plans = 0, opens = 0, alive = 0;
    std::atomic<int> niceness = 0; ///< of the thread that painted last
    std::atomic<qint64> wholeBytes = 0, frugalBytes = 0; ///< peak of either mode; grows with the picture
    std::atomic<qint64> bytesPerPixel = 0;
    std::atomic<qint64> keptBytes = 0; ///< that stay loaded
    std::atomic<bool> givesWrongSize = false;
    std::atomic<bool> guides = true;
    std::atomic<bool> reduces = false; ///< in the frugal mode, the precision too
    std::atomic<int> device = 0; ///< which models are opened on from now on

    /// Every generate() throws it until it is taken back.
    void throwWhenPainting(std::optional<inference::EngineError> error) { set(m_error, error); }
    void failOpening(std::optional<Error> error) { set(m_openError, error); }
    void noteWhenPainting(const inference::GenerationNote &note) { set(m_note, note); }

    /// What was asked of the engine, in its order, without borrowed pixels; m_start has their bytes.
    QList<inference::PictureRequest> requests() const { return get(m_requests); }
    QList<QByteArray> startImages() const { return get(m_starts); }
    /// Limits that models were opened with.
    QList<qint64> limits() const { return get(m_limits); }

    decltype(EngineFactory::openGenerator) opener();
    decltype(EngineFactory::plan) planner();

    inference::GenerationPlan planFor(const inference::PictureShape &shape, qint64 limit, int onDevice) const;

private:
    class Generator;

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

    Result<LoadedGenerator> open(qint64 limit, const std::stop_token &stop);
    void saw(const inference::PictureRequest &request);

    mutable QMutex m_mutex;
    std::optional<inference::EngineError> m_error;
    std::optional<Error> m_openError;
    std::optional<inference::GenerationNote> m_note;
    QList<inference::PictureRequest> m_requests;
    QList<QByteArray> m_starts;
    QList<qint64> m_limits;
};

} // namespace pictor::test
