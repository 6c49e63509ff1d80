// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/parts.h"

#include "hub/filelock.h"
#include "hub/transferjournal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <limits>

namespace pictor::hub {

QStringList partsIn(const RepositoryFolder &folder)
{
    QStringList etags = QDir(folder.blobs()).entryList({u'*' + RepositoryFolder::partSuffix}, QDir::Files);
    for (QString &etag : etags)
        etag.chop(RepositoryFolder::partSuffix.size());
    return etags;
}

qint64 bytesOnDisk(const RepositoryFolder &folder, const QString &etag)
{
    const QFileInfo part(folder.part(etag));
    const QFileInfo journal(folder.journal(etag));
    if (!part.isFile() || !journal.isFile())
        return 0;
    const auto notes = TransferJournal::open(journal.filePath());
    return notes ? notes->readAny(part.size()).total() : 0;
}

void deleteParts(const RepositoryFolder &folder, const QStringList &etags)
{
    for (const QString &etag : etags) {
        if (!QFileInfo::exists(folder.part(etag)))
            continue;
        const auto lock = FileLock::tryToGet(folder.lock(etag));
        if (!lock || !*lock)
            continue;
        QFile::remove(folder.part(etag));
        QFile::remove(folder.journal(etag));
    }
}

} // namespace pictor::hub
