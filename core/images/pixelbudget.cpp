// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/pixelbudget.h"

namespace pictor::images {

PixelBudget::Share PixelBudget::take(qint64 pixels)
{
    {
        std::unique_lock lock(m_mutex);
        const quint64 ticket = m_nextTicket++;
        m_changed.wait(
            lock, [&] { return ticket == m_served && (m_held == 0 || m_held + pixels <= m_limit); });
        ++m_served;
        m_held += pixels;
    }
    m_changed.notify_all();
    return {*this, pixels};
}

void PixelBudget::give(qint64 pixels)
{
    {
        const std::lock_guard lock(m_mutex);
        m_held -= pixels;
    }
    m_changed.notify_all();
}

} // namespace pictor::images
