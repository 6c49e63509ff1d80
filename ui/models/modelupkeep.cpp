// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/modelupkeep.h"

#include "base/whendone.h"
#include "ui/support/formatting.h"

#include <utility>

namespace pictor::ui {

ModelUpkeep::ModelUpkeep(QString key, ModelStore &store, QObject *parent)
    : QObject(parent)
    , m_key(std::move(key))
    , m_store(store)
{
    connect(&m_verifying, &QFutureWatcherBase::progressValueChanged, this, &ModelUpkeep::progressChanged);
    connect(&m_verifying, &QFutureWatcherBase::finished, this, &ModelUpkeep::onVerified);
}

ModelUpkeep::~ModelUpkeep()
{
    m_verifying.cancel();
}

bool ModelUpkeep::isBusy() const
{
    return m_state == State::Verifying || m_state == State::LookingUp || m_state == State::Removing;
}

double ModelUpkeep::value() const
{
    const int most = m_verifying.progressMaximum();
    return m_state == State::Verifying && most > 0 ? static_cast<double>(m_verifying.progressValue()) / most
                                                   : 0;
}

QString ModelUpkeep::text() const
{
    switch (m_state) {
    case State::Verifying:
        return tr("Reads every file and compares it with what its makers published.");
    case State::Sound:
        return tr("Every byte is right: %n file(s), %1.", nullptr, m_found.files)
            .arg(formatBytes(m_found.bytes));
    case State::Faulty:
        return tr("%n file(s) are damaged.", nullptr, static_cast<int>(m_found.faults.size()));
    case State::Asking:
        return tr("Removing frees %1. Other programs that use these files lose them too.")
            .arg(formatBytes(m_bytes));
    case State::Removed:
        return tr("%1 are free again.").arg(formatBytes(m_bytes));
    case State::Failed:
        return m_failure;
    case State::Idle:
    case State::LookingUp:
    case State::Removing:
        break;
    }
    return {};
}

QStringList ModelUpkeep::faults() const
{
    QStringList faults;
    if (m_state == State::Faulty) {
        for (const hub::FileFault &fault : m_found.faults)
            faults.append(tr("%1: %2", "file, what is wrong with it").arg(fault.path, fault.fault));
    }
    return faults;
}

void ModelUpkeep::verify()
{
    if (isBusy())
        return;
    enter(State::Verifying);
    m_verifying.setFuture(m_store.verify(m_key));
}

void ModelUpkeep::stopVerifying()
{
    m_verifying.cancel();
}

void ModelUpkeep::onVerified()
{
    const auto verifying = m_verifying.future();
    if (verifying.isCanceled() || verifying.resultCount() == 0)
        return enter(State::Idle);
    const Result<hub::Verification> verified = verifying.result();
    if (!verified)
        return verified.error().isCancelled() ? enter(State::Idle) : fail(verified.error());
    m_found = *verified;
    enter(m_found.faults.isEmpty() ? State::Sound : State::Faulty);
}

void ModelUpkeep::repair()
{
    if (m_state != State::Faulty)
        return;
    QStringList paths;
    for (const hub::FileFault &fault : m_found.faults)
        paths.append(fault.path);
    enter(State::Removing);
    whenDone(this, m_store.discard(m_key, paths), [this](const Result<qint64> &freed) {
        if (freed) {
            enter(State::Idle);
            m_store.start(m_key);
        } else {
            fail(freed.error());
        }
    });
}

void ModelUpkeep::askToRemove()
{
    if (isBusy())
        return;
    enter(State::LookingUp);
    whenDone(this, m_store.removableBytes(m_key), [this](const Result<qint64> &bytes) {
        if (!bytes)
            return fail(bytes.error());
        m_bytes = *bytes;
        enter(State::Asking);
    });
}

void ModelUpkeep::remove()
{
    if (m_state != State::Asking)
        return;
    enter(State::Removing);
    whenDone(this, m_store.remove(m_key), [this](const Result<qint64> &freed) { onRemoved(freed); });
}

void ModelUpkeep::onRemoved(const Result<qint64> &freed)
{
    if (freed) {
        m_bytes = *freed;
        enter(State::Removed);
    } else {
        fail(freed.error());
    }
    Q_EMIT removed();
}

void ModelUpkeep::dismiss()
{
    if (!isBusy())
        enter(State::Idle);
}

void ModelUpkeep::fail(const Error &error)
{
    m_failure = error.message;
    enter(State::Failed);
}

void ModelUpkeep::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
    Q_EMIT progressChanged();
}

} // namespace pictor::ui
