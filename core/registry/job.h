// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <span>
#include <stop_token>
#include <vector>

namespace pictor {

/// Work asked of a model. Lives on the registry's thread; ends in exactly one of Finished, Failed, Cancelled,
/// always from the event loop (never inside the call that made it), and then deletes itself. Destroying it
/// cancels it.
class Job : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
public:
    enum class State { Queued, Running, Finished, Failed, Cancelled };
    Q_ENUM(State)

    ~Job() override;

    State state() const { return m_state; }
    bool hasEnded() const { return m_state != State::Queued && m_state != State::Running; }
    /// Takes effect within a block of the model; the job then ends in Cancelled.
    Q_INVOKABLE void cancel();
    std::stop_token stopToken() const { return m_stop.get_token(); }

Q_SIGNALS:
    void stateChanged();
    void failed(const pictor::Error &error);
    void cancelled();

protected:
    explicit Job(QObject *parent);
    std::stop_source m_stop;
    State m_state = State::Queued;
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

class EmbeddingJob : public Job {
    Q_OBJECT
public:
    /// The same end as the signals tell: for co_await and for other threads.
    QFuture<Result<Embeddings>> future() const { return m_promise.future(); }

Q_SIGNALS:
    void finished(const pictor::Embeddings &embeddings);

protected:
    using Job::Job;
    mutable QPromise<Result<Embeddings>> m_promise;
};

} // namespace pictor

Q_DECLARE_METATYPE(pictor::Embeddings)
