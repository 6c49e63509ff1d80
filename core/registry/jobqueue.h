// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/job.h"

#include <QPointer>

#include <deque>
#include <iterator>

namespace pictor {

enum class Priority { Background, Interactive };

/// Jobs that wait for their turn: first come, first served, Interactive before Background. Jobs that were
/// cancelled or destroyed meanwhile drop out by themselves.
/// @tparam Task  a Job
template <class Task> class JobQueue {
public:
    using Tasks = std::deque<QPointer<Task>>;

    void append(Task *task, Priority priority = Priority::Interactive)
    {
        (priority == Priority::Interactive ? m_interactive : m_background).emplace_back(task);
    }

    bool isEmpty()
    {
        for (Tasks *tasks : {&m_interactive, &m_background})
            std::erase_if(*tasks, isGone);
        return m_interactive.empty() && m_background.empty();
    }

    /// The one whose turn is next; nullptr if there is none.
    Task *first()
    {
        if (isEmpty())
            return nullptr;
        return (m_interactive.empty() ? m_background : m_interactive).front();
    }

    /// first(), which waits no longer.
    Task *takeFirst()
    {
        Task *task = first();
        if (task != nullptr)
            (m_interactive.empty() ? m_background : m_interactive).pop_front();
        return task;
    }

    /// All of them, in their order.
    Tasks takeAll()
    {
        Tasks all = std::exchange(m_interactive, {});
        Tasks background = std::exchange(m_background, {});
        std::move(background.begin(), background.end(), std::back_inserter(all));
        return all;
    }

private:
    static bool isGone(const QPointer<Task> &task)
    {
        return !task || task->hasEnded() || task->stopToken().stop_requested();
    }

    Tasks m_interactive;
    Tasks m_background;
};

} // namespace pictor
