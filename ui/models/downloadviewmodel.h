// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/fileprogressmodel.h"
#include "ui/models/modelstore.h"
#include "ui/support/remedy.h"

#include <QUrl>

namespace pictor::ui {

class HubAccess;

/// What a page shows of one model's download, and its buttons.
class DownloadViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by DownloadDesk")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool offered READ isOffered NOTIFY stateChanged)
    Q_PROPERTY(bool active READ isActive NOTIFY stateChanged)
    Q_PROPERTY(bool underWay READ isUnderWay NOTIFY stateChanged)
    Q_PROPERTY(bool gated READ isGated NOTIFY stateChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY stateChanged)
    Q_PROPERTY(pictor::ui::RemedyNamespace::Remedy remedy READ remedy NOTIFY stateChanged)
    Q_PROPERTY(QString mirror READ mirror NOTIFY stateChanged)
    Q_PROPERTY(QUrl licencePage READ licencePage NOTIFY stateChanged)
    Q_PROPERTY(double value READ value NOTIFY progressChanged)
    Q_PROPERTY(bool indeterminate READ isIndeterminate NOTIFY progressChanged)
    Q_PROPERTY(QString amount READ amount NOTIFY progressChanged)
    Q_PROPERTY(QString pace READ pace NOTIFY progressChanged)
    Q_PROPERTY(QString phase READ phase NOTIFY progressChanged)
    Q_PROPERTY(QString kept READ kept NOTIFY progressChanged)
    Q_PROPERTY(pictor::ui::FileProgressModel *files READ files CONSTANT)
public:
    enum class State { Idle, Queued, Running, Paused, Finished, Failed };
    Q_ENUM(State)

    /// @param store, access  outlive this
    DownloadViewModel(
        QString key, QString name, ModelStore &store, HubAccess &access, QObject *parent = nullptr);

    QString key() const { return m_key; }
    QString name() const { return m_name; } ///< of the model
    State state() const;
    bool isOffered() const { return !m_status.repository.isEmpty(); } ///< there is something to download
    bool isActive() const; ///< queued or running
    bool isUnderWay() const; ///< begun and not ended: active, paused or failed
    bool isGated() const; ///< waits for the user's account or consent to the licence
    QString errorMessage() const; ///< in Failed; else empty
    RemedyNamespace::Remedy remedy() const;
    QString mirror() const { return m_status.mirror; }
    QUrl licencePage() const;

    double value() const; ///< 0 to 1
    bool isIndeterminate() const; ///< at work, and nobody knows how far
    QString amount() const; ///< "12.4 of 33.7 GB"
    QString pace() const; ///< "24 MB/s, 15 min left"; empty while nothing arrives
    QString phase() const; ///< "Downloading", "Waiting until 14:05:10 to try again", "Paused"
    QString kept() const; ///< "12.4 GB", what of it is here; empty: nothing
    FileProgressModel *files() { return &m_files; }

    Q_INVOKABLE void start() { m_store.start(m_key); }
    Q_INVOKABLE void startFromMirror() { m_store.startFromMirror(m_key); }
    Q_INVOKABLE void pause() { m_store.pause(m_key); }
    Q_INVOKABLE void cancel() { m_store.cancel(m_key); }
    Q_INVOKABLE void goOnline(); ///< and start()

Q_SIGNALS:
    void stateChanged();
    void progressChanged();

private:
    void readState();
    void readProgress();
    void read();

    const QString m_key;
    const QString m_name;
    ModelStore &m_store;
    HubAccess &m_access;
    DownloadStatus m_status;
    FileProgressModel m_files;
};

} // namespace pictor::ui
