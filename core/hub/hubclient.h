// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/accesstokens.h"
#include "hub/hubfailure.h"
#include "hub/networkgate.h"

#include <QList>
#include <QSet>

#include <memory>

namespace pictor::hub {

/// A file of a repository, as the hub lists it.
struct RepositoryFile {
    QString path; ///< relative, safe to join to a folder
    qint64 size = 0; ///< bytes
    QString etag; ///< SHA-256 of the content (64 hex digits), or for small files its git blob SHA-1 (40)
};

/// The files of one commit.
struct RepositoryTree {
    QString commit; ///< 40 hex digits
    QList<RepositoryFile> files;

    const RepositoryFile *find(const QString &path) const;
};

/// Where the bytes of a file are.
struct FileLocation {
    QString commit; ///< 40 hex digits
    QString etag; ///< as RepositoryFile::etag
    qint64 size = 0; ///< bytes
    QUrl url; ///< may be signed and expire: not for a log
    bool sameOrigin = false; ///< it is on the hub itself
};

/// Whose a token is.
struct Account {
    QString name;
    QString tokenName;
    QString role; ///< "read", "write", "fineGrained"
};

/// Asks the hub questions. One thread's, with an event loop. Tasks never throw; those that run when it dies
/// end with Cancelled. The token goes to the endpoint's own origin only.
class HubClient : public QObject {
    Q_OBJECT
public:
    HubClient(NetworkGate &gate, AccessTokens &tokens, HubEnvironment environment, QObject *parent = nullptr);

    /// What `revision` (branch, tag, ref or commit) of `repository` holds. Files with names that are not safe
    /// on every system are left out, and logged. Works for gated repositories without access.
    QCoro::Task<HubResult<RepositoryTree>> tree(QString repository, QString revision);

    /// Asks for size, etag and address of one file, following redirects as far as the hub itself goes.
    QCoro::Task<HubResult<FileLocation>> locate(QString repository, QString revision, QString path);

    /// Whose `token` is. Strictly rate-limited: only for a token just entered.
    QCoro::Task<HubResult<Account>> whoami(QString token);

    /// Whether the present token may download from `repository`. @return true, or the failure that says why
    /// not
    QCoro::Task<HubResult<bool>> checkAccess(QString repository);

    /// A request to `url`, with the token that the last question used if that is the hub's own origin.
    QNetworkRequest requestTo(const QUrl &url) const;

    /// What failureOf() needs to know of a request for this file.
    HubQuestion question(
        const QString &repository, const QString &revision = {}, const QString &path = {}) const;

    const HubEnvironment &environment() const { return m_environment; }
    NetworkGate &gate() const { return m_gate; }

    /// Where a person reads and accepts the licence, and makes a token.
    QUrl licencePage(const QString &repository) const;
    QUrl tokensPage() const;

Q_SIGNALS:
    /// The hub has something to say to the user; once for each topic.
    void warned(const QString &text);

private:
    using Reply = std::shared_ptr<QNetworkReply>;
    using Verb = NetworkGate::Verb;

    QUrl address(const QString &path) const;
    QCoro::Task<> takeToken();
    QNetworkRequest requestWith(const QString &token, const QUrl &url) const;
    QCoro::Task<Reply> ask(Verb verb, QUrl url, RequestPurpose purpose, QString token);
    QCoro::Task<HubResult<Reply>> get(QUrl url, RequestPurpose purpose, HubQuestion question, QString token);
    QCoro::Task<HubResult<QString>> commitOf(QString repository, QString revision);
    void passOnWarning(const QNetworkReply &reply);

    NetworkGate &m_gate;
    AccessTokens &m_tokens;
    const HubEnvironment m_environment;
    AccessToken m_token; ///< that the last question used
    QSet<QString> m_warned; ///< topics
};

} // namespace pictor::hub
