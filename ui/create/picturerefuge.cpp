// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/picturerefuge.h"

#include "gallery/picturefile.h"
#include "images/picture.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QtConcurrentRun>

#include <algorithm>

namespace pictor::ui {

namespace {

/// Sorted by name, they are in the order in which they came.
QString freeName(const QString &folder, quint64 seed)
{
    const QString stem = folder
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz-"))
        + QString::number(seed);
    QString name = stem + QStringLiteral(".png");
    for (int number = 2; QFile::exists(name); ++number)
        name = QStringLiteral("%1-%2.png").arg(stem, QString::number(number));
    return name;
}

Result<QString> write(const QString &folder, const GeneratedPicture &picture)
{
    QDir().mkpath(folder);
    const QString path = freeName(folder, picture.settings.seed);
    return gallery::writePicture(path, picture).map([&path] { return path; });
}

QList<ShelteredPicture> readAll(const QString &folder)
{
    QList<ShelteredPicture> pictures;
    const auto names = QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder + name;
        const auto image = images::decode(path);
        const auto settings = gallery::settingsIn(path);
        if (image && settings && *settings)
            pictures.append(
                {path, {image->convertToFormat(QImage::Format_RGB888), **settings}, thumbnailOf(*image)});
    }
    return pictures;
}

} // namespace

QImage thumbnailOf(const QImage &image)
{
    constexpr int side = 192, within = 4 * side; // pixels; the mean of 16 is smooth enough
    const bool isLarge = std::max(image.width(), image.height()) > within;
    return (isLarge ? image.scaled(within, within, Qt::KeepAspectRatio) : image)
        .scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

PictureRefuge::PictureRefuge(const Paths &paths)
    : m_folder(paths.data + QStringLiteral("/unsaved-pictures/"))
{
    m_thread.setMaxThreadCount(1);
}

PictureRefuge::~PictureRefuge()
{
    m_thread.waitForDone();
}

QFuture<Result<QString>> PictureRefuge::take(const GeneratedPicture &picture)
{
    return QtConcurrent::run(&m_thread, [folder = m_folder, picture] { return write(folder, picture); });
}

QFuture<QList<ShelteredPicture>> PictureRefuge::pictures()
{
    return QtConcurrent::run(&m_thread, [folder = m_folder] { return readAll(folder); });
}

void PictureRefuge::release(const QString &path)
{
    m_thread.start([path] { QFile::remove(path); });
}

} // namespace pictor::ui
