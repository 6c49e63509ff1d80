// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
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
    virtual void endFailed(const Error &error) = 0;
    virtual void endCancelled() = 0;

    std::stop_source m_stop;
    State m_state = State::Queued;
};

/// What a cancelled job's future holds.
Error cancelledError();

/// A Job that gives a T, if all goes well, and a future of it.
template <class T> class ResultJob : public Job {
public:
    /// Destroying it cancels it, also for those who wait for the future.
    ~ResultJob() override { resolve(tl::unexpected(cancelledError())); }

    /// The same end as the signals tell, a moment before them: for co_await and for other threads.
    QFuture<Result<T>> future() const { return m_future; }

protected:
    explicit ResultJob(QObject *parent)
        : Job(parent)
        , m_future(m_promise.future())
    {
        m_promise.start();
    }

    virtual void tellFinished(const T &result) = 0;
    void endFinished(const T &result)
    {
        endAs(State::Finished, result, [this, &result] { tellFinished(result); });
    }
    void endFailed(const Error &error) override
    {
        endAs(State::Failed, tl::unexpected(error), [this, &error] { Q_EMIT failed(error); });
    }
    void endCancelled() override
    {
        endAs(State::Cancelled, tl::unexpected(cancelledError()), [this] { Q_EMIT cancelled(); });
    }

private:
    template <class Tell> void endAs(State state, Result<T> result, const Tell &tell)
    {
        end(state, [this, &result, &tell] {
            const QPointer<Job> self(this);
            resolve(std::move(result));
            if (self)
                tell();
        });
    }

    void resolve(Result<T> result)
    {
        if (m_future.isFinished())
            return;
        // A continuation may destroy this job: nothing of it is touched after finish().
        QPromise<Result<T>> promise = std::move(m_promise);
        promise.addResult(std::move(result));
        promise.finish();
    }

    QPromise<Result<T>> m_promise;
    QFuture<Result<T>> m_future;
};

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

class EmbeddingJob : public ResultJob<Embeddings> {
    Q_OBJECT
Q_SIGNALS:
    void finished(const pictor::Embeddings &embeddings);

protected:
    using ResultJob::ResultJob;
    void tellFinished(const Embeddings &embeddings) override { Q_EMIT finished(embeddings); }
};

} // namespace pictor

Q_DECLARE_METATYPE(pictor::Embeddings)
