// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubnames.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace pictor::hub {

namespace {

bool isWordCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'_'
        || u == u'-' || u == u'.';
}

bool isRepositoryPart(QStringView part)
{
    constexpr qsizetype longest = 96;
    const auto isOuter = [](QChar c) { return c == u'-' || c == u'.'; };
    return !part.isEmpty() && part.size() <= longest && std::ranges::all_of(part, isWordCharacter)
        && !isOuter(part.front()) && !isOuter(part.back()) && !part.contains(u"--") && !part.contains(u"..");
}

bool isWindowsDevice(QStringView part)
{
    const QStringView name = part.left(part.indexOf(u'.') < 0 ? part.size() : part.indexOf(u'.'));
    const auto isNamed = [name](
                             QStringView device) { return name.compare(device, Qt::CaseInsensitive) == 0; };
    if (isNamed(u"con") || isNamed(u"prn") || isNamed(u"aux") || isNamed(u"nul"))
        return true;
    const bool numbered = name.size() == 4 && name.back() >= u'1' && name.back() <= u'9';
    return numbered
        && (name.startsWith(u"com", Qt::CaseInsensitive) || name.startsWith(u"lpt", Qt::CaseInsensitive));
}

bool isForbidden(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7F || QStringView(u"\\:<>\"|?*").contains(c);
}

bool isFilePart(QStringView part)
{
    return !part.isEmpty() && !part.endsWith(u'.') && !part.endsWith(u' ')
        && std::ranges::none_of(part, isForbidden) && !isWindowsDevice(part);
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

} // namespace

bool isRepositoryName(QStringView name)
{
    const auto parts = name.split(u'/');
    return parts.size() <= 2 && std::ranges::all_of(parts, isRepositoryPart) && !name.endsWith(u".git");
}

bool isCommit(QStringView name)
{
    return name.size() == 40 && std::ranges::all_of(name, isHexDigit);
}

bool isEtag(QStringView name)
{
    return (name.size() == 40 || name.size() == 64) && std::ranges::all_of(name, isHexDigit);
}

bool isFileName(QStringView path)
{
    return std::ranges::all_of(path.split(u'/'), isFilePart);
}

} // namespace pictor::hub
