// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <climits>

namespace pictor::ui::test {

/// A folder in which "create.json.XXXXXX" (or "window.json.XXXXXX"), as it is written, is as long as a path
/// may be, and "create.json.damaged" is longer: a rename that fails for everybody, root too.
inline QString folderForNoLongerName(const QString &root)
{
    constexpr qsizetype longest = PATH_MAX - 1 - qsizetype(sizeof "/create.json.XXXXXX" - 1);
    constexpr qsizetype longestName = 200;
    QString folder = root;
    while (longest - folder.size() > longestName + 2)
        folder += QLatin1Char('/') + QString(longestName, QLatin1Char('d'));
    const qsizetype rest = (longest - folder.size() - 1) / 2;
    folder += QLatin1Char('/') + QString(rest - 1, QLatin1Char('d')) + QLatin1Char('/');
    return folder + QString(longest - folder.size(), QLatin1Char('d'));
}

} // namespace pictor::ui::test
