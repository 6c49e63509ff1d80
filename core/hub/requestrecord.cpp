// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/requestrecord.h"

#include <QMetaEnum>
#include <QNetworkReply>

namespace pictor::hub {

namespace {

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

RequestRecord::RequestRecord(RequestLog &log, QNetworkReply &reply, const RequestPurpose &purpose)
    : QObject(&reply)
    , m_log(&log)
    , m_id(log.begin(verbOf(reply), reply.url().authority(QUrl::FullyEncoded).section(u'@', -1), purpose))
{
    connect(&reply, &QNetworkReply::downloadProgress, this, &RequestRecord::receive);
    connect(&reply, &QNetworkReply::finished, this, [this, &reply] {
        end(reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), problemOf(reply));
    });
}

RequestRecord::~RequestRecord()
{
    end(0, QStringLiteral("given up"));
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
