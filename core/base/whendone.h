// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace pictor {

/// Calls `then(result)` in `context`'s thread once `future` has one; not at all if `context` dies or the
/// future is cancelled before. Unlike QFuture::then, safe if `context` dies first (Qt 6.4 asserts).
template <class T, class Then> void whenDone(QObject *context, const QFuture<T> &future, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                then(watcher->result());
        });
    watcher->setFuture(future);
}

} // namespace pictor
