// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace pictor::library {

/// A bounded queue between threads. Either end may go away first, so it is shared by both.
template <class T> class Channel {
public:
    explicit Channel(std::size_t capacity)
        : m_capacity(capacity)
    {
    }

    /// Waits while the channel is full. False: `stop` was asked, and the value is dropped.
    bool send(T value, const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_values.size() < m_capacity; }))
            return false;
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        if (m_listener)
            m_listener();
        return true;
    }

    /// Waits while the channel is empty. nullopt: `stop` was asked.
    std::optional<T> receive(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return !m_values.empty(); }) || stop.stop_requested())
            return std::nullopt;
        return takeFirst();
    }

    std::optional<T> tryReceive()
    {
        const std::lock_guard lock(m_mutex);
        return m_values.empty() ? std::nullopt : std::optional(takeFirst());
    }

    /// `listener` is called, on the sender's thread, after every send. Once this returns, the former one
    /// never is again. It must not use the channel.
    void setListener(std::function<void()> listener)
    {
        const std::lock_guard lock(m_mutex);
        m_listener = std::move(listener);
    }

private:
    T takeFirst()
    {
        T value = std::move(m_values.front());
        m_values.pop_front();
        m_changed.notify_all();
        return value;
    }

    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<T> m_values;
    std::function<void()> m_listener;
};

} // namespace pictor::library
