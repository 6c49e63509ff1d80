// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/hubaccess.h"
#include "ui/models/modelstore.h"

#include <QHash>
#include <QPromise>

#include <memory>

namespace pictor::ui::test {

/// A store whose downloads stand where the test puts them. Buttons are noted, and followed as a real download
/// would; checks and removals wait for the test to end them.
class FakeStore : public ModelStore {
    Q_OBJECT
public:
    /// Puts the download of `key` there, and tells.
    void set(const QString &key, const DownloadStatus &status);
    /// Only its progress.
    void setProgress(const QString &key, const hub::TransferProgress &progress);
    void setInterrupted(const QStringList &keys);
    /// What availability() says from now on.
    void setAvailability(const QString &key, const Availability &availability);

    QStringList calls; ///< "start KEY", …
    Result<qint64> removable = 605'157'884;
    Result<qint64> removed = 605'157'884;
    /// Of the last verify(); the test adds a result and finishes it.
    std::shared_ptr<QPromise<Result<hub::Verification>>> verifying;

    DownloadStatus download(const QString &key) override { return m_statuses.value(key); }
    QStringList interrupted() override { return m_interrupted; }
    void start(const QString &key) override;
    void startFromMirror(const QString &key) override;
    void pause(const QString &key) override;
    void cancel(const QString &key) override;
    QFuture<Availability> availability(const QString &key) override;
    QFuture<Result<hub::Verification>> verify(const QString &key) override;
    QFuture<Result<qint64>> discard(const QString &key, const QStringList &paths) override;
    QFuture<Result<qint64>> removableBytes(const QString &key) override;
    QFuture<Result<qint64>> remove(const QString &key) override;

private:
    void enter(const QString &key, ModelDownload::State state);

    QHash<QString, DownloadStatus> m_statuses;
    QHash<QString, Availability> m_availability;
    QStringList m_interrupted;
};

/// A hub that knows one token: "hf_good", of mona.
class FakeAccess : public HubAccess {
    Q_OBJECT
public:
    bool isOnline = false;
    QStringList tokens; ///< that were tried

    QFuture<Result<QString>> signIn(const QString &token) override;
    void goOnline() override;
    QUrl licencePage(const QString &repository) const override;
    QUrl tokensPage() const override { return QUrl(QStringLiteral("https://hub.example/settings/tokens")); }
};

} // namespace pictor::ui::test
