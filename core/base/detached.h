// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <memory>
#include <thread>
#include <type_traits>
#include <utility>

namespace pictor {

/// Runs `work()` on a thread of its own: for short looks at files that may hang in the system (a dead network
/// share), where nothing can interrupt them and where they would take a pool's threads away. Nobody waits for
/// such a thread, so `work` must own all that it touches.
template <class Work> QFuture<std::invoke_result_t<Work &>> runDetached(Work work)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work &>>>();
    promise->start();
    std::thread([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    }).detach();
    return promise->future();
}

} // namespace pictor
