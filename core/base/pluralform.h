// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

namespace pictor {

/// What to give tr() as the number that picks the plural form of `count`, where `count` itself may be too
/// large for it or shall be written with separators: tr("%1 pictures", nullptr, pluralForm(count)).arg(...).
/// Languages look at the last six digits of a large number at most.
constexpr int pluralForm(qint64 count)
{
    constexpr qint64 period = 1'000'000;
    if (count == std::numeric_limits<qint64>::min())
        return static_cast<int>(period);
    const qint64 size = count < 0 ? -count : count;
    return static_cast<int>(size <= std::numeric_limits<int>::max() ? size : period + size % period);
}

} // namespace pictor
