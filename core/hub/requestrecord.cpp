// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/requestrecord.h"

#include <QMetaEnum>
#include <QNetworkReply>

#include <utility>

namespace pictor::hub {

namespace {

const QString sentAgain = QStringLiteral("sent again");

QString verbOf(const QNetworkReply &reply)
{
    return reply.operation() == QNetworkAccessManager::HeadOperation ? QStringLiteral("HEAD")
                                                                     : QStringLiteral("GET");
}

/// Not errorString(): that may quote an address with its signature. And an answer of 404 is an answer.
QString problemOf(const QNetworkReply &reply)
{
    const bool answered = reply.error() == QNetworkReply::NoError
        || (reply.error() >= QNetworkReply::ContentAccessDenied
            && reply.error() <= QNetworkReply::UnknownServerError);
    return answered
        ? QString()
        : QLatin1String(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply.error()));
}

} // namespace

RequestRecord::RequestRecord(RequestLog &log, QNetworkReply &reply, RequestPurpose purpose)
    : QObject(&reply)
    , m_log(&log)
    , m_purpose(std::move(purpose))
{
    begin(reply);
    connect(&reply, &QNetworkReply::requestSent, this, [this, &reply] { sent(reply); });
    connect(&reply, &QNetworkReply::downloadProgress, this, &RequestRecord::receive);
    connect(&reply, &QNetworkReply::finished, this, [this, &reply] {
        end(reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), problemOf(reply));
    });
}

RequestRecord::~RequestRecord()
{
    end(0, QStringLiteral("given up"));
}

void RequestRecord::begin(const QNetworkReply &reply)
{
    if (m_log)
        m_id = m_log->begin(
            verbOf(reply), reply.url().authority(QUrl::FullyEncoded).section(u'@', -1), m_purpose);
    m_received = 0;
}

/// Qt sends a request again by itself when the server closes a connection that had been idle: that is a
/// request of its own.
void RequestRecord::sent(const QNetworkReply &reply)
{
    if (!std::exchange(m_wasSent, true))
        return;
    end(0, sentAgain);
    begin(reply);
}

void RequestRecord::receive(qint64 bytes)
{
    m_received = bytes;
    if (m_log)
        m_log->receive(m_id, bytes);
}

void RequestRecord::end(int status, const QString &problem)
{
    if (m_log && !m_id.isEmpty())
        m_log->end(m_id, status, m_received, problem);
    m_id.clear();
}

} // namespace pictor::hub
