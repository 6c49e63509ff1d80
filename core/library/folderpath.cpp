// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/folderpath.h"

#include <algorithm>

namespace pictor::library {

namespace {

QString withSlash(const QString &folder)
{
    return folder.endsWith(QLatin1Char('/')) ? folder : folder + QLatin1Char('/');
}

} // namespace

bool isWithin(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(withSlash(folder));
}

bool isWithinAny(const QString &path, const QStringList &folders)
{
    return std::ranges::any_of(folders, [&](const QString &folder) { return isWithin(path, folder); });
}

QStringList outermost(const QStringList &folders)
{
    QStringList sorted = folders;
    sorted.sort(); // a folder comes before what lies in it
    QStringList kept;
    for (const QString &folder : sorted) {
        if (!isWithinAny(folder, kept))
            kept.append(folder);
    }
    return kept;
}

PathRange below(const QString &folder)
{
    const QString begin = withSlash(folder);
    constexpr char16_t afterSlash = u'/' + 1;
    return {begin, begin.chopped(1) + QChar(afterSlash)};
}

} // namespace pictor::library
