// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/otherfolders.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMultiHash>

#include <vector>

namespace pictor::hub {

namespace {

constexpr qsizetype sha256Digits = 64;

QStringList blobsOfOthers(const RepositoryFolder &own, const PlannedFile &file)
{
    QStringList found;
    const QDir root(own.cacheRoot());
    const QStringList repositories =
        root.entryList({QStringLiteral("models--*")}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &repository : repositories) {
        const QFileInfo blob(root.filePath(repository + QStringLiteral("/blobs/") + file.etag));
        if (blob.filePath() != own.blob(file.etag) && blob.isFile() && blob.size() == file.size)
            found.append(blob.filePath());
    }
    return found;
}

QMultiHash<qint64, QString> filesBySize(
    const QStringList &folders, const QList<PlannedFile> &files, const std::stop_token &stop)
{
    QSet<qint64> sizes;
    for (const PlannedFile &file : files)
        sizes.insert(file.size);
    QMultiHash<qint64, QString> found;
    for (const QString &folder : folders) {
        QDirIterator entries(folder, QDir::Files | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
        while (entries.hasNext() && !stop.stop_requested()) {
            entries.next();
            if (const qint64 size = entries.fileInfo().size(); sizes.contains(size))
                found.insert(size, entries.filePath());
        }
    }
    return found;
}

} // namespace

QString hashOfFile(const QString &path, QStringView etag, const std::stop_token &stop,
    const std::function<void(qint64 bytes)> &progress)
{
    constexpr qint64 bufferBytes = 1 << 20;
    const auto file = DiskFile::openToRead(path);
    if (!file)
        return {};
    ContentHash hash(etag, file->size());
    std::vector<char> buffer(bufferBytes);
    for (qint64 offset = 0;;) {
        const auto got = file->read(offset, buffer.data(), bufferBytes);
        if (!got || stop.stop_requested())
            return {};
        if (*got == 0)
            return hash.finish();
        hash.add(QByteArrayView(buffer.data(), *got));
        offset += *got;
        if (progress)
            progress(*got);
    }
}

void adoptFromOthers(const QList<PlannedFile> &files,
    const std::function<Place(const QString &path)> &placeOf, const QStringList &folders,
    const std::stop_token &stop, const std::function<void(const QString &path)> &adopted)
{
    const auto bySize = filesBySize(folders, files, stop);
    for (const PlannedFile &file : files) {
        if (file.etag.size() != sha256Digits)
            continue;
        const Place place = placeOf(file.path);
        const QStringList candidates = blobsOfOthers(place.folder, file) + bySize.values(file.size);
        for (const QString &candidate : candidates) {
            if (stop.stop_requested())
                return;
            if (hashOfFile(candidate, file.etag, stop) != file.etag || !adopt(candidate, file.etag, place))
                continue;
            adopted(file.path);
            break;
        }
    }
}

} // namespace pictor::hub
