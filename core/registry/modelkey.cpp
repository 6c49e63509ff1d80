// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/modelkey.h"

#include <QDir>

#include <algorithm>

namespace pictor {

namespace {

constexpr qsizetype maximumNameLength = 96;

bool isNameLetter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9') || u == '_' || u == '-'
        || u == '.';
}

bool isMark(QChar c)
{
    return c == u'-' || c == u'.';
}

bool isRepositoryName(QStringView name)
{
    return !name.isEmpty() && name.size() <= maximumNameLength
        && std::all_of(name.begin(), name.end(), isNameLetter) && !isMark(name.front())
        && !isMark(name.back()) && !name.contains(u"--") && !name.contains(u"..");
}

bool hasDrive(QStringView key)
{
    return key.size() >= 3 && key[0].isLetter() && key[0] < QChar(0x80) && key[1] == u':'
        && (key[2] == u'/' || key[2] == u'\\');
}

bool isSeparator(QChar c)
{
    return c == u'/' || c == QDir::separator();
}

} // namespace

bool isRepositoryId(QStringView key)
{
    const qsizetype slash = key.indexOf(u'/');
    return slash > 0 && isRepositoryName(key.first(slash)) && isRepositoryName(key.sliced(slash + 1));
}

bool isFolderKey(QStringView key)
{
    if (key == u"." || key == u".." || key.startsWith(u'~') || hasDrive(key))
        return true;
    return std::any_of(key.begin(), key.end(), isSeparator) && !isRepositoryId(key);
}

bool isFileKey(QStringView key)
{
    return key.endsWith(QLatin1String(".safetensors"), Qt::CaseInsensitive);
}

QString folderOf(QStringView key, const QString &base, const QString &home)
{
    QString path = QDir::fromNativeSeparators(key.toString());
    if (path == u'~' || path.startsWith(QLatin1String("~/")))
        path.replace(0, 1, home);
    if (!path.startsWith(u'/') && !hasDrive(path))
        path = base + u'/' + path;
    return QDir::cleanPath(path);
}

} // namespace pictor
