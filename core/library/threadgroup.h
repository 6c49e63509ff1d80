// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace pictor::library {

/// Threads for work that can hang in the system (a file on a dead network share) where nothing can interrupt
/// it. Such a thread is left behind: it must own all that it touches.
class ThreadGroup {
public:
    ThreadGroup();

    void start(std::function<void()> body);

    /// Waits until all have ended, but no longer than `patience`.
    bool waitForDone(std::chrono::milliseconds patience);

private:
    struct Count;
    std::shared_ptr<Count> m_running;
};

} // namespace pictor::library
