// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/catalogue.h"

#include <QObject>

namespace pictor {

/// A model that may not be loaded, or not even be on this machine, yet: light, made by ModelRegistry::get.
/// Lives on the registry's thread and as long as the registry.
class Model : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString key READ key CONSTANT)
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(qint64 bytesReceived READ bytesReceived NOTIFY progressChanged)
    Q_PROPERTY(qint64 bytesTotal READ bytesTotal NOTIFY progressChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY stateChanged)
public:
    enum class State { Idle, Downloading, Loading, Ready, Busy, Failed };
    Q_ENUM(State)

    QString key() const { return m_entry.key; }
    QString name() const { return m_entry.name; }
    const CatalogueEntry &entry() const { return m_entry; }

    State state() const { return m_state; }
    double progress() const; ///< 0 to 1 while Downloading; 1 once loaded
    qint64 bytesReceived() const { return m_bytesReceived; }
    qint64 bytesTotal() const { return m_bytesTotal; }
    QString errorMessage() const { return m_error.message; }
    const Error &error() const { return m_error; } ///< of the last failed load

    bool isLoaded() const { return m_state == State::Ready || m_state == State::Busy; }
    /// Frees the memory once the running job has ended; queued jobs load it again. Idle afterwards.
    Q_INVOKABLE virtual void unload() = 0;

Q_SIGNALS:
    void stateChanged();
    void progressChanged();

protected:
    friend class ModelLife;

    Model(CatalogueEntry entry, QObject *parent);
    void enter(State state);

    CatalogueEntry m_entry;
    State m_state = State::Idle;
    qint64 m_bytesReceived = 0;
    qint64 m_bytesTotal = 0;
    Error m_error;
};

} // namespace pictor
