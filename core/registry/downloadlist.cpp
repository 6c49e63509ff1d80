// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/downloadlist.h"

#include "registry/jsonfields.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

namespace pictor {

namespace {

constexpr int lockPatience = 5000; ///< ms: another process holds the lock for one small write

bool write(const QString &file, const QList<UnfinishedDownload> &downloads)
{
    QJsonArray list;
    for (const UnfinishedDownload &download : downloads)
        list.append(QJsonObject{{QStringLiteral("key"), download.key},
            {QStringLiteral("repository"), download.repository},
            {QStringLiteral("received"), download.received}, {QStringLiteral("total"), download.total}});
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly)
        && out.write(QJsonDocument(QJsonObject{{QStringLiteral("unfinished"), list}}).toJson()) > 0
        && out.commit();
}

/// Replaces what is known of `key` by `now`, with the file to ourselves.
bool change(const QString &file, const QString &key, const QList<UnfinishedDownload> &now)
{
    QDir().mkpath(QFileInfo(file).path());
    QLockFile lock(file + QStringLiteral(".lock"));
    if (!lock.tryLock(lockPatience))
        return false;
    const QList<UnfinishedDownload> before = readDownloads(file);
    QList<UnfinishedDownload> after = before;
    after.removeIf([&key](const UnfinishedDownload &download) { return download.key == key; });
    after += now;
    return after == before || write(file, after);
}

} // namespace

QList<UnfinishedDownload> readDownloads(const QString &file)
{
    QFile in(file);
    QList<UnfinishedDownload> downloads;
    if (!in.open(QIODevice::ReadOnly))
        return downloads;
    JsonFields list(QJsonDocument::fromJson(in.readAll()).object(), file);
    for (const QJsonValue value : list.array("unfinished")) {
        JsonFields fields(value.toObject(), file);
        const UnfinishedDownload download{fields.requiredString("key"), fields.string("repository"),
            fields.count("received"), fields.count("total")};
        if (fields.fault().isEmpty())
            downloads.append(download);
    }
    return downloads;
}

bool rememberDownload(const QString &file, const UnfinishedDownload &download)
{
    return change(file, download.key, {download});
}

bool forgetDownload(const QString &file, const QString &key)
{
    return change(file, key, {});
}

} // namespace pictor
