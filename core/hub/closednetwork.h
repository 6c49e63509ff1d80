// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>

namespace pictor::hub {

/// Sends nothing: for those who insist on a network of their own, as a QML engine does for the addresses in
/// an Image or XMLHttpRequest. What may leave passes NetworkGate.
class ClosedNetwork : public QNetworkAccessManager {
    Q_OBJECT
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *body) override;
};

} // namespace pictor::hub
