// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace pictor::ui {

namespace {

struct Formatting {
    Q_DECLARE_TR_FUNCTIONS(pictor::ui::Formatting)
};

} // namespace

QString formatCount(qint64 count)
{
    return QLocale().toString(count);
}

QString formatBytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes >= 1'000'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString formatAmount(qint64 bytes, qint64 total)
{
    const QString part = formatBytes(bytes);
    if (total <= 0)
        return part;
    const QString whole = formatBytes(total);
    const auto unit = [](const QString &amount) { return amount.section(QLatin1Char(' '), -1); };
    const bool alike = unit(part) == unit(whole);
    return Formatting::tr("%1 of %2").arg(alike ? part.section(QLatin1Char(' '), 0, -2) : part, whole);
}

QString formatByteRate(double bytesPerSecond)
{
    return Formatting::tr("%1/s", "bytes a second").arg(formatBytes(std::llround(bytesPerSecond)));
}

QString formatTimeLeft(qint64 seconds)
{
    if (seconds <= 0)
        return {};
    if (seconds < 60)
        return Formatting::tr("%1 s left").arg(formatCount(seconds));
    if (seconds < 3600)
        return Formatting::tr("%1 min left").arg(formatCount((seconds + 59) / 60));
    return Formatting::tr("%1 h %2 min left").arg(formatCount(seconds / 3600)).arg(seconds % 3600 / 60);
}

QString formatRate(double imagesPerSecond)
{
    const int decimals = imagesPerSecond < 10 ? 1 : 0;
    return Formatting::tr("%1 pictures/s").arg(QLocale().toString(imagesPerSecond, 'f', decimals));
}

QString formatScore(float cosine)
{
    const double percent = std::clamp(static_cast<double>(cosine), 0.0, 1.0) * 100;
    return Formatting::tr("%1 %").arg(std::lround(percent));
}

} // namespace pictor::ui
