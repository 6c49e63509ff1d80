// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace pictor::test {

/// A door that workers pass: open, unless a test shuts it to hold them there.
class Gate {
public:
    void shut() { setOpen(false); }
    void open() { setOpen(true); }
    /// How many came to the door so far.
    int arrived() const { return m_arrived; }

    /// @return false if `stop` was asked for at the door
    bool pass(const std::stop_token &stop = {})
    {
        std::unique_lock lock(m_mutex);
        ++m_arrived;
        m_changed.wait(lock, stop, [this] { return m_open; });
        return !stop.stop_requested();
    }

private:
    void setOpen(bool open)
    {
        const std::scoped_lock lock(m_mutex);
        m_open = open;
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::atomic<int> m_arrived = 0;
    bool m_open = true;
};

} // namespace pictor::test
