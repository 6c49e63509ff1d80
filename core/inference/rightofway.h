// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whose turn it is on the processor. No Qt, no torch.

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace pictor::inference {

/// Work that a person waits for goes before work of minutes: while anybody holds the right of way, generators
/// stand still between two tensor operations. Priorities of threads did not suffice: with them alone a search
/// beside FLUX.1 took up to 2.8 s on two cores, where it takes 0.4 s now. Thread-safe; outlives its holders.
class RightOfWay {
public:
    using Duration = std::chrono::steady_clock::duration;

    /// Holds it while it lives; there may be several.
    class Hold {
    public:
        explicit Hold(RightOfWay &way)
            : m_way(way)
        {
            m_way.m_holders.fetch_add(1);
        }
        ~Hold() { m_way.letGo(); }
        Hold(const Hold &) = delete;
        Hold &operator=(const Hold &) = delete;

    private:
        RightOfWay &m_way;
    };

    bool isHeld() const noexcept { return m_holders.load() > 0; }

    /// Returns once nobody holds it, `stop` is asked for, or `longest` is over.
    /// @return what that took
    Duration waitUntilFree(const std::stop_token &stop, Duration longest)
    {
        const auto began = std::chrono::steady_clock::now();
        std::unique_lock lock(m_mutex);
        m_waiting.fetch_add(1);
        m_freed.wait_for(lock, stop, longest, [this] { return !isHeld(); });
        m_waiting.fetch_sub(1);
        return std::chrono::steady_clock::now() - began;
    }

    /// How many stand still now.
    int waiting() const noexcept { return m_waiting.load(); }

private:
    void letGo()
    {
        if (m_holders.fetch_sub(1) > 1)
            return;
        const std::scoped_lock lock(m_mutex); // nobody is between looking and waiting
        m_freed.notify_all();
    }

    std::atomic<int> m_holders = 0;
    std::atomic<int> m_waiting = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_freed;
};

/// What a module has beside its backend: `extern "C" void pictorInferenceHeed(RightOfWay *way)`. From then on
/// its generators heed `way`, which outlives the module; nullptr: nobody's. With another layout of the class,
/// backendAbi is raised.
using HeedEntry = void (*)(RightOfWay *way);
inline constexpr const char *heedEntryName = "pictorInferenceHeed";

} // namespace pictor::inference
