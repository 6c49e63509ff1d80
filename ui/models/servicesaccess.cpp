// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/servicesaccess.h"

#include "hub/hubservices.h"

namespace pictor::ui {

namespace {

void end(QPromise<Result<QString>> &promise, Result<QString> answer)
{
    promise.addResult(std::move(answer));
    promise.finish();
}

} // namespace

ServicesAccess::ServicesAccess(hub::HubServices &hub, QObject *parent)
    : HubAccess(parent)
    , m_hub(hub)
{
    connect(&m_hub.tokenStore(), &hub::TokenStore::changed, this, &HubAccess::tokenChanged);
    connect(&m_hub.gate(), &hub::NetworkGate::offlineChanged, this, [this] {
        if (!m_hub.gate().isOffline())
            Q_EMIT wentOnline();
    });
}

QFuture<Result<QString>> ServicesAccess::signIn(const QString &token)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    checkAndKeep(token, promise);
    return promise->future();
}

QCoro::Task<> ServicesAccess::checkAndKeep(QString token, Promise promise)
{
    const QPointer<ServicesAccess> self(this);
    const auto account = co_await m_hub.client().whoami(token);
    if (!account || !self) {
        end(*promise,
            tl::unexpected(account ? Error{Error::Kind::Cancelled, {}, {}} : account.error().error));
        co_return;
    }
    const auto place = co_await m_hub.tokenStore().save(token);
    end(*promise, place ? Result<QString>(account->name) : tl::unexpected(place.error()));
}

void ServicesAccess::goOnline()
{
    m_hub.settings().setOffline(false);
}

QUrl ServicesAccess::licencePage(const QString &repository) const
{
    return m_hub.client().licencePage(repository);
}

QUrl ServicesAccess::tokensPage() const
{
    return m_hub.client().tokensPage();
}

} // namespace pictor::ui
