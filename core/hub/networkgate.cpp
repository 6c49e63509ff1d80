// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/networkgate.h"

#include "hub/messages.h"
#include "hub/refusedreply.h"
#include "hub/requestrecord.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslError>

#include <utility>

namespace pictor::hub {

namespace {

constexpr auto refusedProperty = "pictorRefused";
constexpr auto certificateProperty = "pictorCertificateProblem";

/// The system's proxies, but never for this machine itself.
class Proxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == u"localhost" || QHostAddress(host).isLoopback())
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

QNetworkRequest prepared(QNetworkRequest request)
{
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Pictor/" PICTOR_VERSION));
    // Qt's own wish for gzip makes a CDN ignore Range.
    request.setRawHeader("Accept-Encoding", "identity");
    // Qt would copy the access token to a redirect's target.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Qt's HTTP/2 does not stop at a reply's read buffer size: a large file would pile up in memory.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

QString sentenceAbout(const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    const QString issuer = certificate.issuerDisplayName();
    if (certificate.isNull() || issuer.isEmpty())
        return Text::tr("The connection is not safe: %1.").arg(error.errorString());
    return Text::tr("The connection is not safe: %1 (certificate of “%2”, issued by “%3”).")
        .arg(error.errorString(), certificate.subjectDisplayName(), issuer);
}

} // namespace

NetworkGate::NetworkGate(RequestLog &log, QString offlineSwitch, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_offlineSwitch(std::move(offlineSwitch))
{
}

NetworkGate::~NetworkGate()
{
    // Whoever awaits a reply has to hear of its end: one that is only deleted would never wake them.
    const QSet<QNetworkReply *> running = m_running;
    for (QNetworkReply *reply : running)
        reply->abort();
}

void NetworkGate::setOffline(bool offline)
{
    if (offline == m_offline)
        return;
    const bool was = isOffline();
    m_offline = offline;
    if (isOffline())
        refuseWhatRuns();
    if (was != isOffline())
        Q_EMIT offlineChanged();
}

void NetworkGate::forceOffline(const QString &offlineSwitch)
{
    if (isForcedOffline())
        return;
    m_offlineSwitch = offlineSwitch;
    refuseWhatRuns();
    Q_EMIT offlineChanged();
}

void NetworkGate::refuseWhatRuns()
{
    const QSet<QNetworkReply *> running = m_running;
    for (QNetworkReply *reply : running) {
        if (!m_running.contains(reply)) // gone meanwhile, by the end of another
            continue;
        reply->setProperty(refusedProperty, true);
        reply->abort();
    }
}

QNetworkReply *NetworkGate::send(Verb verb, QNetworkRequest request, const RequestPurpose &purpose)
{
    const bool isHead = verb == Verb::Head;
    if (isOffline()) {
        auto *refused = new RefusedReply(
            request, isHead ? QNetworkAccessManager::HeadOperation : QNetworkAccessManager::GetOperation);
        refused->setProperty(refusedProperty, true);
        return refused;
    }
    request = prepared(request);
    QNetworkReply *reply = isHead ? manager().head(request) : manager().get(request);
    new RequestRecord(m_log, *reply, purpose);
    m_running.insert(reply);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { m_running.remove(reply); });
    connect(reply, &QObject::destroyed, this, [this, reply] { m_running.remove(reply); });
    connect(reply, &QNetworkReply::sslErrors, this, [reply](const QList<QSslError> &errors) {
        reply->setProperty(certificateProperty, sentenceAbout(errors.constFirst()));
    });
    return reply;
}

bool NetworkGate::wasRefused(const QNetworkReply &reply)
{
    return reply.property(refusedProperty).toBool();
}

QString NetworkGate::certificateProblem(const QNetworkReply &reply)
{
    return reply.property(certificateProperty).toString();
}

QNetworkAccessManager &NetworkGate::manager()
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxyFactory(new Proxies);
    }
    return *m_manager;
}

} // namespace pictor::hub
