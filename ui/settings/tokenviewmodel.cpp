// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tokenviewmodel.h"

#include "hub/hubservices.h"
#include "hub/tokenentry.h"

#include <QPointer>

namespace pictor::ui {

using hub::AccessToken;

TokenViewModel::TokenViewModel(hub::HubServices &hub, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
{
    // It may have been entered elsewhere, or a keychain has answered late.
    connect(&m_hub.tokenStore(), &hub::TokenStore::changed, this, &TokenViewModel::look);
}

void TokenViewModel::look()
{
    lookNow();
}

void TokenViewModel::enter(const QString &token)
{
    if (!m_busy)
        enterNow(token);
}

void TokenViewModel::check()
{
    if (!m_busy && isInUse())
        checkNow();
}

void TokenViewModel::forget()
{
    if (!m_busy)
        forgetNow();
}

void TokenViewModel::start()
{
    m_busy = true;
    m_problem.clear();
    m_account.clear();
    Q_EMIT changed();
}

QCoro::Task<> TokenViewModel::lookNow()
{
    const QPointer<TokenViewModel> self = this;
    AccessToken token = co_await m_hub.tokens().current();
    if (!self)
        co_return;
    if (token.value != m_token.value)
        m_account.clear();
    m_place = placeOf(token);
    m_token = std::move(token);
    Q_EMIT changed();
}

QCoro::Task<> TokenViewModel::enterNow(QString token)
{
    const QPointer<TokenViewModel> self = this;
    start();
    const hub::TokenEntry entry = co_await hub::enterToken(m_hub.client(), m_hub.tokenStore(), token);
    if (!self)
        co_return;
    if (entry.kept) {
        co_await lookNow();
        if (!self)
            co_return;
        if (*entry.kept)
            Q_EMIT entered();
        else
            m_problem = entry.kept->error().message;
        if (*entry.kept && !entry.account)
            m_problem = tr("The token is kept, but could not be checked. %1")
                            .arg(entry.account.error().error.message);
    }
    take(entry.account);
}

QCoro::Task<> TokenViewModel::checkNow()
{
    const QPointer<TokenViewModel> self = this;
    start();
    const QString token = m_token.value;
    const auto account = co_await m_hub.client().whoami(token);
    if (self)
        take(account);
}

QCoro::Task<> TokenViewModel::forgetNow()
{
    const QPointer<TokenViewModel> self = this;
    start();
    const auto forgotten = co_await m_hub.tokenStore().forget();
    if (!self)
        co_return;
    if (!forgotten)
        m_problem = forgotten.error().message;
    co_await lookNow();
    if (!self)
        co_return;
    m_busy = false;
    Q_EMIT changed();
}

void TokenViewModel::take(const hub::HubResult<hub::Account> &account)
{
    m_busy = false;
    if (account)
        m_account = account->tokenName.isEmpty()
            ? tr("It is %1's.").arg(account->name)
            : tr("It is %1's, by the name “%2”.").arg(account->name, account->tokenName);
    else if (m_problem.isEmpty())
        m_problem = account.error().error.message;
    Q_EMIT changed();
}

bool TokenViewModel::isOwn() const
{
    return m_hub.tokenStore().place() != hub::TokenStore::Place::Nowhere;
}

QUrl TokenViewModel::tokensPage() const
{
    return m_hub.environment().endpoint.isValid() ? m_hub.client().tokensPage() : QUrl();
}

QString TokenViewModel::placeOf(const AccessToken &token) const
{
    switch (token.source) {
    case AccessToken::Source::Pictor:
        return m_hub.tokenStore().placeText();
    case AccessToken::Source::Environment:
        return token.hidden.isEmpty()
            ? tr("The token in the variable HF_TOKEN is used.")
            : tr("The token in the variable HF_TOKEN is used, not the one in %1.").arg(token.hidden);
    case AccessToken::Source::File:
        return tr("The token in %1 is used, which another program put there.").arg(token.place);
    case AccessToken::Source::None:
        break;
    }
    return isOwn() ? m_hub.tokenStore().placeText() : tr("There is none. Only gated models need one.");
}

} // namespace pictor::ui
