// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace pictor::hub {

/// Keeps one secret. Answers may take as long as a person needs to unlock a keychain, or never come.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// @return the secret, empty if there is none; Unsupported where there is no keychain, Denied
    virtual QFuture<Result<QString>> read() = 0;
    /// @return what was written
    virtual QFuture<Result<QString>> write(const QString &secret) = 0;
    /// @return an empty text, also if there was none
    virtual QFuture<Result<QString>> remove() = 0;
};

/// The system's keychain (Secret Service, KWallet, Keychain, Credential Manager). Its services may block:
/// they are asked on a thread of their own, which starts with the first question.
std::unique_ptr<SecretStore> systemKeychain();

} // namespace pictor::hub
