// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/refusedreply.h"

namespace pictor::hub {

RefusedReply::RefusedReply(
    const QNetworkRequest &request, QNetworkAccessManager::Operation operation, QObject *parent)
    : QNetworkReply(parent)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    open(QIODevice::ReadOnly);
    QMetaObject::invokeMethod(this, &RefusedReply::fail, Qt::QueuedConnection);
}

void RefusedReply::fail()
{
    setError(BackgroundRequestNotAllowedError, QStringLiteral("Not sent: the program is offline"));
    setFinished(true);
    Q_EMIT errorOccurred(error());
    Q_EMIT finished();
}

} // namespace pictor::hub
