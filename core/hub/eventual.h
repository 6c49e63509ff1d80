// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <coroutine>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace pictor::hub {

/// What a coroutine and whoever gives it a value share. One thread's.
template <class T> class EventualState {
public:
    bool hasValue() const { return m_value.has_value(); }

    void resolve(T value)
    {
        m_value = std::move(value);
        wake();
    }

    void wait(std::coroutine_handle<> waiter, const std::stop_token &stop)
    {
        m_waiter = waiter;
        m_wakeOnStop.emplace(stop, Wake{this});
    }

    std::optional<T> take()
    {
        m_wakeOnStop.reset();
        return std::exchange(m_value, std::nullopt);
    }

private:
    struct Wake {
        EventualState *state;
        void operator()() const { state->wake(); }
    };

    // The last act: the waiter may be the last to need this.
    void wake()
    {
        if (const auto waiter = std::exchange(m_waiter, nullptr))
            waiter.resume();
    }

    std::optional<T> m_value;
    std::coroutine_handle<> m_waiter;
    std::optional<std::stop_callback<Wake>> m_wakeOnStop;
};

/// A value that comes later. Awaiting it gives nothing as soon as the stop token asks to stop: a coroutine
/// that awaits nothing else ends inside request_stop(), wherever it is, and never touches what dies after
/// that. Name it before awaiting it: g++ 12 destroys lambdas made inside a co_await expression twice.
template <class T> class [[nodiscard]] Eventual {
public:
    using State = std::shared_ptr<EventualState<T>>;

    Eventual(State state, std::stop_token stop)
        : m_state(std::move(state))
        , m_stop(std::move(stop))
    {
    }

    bool await_ready() const { return m_state->hasValue() || m_stop.stop_requested(); }
    void await_suspend(std::coroutine_handle<> waiter) { m_state->wait(waiter, m_stop); }
    std::optional<T> await_resume()
    {
        auto value = m_state->take();
        return m_stop.stop_requested() ? std::nullopt : std::move(value);
    }

private:
    State m_state;
    std::stop_token m_stop;
};

} // namespace pictor::hub
