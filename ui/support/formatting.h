// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pictor::ui {

QString formatCount(qint64 count); ///< "1,204"
QString formatBytes(qint64 bytes); ///< "605 MB" (powers of ten, as model pages tell them)
QString formatTimeLeft(qint64 seconds); ///< "3 min left"; empty for nothing and below
QString formatRate(double imagesPerSecond); ///< "18 pictures/s"
QString formatScore(float cosine); ///< "87 %"

} // namespace pictor::ui
