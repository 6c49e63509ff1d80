// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubfailure.h"

#include "hub/hubenvironment.h"
#include "hub/messages.h"
#include "hub/networkgate.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkReply>
#include <QRegularExpression>

#include <algorithm>

namespace pictor::hub {

using Kind = Error::Kind;
using Reason = HubFailure::Reason;
using Remedy = Error::Remedy;

namespace {

QString headerOf(const QNetworkReply &reply, const char *name)
{
    return QString::fromUtf8(reply.rawHeader(name));
}

/// What the log may know of `reply`: its address without the query, which may hold a signature.
QString detailOf(const QNetworkReply &reply)
{
    QStringList parts{reply.url().toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment)};
    if (const int status = statusOf(reply))
        parts << QString::number(status);
    for (const char *header : {"X-Error-Code", "X-Error-Message", "X-Request-Id"}) {
        if (const QString value = headerOf(reply, header); !value.isEmpty())
            parts << value;
    }
    if (statusOf(reply) == 0)
        parts << QString::number(reply.error());
    return parts.join(QStringLiteral(", "));
}

/// Builds failures of one reply.
class Diagnosis {
public:
    Diagnosis(const QNetworkReply &reply, HubQuestion question)
        : m_reply(reply)
        , m_question(std::move(question))
        , m_status(statusOf(reply))
        , m_host(reply.url().host())
    {
    }

    HubFailure run() const
    {
        if (NetworkGate::wasRefused(m_reply))
            return offline();
        if (m_status == 0 || isConnectionFault())
            return noAnswer();
        if (m_status == 429)
            return rateLimited();
        if (m_status == 408 || m_status >= 500)
            return make(Reason::ServerError, Kind::Network, Remedy::TryAgain,
                Text::tr("%1 has a fault of its own (status %2). Try again in a while.")
                    .arg(m_host, QString::number(m_status)));
        if (m_status >= 300 && m_status < 400)
            return notAHub(m_reply);
        if (!m_question.endpoint.isEmpty() && !isWithinHub(m_reply.url(), m_question.endpoint))
            return make(Reason::StoreRefused, Kind::Network, Remedy::TryAgain,
                Text::tr(
                    "%1, where the file is stored, refuses to send it (status %2). Try again in a while.")
                    .arg(m_host, QString::number(m_status)));
        return refusedByHub();
    }

private:
    HubFailure make(Reason reason, Kind kind, Remedy remedy, const QString &message) const
    {
        return {{kind, message, detailOf(m_reply), remedy}, reason, m_status};
    }

    /// The head arrived, and then the connection broke.
    bool isConnectionFault() const
    {
        return m_reply.error() != QNetworkReply::NoError
            && m_reply.error() < QNetworkReply::ContentAccessDenied;
    }

    HubFailure offline() const
    {
        if (!m_question.offlineSwitch.isEmpty())
            return make(Reason::Offline, Kind::Network, Remedy::None,
                Text::tr("%1 is set, so nothing was asked. Start Pictor without it to download.")
                    .arg(m_question.offlineSwitch));
        return make(Reason::Offline, Kind::Network, Remedy::GoOnline,
            Text::tr(
                "Pictor is offline, as its Settings say, so nothing was asked. Go online there, then try "
                "again."));
    }

    HubFailure noAnswer() const
    {
        const QString certificate = NetworkGate::certificateProblem(m_reply);
        switch (m_reply.error()) {
        case QNetworkReply::SslHandshakeFailedError:
            return make(Reason::Certificate, Kind::Network, Remedy::TryAgain,
                (certificate.isEmpty() ? Text::tr("No safe connection to %1 can be made.").arg(m_host)
                                       : certificate)
                    + u' '
                    + Text::tr(
                        "A virus scanner or a company's proxy may read along: add its certificate to the "
                        "system's, or use another network."));
        case QNetworkReply::OperationCanceledError:
        case QNetworkReply::TimeoutError:
        case QNetworkReply::ProxyTimeoutError:
            return make(Reason::Timeout, Kind::Network, Remedy::TryAgain,
                Text::tr("%1 does not answer. Check the network connection, then try again.").arg(m_host));
        case QNetworkReply::RemoteHostClosedError:
        case QNetworkReply::TemporaryNetworkFailureError:
        case QNetworkReply::NetworkSessionFailedError:
            return make(Reason::ConnectionLost, Kind::Network, Remedy::TryAgain,
                Text::tr("The connection to %1 was lost. Check the network connection, then try again.")
                    .arg(m_host));
        default:
            return make(m_status == 0 ? Reason::Unreachable : Reason::ConnectionLost, Kind::Network,
                Remedy::TryAgain,
                Text::tr("%1 cannot be reached. Check the network connection, then try again.").arg(m_host));
        }
    }

    HubFailure rateLimited() const
    {
        const auto wait = retryAfterOf(m_reply);
        const QString message = wait
            ? Text::tr("%1 has had too many requests from here, and asks to wait %n second(s).", nullptr,
                static_cast<int>(wait->count()))
                  .arg(m_host)
            : Text::tr("%1 has had too many requests from here. Try again in some minutes.").arg(m_host);
        HubFailure failure = make(Reason::RateLimited, Kind::Network, Remedy::TryAgain, message);
        failure.retryAfter = wait;
        return failure;
    }

    HubFailure refusedByHub() const
    {
        const QString code = headerOf(m_reply, "X-Error-Code");
        const QString said = headerOf(m_reply, "X-Error-Message");
        if (said.startsWith(u"Access to this resource is disabled"))
            return make(Reason::Disabled, Kind::Denied, Remedy::None,
                Text::tr("%1 has been taken down: nobody can download it any more. Choose another model.")
                    .arg(m_question.repository));
        if (code == u"GatedRepo")
            return gated();
        if (code == u"RepoNotFound")
            return repositoryNotFound();
        if (code == u"RevisionNotFound")
            return make(Reason::RevisionNotFound, Kind::NotFound, Remedy::None,
                Text::tr("%1 has no revision “%2”. Correct it in the model's entry.")
                    .arg(m_question.repository, m_question.revision));
        if (code == u"EntryNotFound")
            return make(Reason::EntryNotFound, Kind::NotFound, Remedy::None,
                Text::tr("%1 has no file “%2” in revision “%3”. Correct the model's entry.")
                    .arg(m_question.repository, m_question.path, m_question.revision));
        if (m_status == 401)
            return m_question.withToken ? badToken() : repositoryNotFound();
        if (m_status == 403 && m_question.withToken)
            return make(Reason::TokenLacksScope, Kind::Denied, Remedy::EnterToken,
                Text::tr(
                    "The access token does not allow this. Give it “Read access to contents of all public "
                    "gated repos you can access” at %1, or enter one of the role “read”.")
                    .arg(m_question.endpoint.toString() + QStringLiteral("/settings/tokens")));
        return make(Reason::Refused, m_status == 403 ? Kind::Denied : Kind::NotFound, Remedy::TryAgain,
            Text::tr("%1 refuses the request (status %2). If it is not the hub that you meant, correct "
                     "HF_ENDPOINT; else try again later.")
                .arg(m_host, QString::number(m_status)));
    }

    HubFailure gated() const
    {
        const QString page = m_question.endpoint.toString() + u'/' + m_question.repository;
        if (m_status == 401 || !m_question.withToken)
            return make(Reason::GatedAnonymous, Kind::Denied, Remedy::EnterToken,
                Text::tr(
                    "%1 needs a free Hugging Face account: open %2, accept the licence, then enter an access "
                    "token.")
                    .arg(m_question.repository, page));
        return make(Reason::GatedNotAccepted, Kind::Denied, Remedy::AcceptLicence,
            Text::tr(
                "The account of your access token may not download %1 yet: open %2, accept the licence (some "
                "are approved by hand), then try again.")
                .arg(m_question.repository, page));
    }

    HubFailure badToken() const
    {
        QString message = m_question.tokenPlace.isEmpty()
            ? Text::tr("The access token is wrong or has expired. Enter a new one.")
            : Text::tr(
                "The access token in %1 is wrong or has expired. Correct it, or enter another one here.")
                  .arg(m_question.tokenPlace);
        if (!m_question.hiddenToken.isEmpty())
            message +=
                u' ' + Text::tr("It hides the one in %1, which may be good.").arg(m_question.hiddenToken);
        return make(Reason::BadToken, Kind::Denied, Remedy::EnterToken, message);
    }

    HubFailure repositoryNotFound() const
    {
        if (m_question.withToken)
            return make(Reason::RepositoryNotFound, Kind::NotFound, Remedy::None,
                Text::tr("There is no %1 on %2, or your account may not see it. Check its name.")
                    .arg(m_question.repository, m_host));
        return make(Reason::RepositoryNotFound, Kind::NotFound, Remedy::EnterToken,
            Text::tr("There is no %1 on %2, or it is private. Check its name, or enter an access token of an "
                     "account "
                     "that may see it.")
                .arg(m_question.repository, m_host));
    }

    const QNetworkReply &m_reply;
    const HubQuestion m_question;
    const int m_status;
    const QString m_host;
};

} // namespace

bool HubFailure::isTransient() const
{
    constexpr std::array passing{Reason::Unreachable, Reason::Timeout, Reason::ConnectionLost,
        Reason::RateLimited, Reason::ServerError};
    return std::ranges::find(passing, reason) != passing.end();
}

HubFailure failureOf(const QNetworkReply &reply, const HubQuestion &question)
{
    return Diagnosis(reply, question).run();
}

HubFailure notAHub(const QNetworkReply &reply)
{
    return {{Kind::Network,
                Text::tr(
                    "%1 answers, but not as a model hub does. If this network asks you to log in, do so in a "
                    "browser; else check HF_ENDPOINT and the proxy. Then try again.")
                    .arg(reply.url().host()),
                detailOf(reply), Remedy::TryAgain},
        Reason::NotAHub, statusOf(reply)};
}

HubFailure badAnswer(const QNetworkReply &reply, const QString &why)
{
    return {{Kind::Corrupt,
                Text::tr("%1 gave an answer that makes no sense. Try again later, or report it.")
                    .arg(reply.url().host()),
                detailOf(reply) + QStringLiteral(": ") + why, Remedy::TryAgain},
        Reason::BadAnswer, statusOf(reply)};
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

std::optional<std::chrono::seconds> retryAfterOf(const QNetworkReply &reply)
{
    using std::chrono::seconds;
    constexpr seconds margin{1}, longest{24 * 3600};
    const auto within = [=](qint64 wait) { return std::clamp(seconds(wait), seconds(0), longest) + margin; };
    // RateLimit: "resolvers";r=0;t=55
    static const QRegularExpression reset(QStringLiteral(";\\s*t=(\\d{1,9})"));
    const auto match = reset.match(headerOf(reply, "RateLimit"));
    if (match.hasMatch())
        return within(match.captured(1).toLongLong());
    const QString header = headerOf(reply, "Retry-After").trimmed();
    bool isNumber = false;
    if (const qint64 wait = header.toLongLong(&isNumber); isNumber)
        return within(wait);
    QDateTime date = QLocale::c().toDateTime(header, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return within(QDateTime::currentDateTimeUtc().secsTo(date));
}

} // namespace pictor::hub
