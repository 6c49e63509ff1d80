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

void ModelUpkeep::verify()
{
    if (isBusy())
        return;
    enter(State::Verifying, tr("Reads every file and compares it with what its makers published."));
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
        return verified.error().isCancelled() ? enter(State::Idle)
                                              : enter(State::Failed, verified.error().message);
    tell(*verified);
}

void ModelUpkeep::tell(const hub::Verification &verification)
{
    for (const hub::FileFault &fault : verification.faults) {
        m_faults.append(tr("%1: %2", "file, what is wrong with it").arg(fault.path, fault.fault));
        m_faultyPaths.append(fault.path);
    }
    if (m_faults.isEmpty())
        enter(State::Sound,
            tr("Every byte is right: %n file(s), %1.", nullptr, verification.files)
                .arg(formatBytes(verification.bytes)));
    else
        enter(State::Faulty, tr("%n file(s) are damaged.", nullptr, static_cast<int>(m_faults.size())));
}

void ModelUpkeep::repair()
{
    if (m_state != State::Faulty)
        return;
    const QStringList paths = m_faultyPaths;
    enter(State::Removing);
    whenDone(this, m_store.discard(m_key, paths), [this](const Result<qint64> &freed) {
        if (freed) {
            enter(State::Idle);
            m_store.start(m_key);
        } else {
            enter(State::Failed, freed.error().message);
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
            enter(State::Failed, bytes.error().message);
        else
            enter(State::Asking,
                tr("Removing frees %1. Other programs that use these files lose them too.")
                    .arg(formatBytes(*bytes)));
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
    if (freed)
        enter(State::Removed, tr("%1 are free again.").arg(formatBytes(*freed)));
    else
        enter(State::Failed, freed.error().message);
    Q_EMIT removed();
}

void ModelUpkeep::dismiss()
{
    if (!isBusy())
        enter(State::Idle);
}

void ModelUpkeep::enter(State state, const QString &text)
{
    m_state = state;
    m_text = text;
    if (state != State::Faulty) {
        m_faults.clear();
        m_faultyPaths.clear();
    }
    Q_EMIT stateChanged();
    Q_EMIT progressChanged();
}

} // namespace pictor::ui
