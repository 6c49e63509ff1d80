// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/preparewaiters.h"

#include <algorithm>

namespace pictor {

PrepareWaiters::PrepareWaiters(QObject *context, std::function<void()> onLeft)
    : m_context(context)
    , m_onLeft(std::move(onLeft))
{
}

QFuture<PrepareWaiters::Answer> PrepareWaiters::add(std::stop_token stop)
{
    Waiter &waiter = m_waiters.emplace_back();
    waiter.promise.start();
    QFuture<Answer> future = waiter.promise.future();
    // From whatever thread, and perhaps right here: the end comes from the event loop.
    waiter.onStop.emplace(std::move(stop), [this, left = &waiter] {
        QMetaObject::invokeMethod(
            m_context, [this, left] { leave(left); }, Qt::QueuedConnection);
    });
    return future;
}

void PrepareWaiters::answer(Waiters waiters, const Answer &answer)
{
    for (Waiter &waiter : waiters)
        end(waiter, answer);
}

/// `waiter` may have been answered meanwhile: then it is not found any more.
void PrepareWaiters::leave(const Waiter *waiter)
{
    const auto found =
        std::ranges::find_if(m_waiters, [waiter](const Waiter &candidate) { return &candidate == waiter; });
    if (found == m_waiters.end())
        return;
    Waiters left;
    left.splice(left.end(), m_waiters, found);
    end(left.front(), tl::unexpected(cancelledError()));
    m_onLeft();
}

void PrepareWaiters::end(Waiter &waiter, const Answer &answer)
{
    waiter.onStop.reset();
    waiter.promise.addResult(answer);
    waiter.promise.finish();
}

} // namespace pictor
