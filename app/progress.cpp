// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include "messages.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace pictor::app {

namespace {

QString bar(double share, int cells)
{
    const int full = static_cast<int>(std::clamp(share, 0.0, 1.0) * cells);
    return QLatin1Char('[') + QString(full, QLatin1Char('#')) + QString(cells - full, QLatin1Char('.'))
        + QStringLiteral("] ");
}

QString amount(qint64 number, Progress::Unit unit)
{
    return unit == Progress::Unit::Bytes ? formatBytes(number) : QLocale().toString(number);
}

QString rate(double perSecond, Progress::Unit unit)
{
    return Text::tr("%1/s").arg(unit == Progress::Unit::Bytes
            ? formatBytes(std::llround(perSecond))
            : QLocale().toString(perSecond, 'f', perSecond < 10 ? 1 : 0));
}

} // namespace

QString formatBytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString duration(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 3600;
    if (seconds < 2 * minute)
        return Text::tr("%1 s").arg(seconds);
    if (seconds < 2 * hour)
        return Text::tr("%1 min").arg(std::lround(static_cast<double>(seconds) / minute));
    return Text::tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
}

QString barLine(double share, const QString &text, int width)
{
    constexpr int widestBar = 30, narrowestBar = 5, brackets = 3;
    const int room = std::min(widestBar, width - 1 - brackets - static_cast<int>(text.size()));
    return ((room >= narrowestBar ? bar(share, room) : QString()) + text).left(width);
}

QString progressLine(const Progress &progress, int width)
{
    const QString done = amount(progress.done, progress.unit);
    QStringList parts{progress.total > 0
            ? Text::tr("%1 of %2").arg(done, amount(progress.total, progress.unit))
            : Text::tr("%1 found").arg(done)};
    if (progress.perSecond > 0)
        parts.append(rate(progress.perSecond, progress.unit));
    if (progress.secondsLeft >= 0)
        parts.append(Text::tr("%1 left").arg(duration(progress.secondsLeft)));

    const QString text = parts.join(QStringLiteral(", "));
    if (progress.total <= 0)
        return text.left(width);
    return barLine(static_cast<double>(progress.done) / static_cast<double>(progress.total), text, width);
}

} // namespace pictor::app
