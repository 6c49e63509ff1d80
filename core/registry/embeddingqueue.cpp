// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/embeddingqueue.h"

#include <iterator>

namespace pictor {

namespace {

bool isGone(const QPointer<EmbeddingTask> &task)
{
    return !task || task->hasEnded() || task->stopToken().stop_requested();
}

} // namespace

void EmbeddingQueue::append(EmbeddingTask *task, Priority priority)
{
    (priority == Priority::Interactive ? m_interactive : m_background).emplace_back(task);
}

bool EmbeddingQueue::isEmpty()
{
    for (Tasks *tasks : {&m_interactive, &m_background})
        std::erase_if(*tasks, isGone);
    return m_interactive.empty() && m_background.empty();
}

EmbeddingTask *EmbeddingQueue::takeFirst()
{
    if (isEmpty())
        return nullptr;
    Tasks &tasks = m_interactive.empty() ? m_background : m_interactive;
    EmbeddingTask *first = tasks.front();
    tasks.pop_front();
    return first;
}

EmbeddingQueue::Tasks EmbeddingQueue::takeAll()
{
    Tasks all = std::exchange(m_interactive, {});
    Tasks background = std::exchange(m_background, {});
    std::move(background.begin(), background.end(), std::back_inserter(all));
    return all;
}

} // namespace pictor
