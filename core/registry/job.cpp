// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/job.h"

namespace pictor {

Error cancelledError()
{
    return {Error::Kind::Cancelled, Job::tr("Cancelled."), {}};
}

Job::Job(QObject *parent)
    : QObject(parent)
{
}

Job::~Job()
{
    m_stop.request_stop();
}

void Job::cancel()
{
    if (hasEnded())
        return;
    m_stop.request_stop();
    const auto endIfQueued = [this] {
        if (m_state == State::Queued)
            endCancelled();
    };
    QMetaObject::invokeMethod(this, endIfQueued, Qt::QueuedConnection);
}

void Job::begin()
{
    if (m_state != State::Queued)
        return;
    m_state = State::Running;
    Q_EMIT stateChanged();
}

void Job::end(State state, const std::function<void()> &tell)
{
    if (hasEnded())
        return;
    m_state = state;
    deleteLater();
    const QPointer<Job> self(this);
    Q_EMIT stateChanged();
    if (self)
        tell();
}

} // namespace pictor
