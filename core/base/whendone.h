// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace pictor {

/// Calls `handle(result)` from the event loop of `context`, never inside this call, and not at all once
/// `context` is gone. A future that was cancelled without a result is passed over in silence, unless its
/// Result can say so: then it gives Error::Kind::Cancelled. Unlike QFuture::then, safe if `context` dies
/// first (Qt 6.4 asserts).
template <class T, class Handle> void whenDone(QObject *context, const QFuture<T> &future, Handle handle)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, handle = std::move(handle)]() mutable {
            watcher->deleteLater();
            const auto done = watcher->future();
            if (done.resultCount() > 0)
                handle(done.result());
            else if constexpr (std::is_constructible_v<T, tl::unexpected<Error>>)
                handle(T(tl::unexpected(Error{Error::Kind::Cancelled, {}, {}})));
        });
    watcher->setFuture(future);
}

} // namespace pictor
