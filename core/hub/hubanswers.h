// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubclient.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

class QNetworkReply;

namespace pictor::hub {

/// Reading what the hub answers. Nothing in it is trusted.

bool isRedirect(const QNetworkReply &reply);
/// Where `reply` redirects to; not valid if it does not say.
QUrl redirectTarget(const QNetworkReply &reply);
/// redirectTarget(), if we may go there to ask on: within the hub, and never from https to http.
std::optional<QUrl> nextHop(const QNetworkReply &reply, const QUrl &endpoint);

/// The page that follows this one, of Link: <url>; rel="next"; not valid if it is the last.
QUrl nextPage(const QNetworkReply &reply);

/// Appends the files that a page of the tree lists. @return false if it is no such page
bool appendFiles(const QByteArray &json, QList<RepositoryFile> &files);

/// What the replies to a request for a file tell, one after the other.
struct FileHeaders {
    QString commit{};
    QString etag{};
    std::optional<qint64> size{}; ///< bytes

    void take(const QNetworkReply &reply);
    bool isComplete() const;
};

} // namespace pictor::hub
