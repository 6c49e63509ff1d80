// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/imageembeddingmodel.h"

#include <QPromise>

#include <functional>
#include <list>
#include <optional>
#include <stop_token>

namespace pictor {

/// Those who called prepare() and wait. One thread only, save the stop tokens.
class PrepareWaiters {
public:
    using Answer = Result<EmbeddingModelInfo>;

    /// @param context  whose thread this is; lives as long as this
    /// @param onLeft  called when somebody did not want to wait any longer
    PrepareWaiters(QObject *context, std::function<void()> onLeft);

    QFuture<Answer> add(std::stop_token stop);
    bool isEmpty() const { return m_waiters.empty(); }

    struct Waiter {
        QPromise<Answer> promise{};
        std::optional<std::stop_callback<std::function<void()>>> onStop{};
    };
    using Waiters = std::list<Waiter>;

    /// Those who wait now, who are to be answered; who comes later waits for something else.
    Waiters take() { return std::exchange(m_waiters, {}); }
    static void answer(Waiters waiters, const Answer &answer);

private:
    void leave(const Waiter *waiter);
    static void end(Waiter &waiter, const Answer &answer);

    QObject *m_context;
    std::function<void()> m_onLeft;
    Waiters m_waiters;
};

} // namespace pictor
