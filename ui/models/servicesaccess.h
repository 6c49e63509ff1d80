// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/hubaccess.h"

#include <QCoro/QCoroTask>
#include <QPointer>
#include <QPromise>

#include <memory>

namespace pictor::hub {
class HubServices;
}

namespace pictor::ui {

/// The real hub as a HubAccess.
class ServicesAccess : public HubAccess {
    Q_OBJECT
public:
    /// @param hub  outlives this
    explicit ServicesAccess(hub::HubServices &hub, QObject *parent = nullptr);

    QFuture<Result<QString>> signIn(const QString &token) override;
    void goOnline() override;
    QUrl licencePage(const QString &repository) const override;
    QUrl tokensPage() const override;

private:
    using Promise = std::shared_ptr<QPromise<Result<QString>>>;

    QCoro::Task<> checkAndKeep(QString token, Promise promise);

    hub::HubServices &m_hub;
};

} // namespace pictor::ui
