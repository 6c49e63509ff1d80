// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

class HubAccess;

/// A token on its way from the user's clipboard to where tokens are kept: checked with the hub first.
class SignIn : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by DownloadDesk")
    Q_PROPERTY(bool checking READ isChecking NOTIFY changed)
    Q_PROPERTY(QString account READ account NOTIFY changed)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY changed)
    Q_PROPERTY(QUrl tokensPage READ tokensPage CONSTANT)
public:
    /// @param access  outlives this
    explicit SignIn(HubAccess &access, QObject *parent = nullptr);

    bool isChecking() const { return m_checking; }
    QString account() const { return m_account; } ///< that the last good token belongs to; empty: none yet
    QString errorMessage() const { return m_errorMessage; } ///< of the last check
    QUrl tokensPage() const;

    /// Does nothing while another token is checked.
    Q_INVOKABLE void submit(const QString &token);

Q_SIGNALS:
    void changed();

private:
    HubAccess &m_access;
    bool m_checking = false;
    QString m_account;
    QString m_errorMessage;
};

} // namespace pictor::ui
