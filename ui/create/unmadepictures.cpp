// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/unmadepictures.h"

#include <numeric>
#include <utility>

namespace pictor::ui {

int UnmadePictures::count() const
{
    if (m_isPutOff)
        return 0;
    return std::accumulate(m_orders.begin(), m_orders.end(), 0,
        [](int sum, const QueuedGeneration &order) { return sum + order.request.count; });
}

void UnmadePictures::add(const QList<QueuedGeneration> &orders)
{
    m_orders.append(orders);
    m_isPutOff = m_isPutOff && orders.isEmpty(); // with new ones, the others are offered again
    Q_EMIT changed();
}

void UnmadePictures::goOn()
{
    Q_EMIT wanted(std::exchange(m_orders, {}));
    Q_EMIT changed();
}

void UnmadePictures::discard()
{
    m_orders.clear();
    Q_EMIT changed();
}

void UnmadePictures::postpone()
{
    m_isPutOff = true;
    Q_EMIT changed();
}

} // namespace pictor::ui
