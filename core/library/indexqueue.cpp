// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/indexqueue.h"

#include <algorithm>

namespace pictor::library {

IndexQueue::IndexQueue(const IndexServices &services)
    : m_services(services)
{
}

IndexRun *IndexQueue::add(Embedder &embedder, const QStringList &folders)
{
    for (IndexRun *run : m_runs) {
        if (run->model() == embedder.model() && run->extend(folders))
            return run;
    }
    return make(embedder, folders);
}

IndexRun *IndexQueue::make(Embedder &embedder, const QStringList &folders)
{
    std::erase_if(m_runs, [](IndexRun *run) {
        if (run->hasEnded())
            run->deleteLater();
        return run->hasEnded();
    });
    auto *run = new IndexRun(m_services, embedder, folders, this);
    connect(run, &IndexRun::imagesChanged, this, &IndexQueue::imagesChanged);
    connect(run, &IndexRun::ended, this, &IndexQueue::startNext);
    m_runs.push_back(run);
    startNext();
    return run;
}

IndexRun *IndexQueue::current() const
{
    const auto found = std::ranges::find_if(m_runs, [](const IndexRun *run) { return !run->hasEnded(); });
    return found == m_runs.end() ? nullptr : *found;
}

void IndexQueue::abandonAll()
{
    for (IndexRun *run : m_runs)
        run->abandon();
}

void IndexQueue::startNext()
{
    IndexRun *next = current();
    if (next && next->state() == IndexJob::State::Queued)
        next->start();
}

} // namespace pictor::library
