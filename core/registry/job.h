// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace pictor {

/// Work asked of a model. Lives on the registry's thread; ends in exactly one of Finished, Failed, Cancelled,
/// always from the event loop (never inside the call that made it; while the registry is destroyed, inside
/// its destructor), and then deletes itself. Destroying it cancels it.
class Job : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
public:
    enum class State { Queued, Running, Finished, Failed, Cancelled };
    Q_ENUM(State)

    ~Job() override;

    State state() const { return m_state; }
    bool hasEnded() const { return m_state != State::Queued && m_state != State::Running; }
    /// Takes effect within a block of the model, at once while queued; the job then ends in Cancelled.
    Q_INVOKABLE void cancel();
    std::stop_token stopToken() const { return m_stop.get_token(); }

Q_SIGNALS:
    void stateChanged();
    void failed(const pictor::Error &error);
    void cancelled();

protected:
    friend class ModelLife;

    explicit Job(QObject *parent);
    /// Queued to Running, unless it has ended.
    void begin();
    /// The one way to an end; does nothing if it has ended before. `tell` emits the last signal.
    void end(State state, const std::function<void()> &tell);
    virtual void endFailed(const Error &error);
    virtual void endCancelled();

    std::stop_source m_stop;
    State m_state = State::Queued;
};

/// What a cancelled job's future holds.
Error cancelledError();

/// Vectors of unit length, one row per input.
struct Embeddings {
    int dimension = 0;
    std::vector<float> values; ///< rows x dimension

    qsizetype count() const { return dimension == 0 ? 0 : static_cast<qsizetype>(values.size()) / dimension; }
    std::span<const float> row(qsizetype index) const
    {
        return std::span(values).subspan(
            static_cast<std::size_t>(index * dimension), static_cast<std::size_t>(dimension));
    }
};

class EmbeddingJob : public Job {
    Q_OBJECT
public:
    ~EmbeddingJob() override;

    /// The same end as the signals tell, a moment before them: for co_await and for other threads.
    QFuture<Result<Embeddings>> future() const { return m_future; }

Q_SIGNALS:
    void finished(const pictor::Embeddings &embeddings);

protected:
    explicit EmbeddingJob(QObject *parent);
    void endFinished(Embeddings embeddings);
    void endFailed(const Error &error) override;
    void endCancelled() override;

private:
    void resolve(Result<Embeddings> result);

    QPromise<Result<Embeddings>> m_promise;
    QFuture<Result<Embeddings>> m_future;
};

} // namespace pictor

Q_DECLARE_METATYPE(pictor::Embeddings)
