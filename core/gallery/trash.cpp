// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/trash.h"

#include "gallery/messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace pictor::gallery::trash {

namespace {

tl::unexpected<Error> refused(Error::Kind kind, const QString &message, const QString &path)
{
    return failure(kind, message.arg(QDir::toNativeSeparators(path)));
}

/// Not another one that has come to its place, as where the trash was emptied.
bool isAt(const QString &path, const TrashedFile &file)
{
    const QFileInfo now(path);
    return !path.isEmpty() && now.isFile() && now.size() == file.size && now.lastModified() == file.modified;
}

/// Of where it came from, which desktops keep beside the file: "files/NAME" and "info/NAME.trashinfo".
/// https://specifications.freedesktop.org/trash-spec/latest
void removeNote(const QString &inTrash)
{
    const QFileInfo file(inTrash);
    QDir trash = file.dir();
    if (trash.dirName() == QLatin1String("files") && trash.cdUp())
        QFile::remove(trash.filePath(QStringLiteral("info/%1.trashinfo").arg(file.fileName())));
}

} // namespace

Result<TrashedFile> put(const QString &path)
{
    TrashedFile file{QFileInfo(path).absoluteFilePath(), {}, 0, {}};
    // Where this folder is missing, Qt 6.4 takes the working directory for the trash.
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    if (!QFileInfo::exists(path))
        return file;
    QString inTrash;
    if (!QFile::moveToTrash(path, &inTrash))
        return refused(Error::Kind::Denied,
            Text::tr("“%1” could not be moved to the trash. Delete it in your file manager."), path);
    if (!inTrash.isEmpty()) {
        const QFileInfo moved(inTrash);
        file = {file.path, moved.absoluteFilePath(), moved.size(), moved.lastModified()};
    }
    return file;
}

Result<void> takeBack(const TrashedFile &file)
{
    if (isAt(file.path, file) && !isAt(file.inTrash, file))
        return {}; // by somebody else
    const bool isReached = file.inTrash.isEmpty() || QFileInfo(file.inTrash).dir().exists();
    if (isReached && !isAt(file.inTrash, file))
        return refused(Error::Kind::NotFound,
            Text::tr("“%1” cannot be brought back: it is no longer in the trash."), file.path);
    if (QFileInfo::exists(file.path))
        return refused(Error::Kind::Denied,
            Text::tr("“%1” cannot be brought back: another file has its name by now. It stays in the trash."),
            file.path);
    QDir().mkpath(QFileInfo(file.path).path());
    if (!QFile::rename(file.inTrash, file.path))
        return refused(Error::Kind::Denied,
            Text::tr("“%1” could not be brought back. Take it out of the trash in your file manager."),
            file.path);
    removeNote(file.inTrash);
    return {};
}

} // namespace pictor::gallery::trash
