// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/picturefile.h"

#include "gallery/filebeside.h"
#include "gallery/parametertext.h"
#include "gallery/picturefacts.h"
#include "gallery/pngencoder.h"
#include "gallery/settingsjson.h"
#include "images/pictureerrors.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pictor::gallery {

Result<QByteArray> encodedPicture(const GeneratedPicture &picture)
{
    return encodedPng(picture.image,
        {{parametersKeyword, toParameterText(picture.settings)}, {pictorKeyword, toJson(picture.settings)}});
}

Result<void> writePicture(const QString &path, const GeneratedPicture &picture)
{
    const auto png = encodedPicture(picture);
    if (!png)
        return tl::unexpected(png.error());
    auto file = FileBeside::write(QFileInfo(path).absolutePath(), *png);
    if (!file)
        return tl::unexpected(file.error());
    return file->replace(path);
}

Result<std::optional<GenerationSettings>> settingsIn(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return images::missing(name);
    if (info.isDir())
        return images::isFolder(name);
    if (!info.isFile()) // a pipe might never answer
        return images::notOrdinary(name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return images::unreadable(name, file.errorString());
    return factsOf(file).settings;
}

Result<std::optional<GenerationSettings>> settingsInData(const QByteArray &data)
{
    QBuffer device;
    device.setData(data);
    device.open(QIODevice::ReadOnly);
    return factsOf(device).settings;
}

} // namespace pictor::gallery
