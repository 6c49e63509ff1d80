// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace pictor::library {

/// Calls `handle` with the future's result from the event loop of `context`, never inside this call, and not
/// at all once `context` is gone. A future that was cancelled without a result gives Error::Kind::Cancelled.
template <class T, class Handle> void whenDone(QFuture<Result<T>> future, QObject *context, Handle handle)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, handle = std::move(handle)]() mutable {
            watcher->deleteLater();
            const auto done = watcher->future();
            if (done.resultCount() > 0)
                handle(done.result());
            else
                handle(Result<T>(tl::unexpected(Error{Error::Kind::Cancelled, {}, {}})));
        });
    watcher->setFuture(future);
}

} // namespace pictor::library
