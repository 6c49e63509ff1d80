// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/closednetworkfactory.h"

#include "hub/closednetwork.h"

namespace pictor::ui {

QNetworkAccessManager *ClosedNetworkFactory::create(QObject *parent)
{
    return new hub::ClosedNetwork(parent);
}

} // namespace pictor::ui
