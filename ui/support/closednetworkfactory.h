// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace pictor::ui {

/// Gives the QML engine a network that sends nothing: an address in QML or in a text that it shows leads
/// nowhere.
class ClosedNetworkFactory : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace pictor::ui
