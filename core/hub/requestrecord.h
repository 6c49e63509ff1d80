// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/requestlog.h"

#include <QPointer>

class QNetworkReply;

namespace pictor::hub {

/// Keeps the request log told of one reply, whose child it is, until that is finished or deleted.
class RequestRecord : public QObject {
    Q_OBJECT
public:
    RequestRecord(RequestLog &log, QNetworkReply &reply, RequestPurpose purpose);
    ~RequestRecord() override;

private:
    void begin(const QNetworkReply &reply);
    void sent(const QNetworkReply &reply);
    void receive(qint64 bytes);
    void end(int status, const QString &problem);

    QPointer<RequestLog> m_log;
    const RequestPurpose m_purpose;
    QString m_id;
    bool m_wasSent = false;
    qint64 m_received = 0; ///< bytes
};

} // namespace pictor::hub
