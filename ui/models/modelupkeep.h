// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/modelstore.h"

#include <QFutureWatcher>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// Looks after the files of one model that are on this machine: checks them, and removes them once the user
/// has said so twice.
class ModelUpkeep : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ModelListModel")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString text READ text NOTIFY stateChanged)
    Q_PROPERTY(QStringList faults READ faults NOTIFY stateChanged)
    Q_PROPERTY(double value READ value NOTIFY progressChanged)
public:
    /// Asking: whether to remove. Faulty: some files are not what they should be.
    enum class State { Idle, Verifying, Sound, Faulty, LookingUp, Asking, Removing, Removed, Failed };
    Q_ENUM(State)

    /// @param store  outlives this
    ModelUpkeep(QString key, ModelStore &store, QObject *parent = nullptr);
    ~ModelUpkeep() override;

    State state() const { return m_state; }
    QString text() const; ///< what it does, found, asks or did
    QStringList faults() const; ///< "vae/config.json: …"
    double value() const; ///< 0 to 1, while verifying

    Q_INVOKABLE void verify();
    Q_INVOKABLE void stopVerifying();
    Q_INVOKABLE void repair(); ///< from Faulty: downloads the damaged files again
    Q_INVOKABLE void askToRemove();
    Q_INVOKABLE void remove(); ///< from Asking
    Q_INVOKABLE void dismiss(); ///< from what it asks or found

Q_SIGNALS:
    void stateChanged();
    void progressChanged();
    void removed();

private:
    void onVerified();
    void onRemoved(const Result<qint64> &freed);
    void fail(const Error &error);
    void enter(State state);
    bool isBusy() const;

    const QString m_key;
    ModelStore &m_store;
    State m_state = State::Idle;
    // What the texts are made of, each in its states.
    hub::Verification m_found; ///< Sound, Faulty
    qint64 m_bytes = 0; ///< Asking: that would be free; Removed: that are
    QString m_failure; ///< Failed
    QFutureWatcher<Result<hub::Verification>> m_verifying;
};

} // namespace pictor::ui
