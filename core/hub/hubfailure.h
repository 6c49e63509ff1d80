// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QUrl>

#include <chrono>
#include <optional>

class QNetworkReply;

namespace pictor::hub {

/// Why a request to the hub, or to the store where it keeps its files, gave nothing.
struct [[nodiscard]] HubFailure {
    enum class Reason {
        Offline,
        Unreachable, ///< no such host, no route, refused
        Timeout,
        ConnectionLost,
        Certificate,
        GatedAnonymous, ///< needs an account
        GatedNotAccepted, ///< the account has not accepted the licence, or waits for approval
        TokenLacksScope, ///< a fine-grained token that may not read gated repositories
        BadToken,
        RepositoryNotFound, ///< or private
        RevisionNotFound,
        EntryNotFound,
        Disabled, ///< taken down
        RateLimited, ///< see `retryAfter`
        ServerError,
        StoreRefused, ///< the store's answer, not the hub's: a signed address that has expired, most likely
        NotAHub, ///< a portal, a proxy, a wrong address
        BadAnswer, ///< the hub's, but it makes no sense
        Refused, ///< any other status
        Cancelled
    };

    Error error;
    Reason reason = Reason::Refused;
    int status = 0; ///< of HTTP; 0: there was no answer
    std::optional<std::chrono::seconds> retryAfter{}; ///< that the server asks to wait

    /// Whether the same request may well succeed a little later.
    bool isTransient() const;
};

template <class T> using HubResult = tl::expected<T, HubFailure>;

/// What was asked, for the sentences about what went wrong.
struct HubQuestion {
    QUrl endpoint; ///< of the hub
    QString repository{};
    QString revision{};
    QString path{}; ///< of a file in the repository
    bool withToken = false; ///< a token was sent along
    QString tokenPlace{}; ///< where that came from, for people; empty: from the settings
    QString hiddenToken{}; ///< where another one is that it hides, for people; empty: nowhere
    QString offlineSwitch{}; ///< see NetworkGate
};

/// Why `reply`, which has finished with an error or a status other than 2xx, is no answer to `question`.
HubFailure failureOf(const QNetworkReply &reply, const HubQuestion &question);

/// `reply` is fine as HTTP, but no hub has written it.
HubFailure notAHub(const QNetworkReply &reply);
/// `reply` comes from the hub, but `why` (English, for the log) it cannot be used.
HubFailure badAnswer(const QNetworkReply &reply, const QString &why);

/// HTTP status of `reply`, 0 if there was no answer.
int statusOf(const QNetworkReply &reply);

/// How long the headers of `reply` ask to wait: RateLimit's t, else Retry-After, and a second more.
std::optional<std::chrono::seconds> retryAfterOf(const QNetworkReply &reply);

} // namespace pictor::hub
