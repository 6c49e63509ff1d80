// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/threadgroup.h"

#include "base/threadpriority.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace pictor::library {

struct ThreadGroup::Count {
    std::mutex mutex;
    std::condition_variable changed;
    int value = 0;
};

ThreadGroup::ThreadGroup()
    : m_running(std::make_shared<Count>())
{
}

void ThreadGroup::start(std::function<void()> body)
{
    {
        const std::lock_guard lock(m_running->mutex);
        ++m_running->value;
    }
    std::thread([running = m_running, body = std::move(body)]() mutable {
        giveWayToTheWindow();
        body();
        body = nullptr; // what it owns ends before it counts as done
        const std::lock_guard lock(running->mutex);
        --running->value;
        running->changed.notify_all();
    }).detach();
}

bool ThreadGroup::waitForDone(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_running->mutex);
    return m_running->changed.wait_for(lock, patience, [this] { return m_running->value == 0; });
}

} // namespace pictor::library
