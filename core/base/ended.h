// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <coroutine>

namespace pictor {

/// Awaiting it goes on once the future has ended, with or without a result. QCoro 0.8's waitForFinished()
/// reads the result of a cancelled future too, which crashes where there is none. Name it before awaiting it:
/// g++ 12 destroys what is made inside a co_await expression twice.
template <class T> class [[nodiscard]] Ended {
public:
    explicit Ended(QFuture<T> future)
        : m_future(std::move(future))
    {
    }

    bool await_ready() const { return m_future.isFinished(); }

    void await_suspend(std::coroutine_handle<> waiter) const
    {
        auto *watcher = new QFutureWatcher<T>;
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, waiter] {
            watcher->deleteLater();
            waiter.resume();
        });
        watcher->setFuture(m_future);
    }

    void await_resume() const { }

private:
    QFuture<T> m_future;
};

} // namespace pictor
