// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/rememberedquery.h"

#include "ui/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace pictor::ui {

namespace {

QString copyFolder(const Paths &paths)
{
    return paths.data + QStringLiteral("/query/");
}

QString copyPath(const Paths &paths, qsizetype index)
{
    return copyFolder(paths) + QString::number(index);
}

bool isDurable(const QString &path)
{
    return !path.isEmpty() && !path.startsWith(QDir::tempPath() + QLatin1Char('/'));
}

bool write(const QString &path, const QueryPicture &picture)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QSaveFile::WriteOnly))
        return false;
    if (!picture.image.isNull())
        picture.image.save(&file, "PNG");
    else
        file.write(picture.encoded);
    return file.commit();
}

/// A path at which the picture will still be next time; empty if there is none.
QString lastingPath(const QueryPicture &picture, const QString &copy)
{
    if (isDurable(picture.path) || picture.path == copy)
        return picture.path;
    QueryPicture bytes = picture;
    QFile source(picture.path);
    if (!picture.path.isEmpty() && source.open(QFile::ReadOnly))
        bytes.encoded = source.readAll();
    return !bytes.encoded.isEmpty() || !bytes.image.isNull() ? (write(copy, bytes) ? copy : QString())
                                                             : QString();
}

} // namespace

Query rememberedQuery(const Settings &settings, const Paths &paths)
{
    Query query;
    query.words = settings.queryWords();
    for (const QString &path : settings.queryFiles())
        query.pictures.append({path, {}, {}, path.startsWith(copyFolder(paths))});
    return query;
}

Query withoutMissingFiles(Query query)
{
    query.pictures.removeIf([](const QueryPicture &picture) { return !QFileInfo::exists(picture.path); });
    return query;
}

void rememberQuery(const Query &query, Settings &settings, const Paths &paths)
{
    QStringList files;
    for (const QueryPicture &picture : query.pictures) {
        const QString path = lastingPath(picture, copyPath(paths, files.size()));
        if (!path.isEmpty())
            files.append(path);
    }
    settings.setQueryFiles(files);
    settings.setQueryWords(query.words);
}

} // namespace pictor::ui
