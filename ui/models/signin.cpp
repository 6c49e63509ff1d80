// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/signin.h"

#include "base/whendone.h"
#include "ui/models/hubaccess.h"

namespace pictor::ui {

SignIn::SignIn(HubAccess &access, QObject *parent)
    : QObject(parent)
    , m_access(access)
{
}

QUrl SignIn::tokensPage() const
{
    return m_access.tokensPage();
}

void SignIn::submit(const QString &token)
{
    if (m_checking || token.trimmed().isEmpty())
        return;
    m_checking = true;
    m_errorMessage.clear();
    Q_EMIT changed();
    whenDone(this, m_access.signIn(token.trimmed()), [this](const Result<QString> &account) {
        m_checking = false;
        m_account = account.value_or(QString());
        m_errorMessage = account ? QString() : account.error().message;
        Q_EMIT changed();
    });
}

} // namespace pictor::ui
