// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/downloadviewmodel.h"
#include "ui/models/signin.h"

#include <QHash>

#include <functional>

namespace pictor::ui {

/// The downloads of all models: one view model for each, however many pages show it, those of an earlier
/// session that are offered to go on, and the sign-in that some wait for.
class DownloadDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(pictor::ui::SignIn *signIn READ signIn CONSTANT)
    Q_PROPERTY(int interruptedCount READ interruptedCount NOTIFY interruptedChanged)
    Q_PROPERTY(QString interruptedText READ interruptedText NOTIFY interruptedChanged)
public:
    /// @param nameOf  a model's name, by its key
    /// @param store, access  outlive this
    DownloadDesk(ModelStore &store, HubAccess &access, std::function<QString(const QString &key)> nameOf,
        QObject *parent = nullptr);

    /// Always the same object; owned by this.
    Q_INVOKABLE pictor::ui::DownloadViewModel *of(const QString &key);
    SignIn *signIn() { return &m_signIn; }

    /// Looks whether an earlier session has left something, and offers it: disk and registry are touched.
    void offerInterrupted();
    int interruptedCount() const { return static_cast<int>(m_interrupted.size()); }
    QString interruptedText() const; ///< "FLUX.1 schnell: 12 of 33.7 GB are here. Go on?"
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void dismissInterrupted(); ///< until the next start; they stay paused

Q_SIGNALS:
    void interruptedChanged();

private:
    void readInterrupted();
    /// The user is back from another program, where the licence may have been accepted.
    void tryLicencesAgain();
    void startAll(const std::function<bool(const DownloadViewModel &)> &which);

    ModelStore &m_store;
    HubAccess &m_access;
    const std::function<QString(const QString &key)> m_nameOf;
    QHash<QString, DownloadViewModel *> m_downloads; ///< by key; children
    SignIn m_signIn;
    QStringList m_interrupted;
    bool m_offering = false;
};

} // namespace pictor::ui
