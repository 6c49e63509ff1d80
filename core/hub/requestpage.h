// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/requestentry.h"

#include <QHash>
#include <QList>

namespace pictor::hub {

/// Where a page of the list of requests ended, and so where the next, older one begins.
struct RequestCursor {
    qint64 offset = -1; ///< in the file; -1: its end
    QHash<QString, QJsonObject> later{}; ///< newest lines of requests whose first line lies before `offset`
};

/// Some requests, newest first.
struct RequestPage {
    QList<RequestEntry> entries{};
    RequestCursor next{};
    bool hasMore = false;
};

/// Up to `count` requests of the log `file`, going back in time from `from`. What has no last line counts as
/// broken off; what is no line at all (torn by a crash) is passed over. An absent file is an empty list. Disk
/// reads, of no more than it takes.
RequestPage readRequests(const QString &file, RequestCursor from, int count);

} // namespace pictor::hub
