// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

namespace pictor::ui {

/// Whether the program may ask the hub, and as whom. From the GUI thread.
class HubAccess : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Checks `token` with the hub, and keeps it if it is good.
    /// @return through the future: the account's name
    virtual QFuture<Result<QString>> signIn(const QString &token) = 0;
    virtual void goOnline() = 0;

    /// Where a person accepts the licence of a gated repository.
    virtual QUrl licencePage(const QString &repository) const = 0;
    /// Where a person makes a token.
    virtual QUrl tokensPage() const = 0;

Q_SIGNALS:
    /// Another token is used from now on, wherever it was entered.
    void tokenChanged();
    void wentOnline();
};

} // namespace pictor::ui
