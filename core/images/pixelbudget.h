// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace pictor::images {

/// Bounds what threads that decode at the same time hold in memory. Thread-safe; outlives its shares.
class PixelBudget {
public:
    /// What one picture takes of the budget, given back when it goes.
    class Share {
    public:
        Share()
            : m_held(nullptr, Return{0})
        {
        }
        Share(PixelBudget &budget, qint64 pixels)
            : m_held(&budget, Return{pixels})
        {
        }

    private:
        struct Return {
            qint64 pixels;
            void operator()(PixelBudget *budget) const { budget->give(pixels); }
        };
        std::unique_ptr<PixelBudget, Return> m_held;
    };

    explicit PixelBudget(qint64 pixels)
        : m_limit(pixels)
    {
    }

    /// Waits, first come, first served, until `pixels` fit beside what is held. A picture that is larger than
    /// the whole budget is let in alone.
    [[nodiscard]] Share take(qint64 pixels);

private:
    void give(qint64 pixels);

    const qint64 m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    qint64 m_held = 0;
    quint64 m_nextTicket = 0; ///< a large picture must not starve while small ones slip past it
    quint64 m_served = 0;
};

} // namespace pictor::images
