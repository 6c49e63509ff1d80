// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubenvironment.h"

#include <QObject>

#include <QCoro/QCoroTask>

namespace pictor::hub {

class TokenStore;

/// What tells the hub whose request this is. A secret: for the hub's own origin only, and for no log.
struct AccessToken {
    enum class Source {
        None,
        Pictor, ///< entered here
        Environment, ///< HF_TOKEN
        File ///< HF_TOKEN_PATH, as other programs leave it
    };

    QString value{};
    Source source = Source::None;
    QString hidden{}; ///< where another token is that this one hides, for people; empty: nowhere

    bool isEmpty() const { return value.isEmpty(); }
    /// Where it comes from, for people; empty for None and Pictor.
    QString place{};
};

/// Finds the token to use: the one entered in Pictor, else HF_TOKEN, else the token file, which is read only.
class AccessTokens : public QObject {
    Q_OBJECT
public:
    /// @param own  what was entered in Pictor; outlives this; nullptr: nothing can be
    explicit AccessTokens(HubEnvironment environment, TokenStore *own = nullptr, QObject *parent = nullptr);

    /// The token of now; files are read on a pool thread, the keychain once.
    QCoro::Task<AccessToken> current();

private:
    const HubEnvironment m_environment;
    TokenStore *const m_own;
};

} // namespace pictor::hub
