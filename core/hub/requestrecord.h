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
    RequestRecord(RequestLog &log, QNetworkReply &reply, const RequestPurpose &purpose);
    ~RequestRecord() override;

private:
    void receive(qint64 bytes);
    void end(int status, const QString &problem);

    QPointer<RequestLog> m_log;
    QString m_id;
    qint64 m_received = 0; ///< bytes
};

} // namespace pictor::hub
