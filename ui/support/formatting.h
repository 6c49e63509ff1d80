// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pictor::ui {

QString formatCount(qint64 count); ///< "1,204"
QString formatBytes(qint64 bytes); ///< "605 MB" (powers of ten, as model pages tell them)
QString formatAmount(qint64 bytes, qint64 total); ///< "12.4 of 33.7 GB"; "12.4 GB" where the total is 0
QString formatByteRate(double bytesPerSecond); ///< "24 MB/s"
QString formatTimeLeft(qint64 seconds); ///< "3 min left"; empty for nothing and below
QString formatRate(double imagesPerSecond); ///< "18 pictures/s"
QString formatScore(float cosine); ///< "87 %"

} // namespace pictor::ui
