// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace pictor::hub {

/// A reply to a request that was not sent: fails from the event loop.
class RefusedReply : public QNetworkReply {
    Q_OBJECT
public:
    RefusedReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation,
        QObject *parent = nullptr);

    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }

private:
    void fail();
};

} // namespace pictor::hub
