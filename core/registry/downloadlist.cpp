// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/downloadlist.h"

#include "base/setaside.h"
#include "base/wholefile.h"
#include "registry/jsonfields.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <memory>

namespace pictor {

namespace {

constexpr int lockPatience = 5000; ///< ms: another process holds the lock for one small write

/// A list to be committed; nothing where the disk does not take it.
std::unique_ptr<QSaveFile> writtenBeside(const QString &file, const QList<UnfinishedDownload> &downloads)
{
    QJsonArray list;
    for (const UnfinishedDownload &download : downloads)
        list.append(QJsonObject{{QStringLiteral("key"), download.key},
            {QStringLiteral("repository"), download.repository},
            {QStringLiteral("received"), download.received}, {QStringLiteral("total"), download.total}});
    auto out = std::make_unique<QSaveFile>(file);
    const bool isWritten = out->open(QIODevice::WriteOnly)
        && out->write(QJsonDocument(QJsonObject{{QStringLiteral("unfinished"), list}}).toJson()) > 0
        && out->flush();
    return isWritten ? std::move(out) : nullptr;
}

bool write(const QString &file, const QList<UnfinishedDownload> &downloads)
{
    const auto out = writtenBeside(file, downloads);
    return out && commitWhole(*out);
}

struct RememberedList {
    QList<UnfinishedDownload> downloads; ///< those that can be read
    QString fault; ///< empty: the file is whole, or there is none
    bool isWithheld = false; ///< by the system: the file may be whole
};

RememberedList readList(const QString &file)
{
    QFile in(file);
    if (!in.exists())
        return {};
    if (!in.open(QIODevice::ReadOnly))
        return {{}, in.errorString(), true};
    const QByteArray content = in.readAll();
    if (in.error() != QFile::NoError)
        return {{}, in.errorString(), true};
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError)
        return {{}, error.errorString()};
    JsonFields list(json.object(), file);
    if (!list.has("unfinished"))
        return {{}, QStringLiteral("it has no list")};
    RememberedList remembered;
    for (const QJsonValue value : list.array("unfinished")) {
        JsonFields fields(value.toObject(), file);
        const UnfinishedDownload download{fields.requiredString("key"), fields.string("repository"),
            fields.count("received"), fields.count("total")};
        if (fields.fault().isEmpty())
            remembered.downloads.append(download);
        list.blameAs(fields);
    }
    remembered.fault = list.fault();
    return remembered;
}

/// Sets a damaged file aside, by whoever has the lock, and writes `now` in its place; nothing where there are
/// none.
/// @return false: the file is where it was, and is not to be written over (if the disk fails between two
///         renames it is where the log tells)
bool replaceDamaged(const QString &list, const RememberedList &damaged, const QList<UnfinishedDownload> &now)
{
    const QString file = QFileInfo(list).canonicalFilePath(); // a link to it stays one
    const auto notWritten = [&damaged](const QString &kept) {
        qWarning("The list of unfinished downloads could not be read as a whole, and another could not be "
                 "written; it is left as %s: %s",
            qUtf8Printable(kept), qUtf8Printable(damaged.fault));
        return false;
    };
    const bool isToWrite = !now.isEmpty() && !damaged.isWithheld;
    const auto next = isToWrite ? writtenBeside(file, now) : nullptr;
    if (isToWrite && !next)
        return notWritten(file);
    const QString aside = damaged.isWithheld ? QString() : setAside(file);
    if (aside.isEmpty()) {
        qWarning("The list of unfinished downloads, %s, could not be read and is left as it is: %s",
            qUtf8Printable(file), qUtf8Printable(damaged.fault));
        return false;
    }
    if (next && !commitWhole(*next))
        return notWritten(QFile::rename(aside, file) ? file : aside);
    qWarning("The list of unfinished downloads could not be read and is kept as %s: %s",
        qUtf8Printable(aside), qUtf8Printable(damaged.fault));
    return true;
}

/// Replaces what is known of `key` by `now`, with the file to ourselves.
bool change(const QString &file, const QString &key, const QList<UnfinishedDownload> &now)
{
    QDir().mkpath(QFileInfo(file).path());
    QLockFile lock(file + QStringLiteral(".lock"));
    if (!lock.tryLock(lockPatience))
        return false;
    const RememberedList before = readList(file);
    QList<UnfinishedDownload> after = before.downloads;
    after.removeIf([&key](const UnfinishedDownload &download) { return download.key == key; });
    after += now;
    if (!before.fault.isEmpty())
        return replaceDamaged(file, before, after);
    return after == before.downloads || write(file, after);
}

} // namespace

QList<UnfinishedDownload> readDownloads(const QString &file)
{
    const RememberedList remembered = readList(file);
    if (remembered.fault.isEmpty())
        return remembered.downloads;
    QLockFile lock(file + QStringLiteral(".lock"));
    if (!lock.tryLock(lockPatience)) {
        qWarning("The list of unfinished downloads, %s, could not be read: %s", qUtf8Printable(file),
            qUtf8Printable(remembered.fault));
        return remembered.downloads;
    }
    const RememberedList now = readList(file); // by others, it may have been mended meanwhile
    if (!now.fault.isEmpty())
        replaceDamaged(file, now, now.downloads);
    return now.downloads;
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
