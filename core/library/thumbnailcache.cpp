// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/thumbnailcache.h"

#include "base/wholefile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QSaveFile>

#include <algorithm>
#include <vector>

namespace pictor::library {

namespace {

constexpr int jpegQuality = 88;

struct CachedFile {
    QString path;
    qint64 bytes;
    QDateTime used;
};

std::vector<CachedFile> filesBelow(const QString &folder)
{
    std::vector<CachedFile> files;
    QDirIterator entries(folder, {QStringLiteral("*.jpg")}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo file = entries.nextFileInfo();
        files.push_back({file.filePath(), file.size(), file.lastModified()});
    }
    return files;
}

/// A time that is a day old is good enough to tell what was used last, and spares a write each time.
void markUsed(QFile &file)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (file.fileTime(QFileDevice::FileModificationTime).daysTo(now) >= 1)
        file.setFileTime(now, QFileDevice::FileModificationTime);
}

} // namespace

ThumbnailCache::ThumbnailCache(QString folder, qint64 maximumBytes)
    : m_folder(std::move(folder))
    , m_maximumBytes(maximumBytes)
{
}

QString ThumbnailCache::fileFor(const QString &picture, const FileStamp &stamp, int side) const
{
    const QString identity =
        QStringLiteral("%1\n%2\n%3\n%4").arg(picture).arg(stamp.modified).arg(stamp.size).arg(side);
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha1).toHex());
    return QStringLiteral("%1/%2/%3.jpg").arg(m_folder, name.first(2), name.sliced(2));
}

QImage ThumbnailCache::load(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QImage image = QImageReader(&file, "jpeg").read();
    if (!image.isNull())
        markUsed(file);
    return image.convertToFormat(QImage::Format_RGB888);
}

void ThumbnailCache::save(const QString &path, const QImage &thumbnail)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QImageWriter writer(&file, "jpeg");
    writer.setQuality(jpegQuality);
    if (!writer.write(thumbnail))
        return;
    const qint64 bytes = file.size();
    if (commitWhole(file))
        m_bytes += bytes;
}

void ThumbnailCache::countOnce()
{
    std::call_once(m_counted, [this] {
        qint64 bytes = 0;
        for (const CachedFile &file : filesBelow(m_folder))
            bytes += file.bytes;
        m_bytes = bytes;
    });
}

void ThumbnailCache::trim()
{
    countOnce();
    const std::unique_lock lock(m_trimming, std::try_to_lock);
    if (!lock || m_bytes <= m_maximumBytes)
        return;
    std::vector<CachedFile> files = filesBelow(m_folder);
    std::ranges::sort(files, {}, &CachedFile::used);
    qint64 bytes = 0;
    for (const CachedFile &file : files)
        bytes += file.bytes;
    for (const CachedFile &file : files) {
        if (bytes <= m_maximumBytes - m_maximumBytes / 10)
            break;
        if (QFile::remove(file.path))
            bytes -= file.bytes;
    }
    m_bytes = bytes;
}

} // namespace pictor::library
