// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pictor::app {

/// What a progress line shows.
struct Progress {
    enum class Unit { Items, Bytes };

    qint64 done = 0;
    qint64 total = 0; ///< 0: not known yet
    double perSecond = 0; ///< 0: not known yet
    qint64 secondsLeft = -1; ///< -1: not known yet
    Unit unit = Unit::Items;
};

/// "[#####.....] 1,204 of 8,310, 41/s, 3 min left" in at most `width` columns; bytes as "12.1 GB of 33.7 GB".
QString progressLine(const Progress &progress, int width);

/// "[#####.....] text" in at most `width` columns; where they do not suffice the bar gives way first.
/// @param share  0 to 1
QString barLine(double share, const QString &text, int width);

/// "12.1 GB"
QString formatBytes(qint64 bytes);

/// "45 s", "3 min", "2 h 5 min".
QString duration(qint64 seconds);

} // namespace pictor::app
