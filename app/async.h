// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ended.h"
#include "base/error.h"
#include "messages.h"

#include <QCoro/QCoroTask>
#include <QFuture>

namespace pictor::app {

/// What `future` ends with; Cancelled if it ends without a result.
template <class T> QCoro::Task<Result<T>> outcome(QFuture<Result<T>> future)
{
    const Ended ended(future);
    co_await ended;
    if (future.resultCount() == 0)
        co_return failure(Error::Kind::Cancelled, Text::tr("Cancelled."));
    co_return future.result();
}

/// What `future` gives; a default value if it ends without.
template <class T> QCoro::Task<T> value(QFuture<T> future)
{
    const Ended ended(future);
    co_await ended;
    co_return future.resultCount() == 0 ? T() : future.result();
}

} // namespace pictor::app
