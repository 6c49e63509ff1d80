// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/accesstokens.h"
#include "hub/hubfailure.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <QCoro/QCoroTask>

namespace pictor::hub {
class HubClient;
class HubServices;
struct Account;
} // namespace pictor::hub

namespace pictor::ui {

/// The access token: which one is used and where it is kept; entering, checking and forgetting it. The token
/// itself never comes back out.
class TokenViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by NetworkViewModel")
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(bool inUse READ isInUse NOTIFY changed)
    Q_PROPERTY(bool own READ isOwn NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString account READ account NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QUrl tokensPage READ tokensPage CONSTANT)
public:
    explicit TokenViewModel(hub::HubServices &hub, QObject *parent = nullptr);

    /// Finds out which token there is: reads files, and the keychain if Pictor put one there.
    Q_INVOKABLE void look();
    /// Asks the hub whose `token` is, and keeps it unless the hub says that it is none.
    Q_INVOKABLE void enter(const QString &token);
    /// Asks the hub whose the token in use is. Strictly rate-limited: for a button.
    Q_INVOKABLE void check();
    /// Deletes the token that was entered here.
    Q_INVOKABLE void forget();

    QString place() const { return m_place; } ///< one sentence
    bool isInUse() const { return !m_token.isEmpty(); }
    bool isOwn() const; ///< it was entered here, so it can be forgotten
    bool isBusy() const { return m_busy; }
    QString account() const { return m_account; } ///< whose it is; empty: not asked, or not known
    QString problem() const { return m_problem; } ///< with the last thing that was asked for; empty: none
    QUrl tokensPage() const;

Q_SIGNALS:
    void changed();
    /// The token that was entered is kept.
    void entered();

private:
    QCoro::Task<> lookNow();
    QCoro::Task<> enterNow(QString token);
    QCoro::Task<> checkNow();
    QCoro::Task<> forgetNow();
    void start();
    void take(const hub::HubResult<hub::Account> &account);
    QString placeOf(const hub::AccessToken &token) const;

    hub::HubServices &m_hub;
    hub::AccessToken m_token; ///< in use
    QString m_place;
    QString m_account;
    QString m_problem;
    bool m_busy = false;
};

} // namespace pictor::ui
