// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/scrollplace.h"

#include <algorithm>
#include <utility>

namespace pictor::ui {

ScrollPlace::ScrollPlace(const QAbstractItemModel &list, int pathRole, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_pathRole(pathRole)
{
}

void ScrollPlace::remember(const ListPlace &place)
{
    m_place = place;
    m_waiting = place.row > 0; // a list begins at its first row anyway
    m_ready = false;
}

void ScrollPlace::setReady()
{
    if (!m_waiting)
        return;
    m_ready = true;
    Q_EMIT ready();
}

void ScrollPlace::forget()
{
    m_waiting = false;
    if (std::exchange(m_place, {}) != m_place)
        Q_EMIT changed();
}

int ScrollPlace::rowNow() const
{
    const int rows = m_list.rowCount();
    for (int row = 0; row < rows && !m_place.path.isEmpty(); ++row) {
        if (m_list.index(row, 0).data(m_pathRole).toString() == m_place.path)
            return row;
    }
    return std::min(m_place.row, rows - 1);
}

int ScrollPlace::take()
{
    if (!m_waiting || !m_ready || m_list.rowCount() == 0)
        return -1;
    m_waiting = false;
    return rowNow();
}

void ScrollPlace::note(int row)
{
    if (m_waiting || row < 0)
        return;
    const ListPlace place{m_list.index(row, 0).data(m_pathRole).toString(), row};
    if (std::exchange(m_place, place) != place)
        Q_EMIT changed();
}

} // namespace pictor::ui
