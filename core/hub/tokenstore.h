// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/secretstore.h"

#include <QObject>
#include <QPromise>

#include <QCoro/QCoroTask>

#include <chrono>
#include <memory>

namespace pictor::hub {

/// The access token that was entered in Pictor: in the system's keychain, or where that fails in a file that
/// only its owner may read. Nothing is asked of the keychain before a token was put there. One thread's.
class TokenStore : public QObject {
    Q_OBJECT
public:
    enum class Place { Nowhere, Keychain, File };
    Q_ENUM(Place)

    /// @param file      Paths::accessToken(): tells where the token is, or holds it
    /// @param patience  a keychain that answers later than this counts as failed
    explicit TokenStore(QString file, std::unique_ptr<SecretStore> keychain = systemKeychain(),
        std::chrono::milliseconds patience = std::chrono::seconds(20), QObject *parent = nullptr);
    ~TokenStore() override;

    /// The token, empty if there is none or it cannot be had; read once. Cancelled if this dies first.
    QFuture<QString> token();
    /// Where it is, once token() has finished.
    Place place() const { return m_place; }
    /// One sentence for people: where the token is and, if that is not the keychain, why.
    QString placeText() const;

    /// @return where it is now; Denied (the file cannot be written), Unsupported (`token` is none)
    QCoro::Task<Result<Place>> save(QString token);
    /// Deletes the token wherever it is. @return Nowhere; Denied, Unsupported (the keychain keeps it)
    QCoro::Task<Result<Place>> forget();

Q_SIGNALS:
    /// Another token, or none any more, or it turned out where it is.
    void changed();

private:
    void startReading();
    void askKeychain();
    void settle(const QString &token, Place place, const QString &problem = {});
    QFuture<Result<QString>> limited(QFuture<Result<QString>> answer);

    const QString m_file;
    const std::unique_ptr<SecretStore> m_keychain;
    const std::chrono::milliseconds m_patience;
    std::unique_ptr<QPromise<QString>> m_reading; ///< made with the first question
    Place m_place = Place::Nowhere;
    QString m_problem; ///< of the keychain, for people; empty: none
};

} // namespace pictor::hub
