// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubclient.h"

#include "hub/hubanswers.h"
#include "hub/hubnames.h"
#include "hub/messages.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <QCoro/QCoroNetworkReply>

#include <algorithm>

namespace pictor::hub {

using Reason = RequestPurpose::Reason;

namespace {

constexpr int mostHops = 10;
constexpr int mostPages = 1000;
constexpr qint64 longestAnswer = 64 * 1024 * 1024; // bytes

tl::unexpected<HubFailure> cancelled()
{
    return tl::unexpected(
        HubFailure{{Error::Kind::Cancelled, Text::tr("Cancelled."), {}}, HubFailure::Reason::Cancelled});
}

tl::unexpected<HubFailure> unsafe(const QString &name)
{
    return tl::unexpected(
        HubFailure{{Error::Kind::Corrupt,
                       Text::tr("“%1” is no valid name in a model repository. Correct it.").arg(name), {}},
            HubFailure::Reason::BadAnswer});
}

tl::unexpected<HubFailure> badEndpoint()
{
    return tl::unexpected(
        HubFailure{{Error::Kind::Network,
                       Text::tr("HF_ENDPOINT is not a web address. Correct it, or unset it, "
                                "and start Pictor again."),
                       {}},
            HubFailure::Reason::NotAHub});
}

QString encoded(const QString &revision)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(revision));
}

QJsonObject objectIn(QNetworkReply &reply)
{
    return QJsonDocument::fromJson(reply.readAll()).object();
}

bool isFine(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::NoError && statusOf(reply) == 200;
}

} // namespace

const RepositoryFile *RepositoryTree::find(const QString &path) const
{
    const auto found = std::ranges::find(files, path, &RepositoryFile::path);
    return found == files.end() ? nullptr : &*found;
}

HubClient::HubClient(NetworkGate &gate, AccessTokens &tokens, HubEnvironment environment, QObject *parent)
    : QObject(parent)
    , m_gate(gate)
    , m_tokens(tokens)
    , m_environment(std::move(environment))
{
}

QCoro::Task<HubResult<RepositoryTree>> HubClient::tree(QString repository, QString revision)
{
    if (!m_environment.endpoint.isValid())
        co_return badEndpoint();
    if (!isRepositoryName(repository))
        co_return unsafe(repository);
    if (!isFileName(revision))
        co_return unsafe(revision);
    const QPointer<HubClient> self = this;
    co_await takeToken();
    if (!self)
        co_return cancelled();
    const HubResult<QString> commit = co_await commitOf(repository, revision);
    if (!commit)
        co_return tl::unexpected(commit.error());

    if (!self)
        co_return cancelled();

    RepositoryTree tree{*commit, {}};
    // Named: g++ 12 destroys an aggregate made inside a co_await expression twice, here and below.
    const RequestPurpose purpose{Reason::ListFiles, repository};
    const HubQuestion asked = question(repository, revision);
    QUrl page = address(QStringLiteral("api/models/%1/tree/%2?recursive=true").arg(repository, *commit));
    for (int count = 0; page.isValid(); ++count) {
        const HubResult<Reply> reply = co_await get(page, purpose, asked, m_token.value);
        if (!reply)
            co_return tl::unexpected(reply.error());
        if (!self)
            co_return cancelled();
        if (!appendFiles((*reply)->readAll(), tree.files) || count == mostPages)
            co_return tl::unexpected(badAnswer(**reply, QStringLiteral("no list of files")));
        page = nextPage(**reply);
        if (page.isValid() && !isWithinHub(page, m_environment.endpoint))
            co_return tl::unexpected(badAnswer(**reply, QStringLiteral("the list goes on elsewhere")));
    }
    co_return tree;
}

QCoro::Task<HubResult<QString>> HubClient::commitOf(QString repository, QString revision)
{
    if (isCommit(revision))
        co_return revision;
    const QUrl url = address(QStringLiteral("api/models/%1/revision/%2").arg(repository, encoded(revision)));
    const RequestPurpose purpose{Reason::ListFiles, repository};
    const HubQuestion asked = question(repository, revision);
    const HubResult<Reply> reply = co_await get(url, purpose, asked, m_token.value);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const QString commit = objectIn(**reply)[u"sha"].toString();
    if (!isCommit(commit))
        co_return tl::unexpected(notAHub(**reply));
    co_return commit;
}

QCoro::Task<HubResult<FileLocation>> HubClient::locate(QString repository, QString revision, QString path)
{
    if (!m_environment.endpoint.isValid())
        co_return badEndpoint();
    if (!isRepositoryName(repository))
        co_return unsafe(repository);
    for (const QString &name : {revision, path}) {
        if (!isFileName(name))
            co_return unsafe(name);
    }
    const QPointer<HubClient> self = this;
    co_await takeToken();

    const RequestPurpose purpose{Reason::LocateFile, repository + QStringLiteral(": ") + path};
    const QString file = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    QUrl url =
        self ? address(QStringLiteral("%1/resolve/%2/%3").arg(repository, encoded(revision), file)) : QUrl();
    FileHeaders headers;
    for (int hop = 0; self && hop < mostHops; ++hop) {
        const Reply reply = co_await ask(Verb::Head, url, purpose, m_token.value);
        if (!self)
            break;
        if (!isRedirect(*reply) && !isFine(*reply))
            co_return tl::unexpected(failureOf(*reply, question(repository, revision, path)));
        headers.take(*reply);
        if (const auto next = nextHop(*reply, m_environment.endpoint)) {
            url = *next;
            continue;
        }
        if (headers.commit.isEmpty())
            co_return tl::unexpected(notAHub(*reply));
        const QUrl bytes = isRedirect(*reply) ? redirectTarget(*reply) : url;
        const bool unveils = url.scheme() == u"https" && bytes.scheme() != u"https";
        if (!headers.isComplete() || !bytes.isValid() || unveils)
            co_return tl::unexpected(
                badAnswer(*reply, QStringLiteral("commit, etag, size or address is not valid")));
        co_return FileLocation{
            headers.commit, headers.etag, *headers.size, bytes, isSameOrigin(bytes, m_environment.endpoint)};
    }
    if (!self)
        co_return cancelled();
    co_return tl::unexpected(HubFailure{
        {Error::Kind::Network,
            Text::tr("%1 redirects in a circle. Check HF_ENDPOINT and the proxy.").arg(url.host()), {}},
        HubFailure::Reason::BadAnswer});
}

QCoro::Task<HubResult<Account>> HubClient::whoami(QString token)
{
    if (!m_environment.endpoint.isValid())
        co_return badEndpoint();
    HubQuestion asked = question({});
    asked.withToken = true;
    asked.tokenPlace.clear();
    asked.hiddenToken.clear();
    const RequestPurpose purpose{Reason::CheckToken};
    const HubResult<Reply> reply =
        co_await get(address(QStringLiteral("api/whoami-v2")), purpose, asked, token);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const QJsonObject answer = objectIn(**reply);
    const QJsonObject access = answer[u"auth"][u"accessToken"].toObject();
    if (answer[u"name"].toString().isEmpty())
        co_return tl::unexpected(notAHub(**reply));
    co_return Account{
        answer[u"name"].toString(), access[u"displayName"].toString(), access[u"role"].toString()};
}

QCoro::Task<HubResult<bool>> HubClient::checkAccess(QString repository)
{
    if (!m_environment.endpoint.isValid())
        co_return badEndpoint();
    if (!isRepositoryName(repository))
        co_return unsafe(repository);
    const QPointer<HubClient> self = this;
    co_await takeToken();
    if (!self)
        co_return cancelled();
    const QUrl url = address(QStringLiteral("api/models/%1/auth-check").arg(repository));
    const RequestPurpose purpose{Reason::CheckAccess, repository};
    const HubQuestion asked = question(repository);
    const HubResult<Reply> reply = co_await get(url, purpose, asked, m_token.value);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return true;
}

QNetworkRequest HubClient::requestTo(const QUrl &url) const
{
    return requestWith(m_token.value, url);
}

QNetworkRequest HubClient::requestWith(const QString &token, const QUrl &url) const
{
    QNetworkRequest request(url);
    if (!token.isEmpty() && isSameOrigin(url, m_environment.endpoint))
        request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    return request;
}

HubQuestion HubClient::question(const QString &repository, const QString &revision, const QString &path) const
{
    return {m_environment.endpoint, repository, revision, path, !m_token.isEmpty(), m_token.place,
        m_token.hidden, m_gate.offlineSwitch()};
}

QUrl HubClient::licencePage(const QString &repository) const
{
    return isRepositoryName(repository) ? address(repository) : QUrl();
}

QUrl HubClient::tokensPage() const
{
    return address(QStringLiteral("settings/tokens"));
}

QUrl HubClient::address(const QString &path) const
{
    return QUrl::fromEncoded(m_environment.endpoint.toEncoded() + '/' + path.toLatin1());
}

QCoro::Task<> HubClient::takeToken()
{
    const QPointer<HubClient> self = this;
    AccessToken token = co_await m_tokens.current();
    if (self)
        m_token = std::move(token);
}

/// One hop: sends, and waits for all of the answer, whatever it is.
QCoro::Task<HubClient::Reply> HubClient::ask(Verb verb, QUrl url, RequestPurpose purpose, QString token)
{
    QNetworkRequest request = requestWith(token, url);
    const auto timeout = std::chrono::milliseconds(m_environment.metadataTimeout);
    request.setTransferTimeout(static_cast<int>(timeout.count()));
    const Reply reply(
        m_gate.send(verb, request, purpose), [](QNetworkReply *finished) { finished->deleteLater(); });
    connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(), [raw = reply.get()](qint64 received) {
        if (received > longestAnswer)
            raw->abort();
    });
    const QPointer<HubClient> self = this;
    if (!reply->isFinished())
        co_await reply.get();
    if (self)
        passOnWarning(*reply);
    co_return reply;
}

/// Follows redirects within the hub. @return a reply of status 200
QCoro::Task<HubResult<HubClient::Reply>> HubClient::get(
    QUrl url, RequestPurpose purpose, HubQuestion question, QString token)
{
    const QPointer<HubClient> self = this;
    Reply reply;
    for (int hop = 0; hop < mostHops; ++hop) {
        reply = co_await ask(Verb::Get, url, purpose, token);
        if (!self)
            co_return cancelled();
        const auto next = nextHop(*reply, question.endpoint);
        if (!next)
            break;
        url = *next;
    }
    if (!isFine(*reply)) {
        question.offlineSwitch = m_gate.offlineSwitch(); // which may have come while it was asked
        co_return tl::unexpected(failureOf(*reply, question));
    }
    co_return reply;
}

void HubClient::passOnWarning(const QNetworkReply &reply)
{
    const QString warning = QString::fromUtf8(reply.rawHeader("X-HF-Warning"));
    const QString topic = warning.section(u';', 0, 0).trimmed();
    if (warning.isEmpty() || m_warned.contains(topic))
        return;
    m_warned.insert(topic);
    Q_EMIT warned(warning.section(u';', 1).trimmed());
}

} // namespace pictor::hub
