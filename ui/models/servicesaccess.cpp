// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/servicesaccess.h"

#include "hub/hubservices.h"
#include "hub/tokenentry.h"

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
    const hub::TokenEntry entry = co_await hub::enterToken(m_hub.client(), m_hub.tokenStore(), token);
    if (entry.kept && !*entry.kept)
        end(*promise, tl::unexpected(entry.kept->error()));
    else if (!entry.account)
        end(*promise, tl::unexpected(entry.account.error().error));
    else
        end(*promise, Result<QString>(entry.account->name));
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
