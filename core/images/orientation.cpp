// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/orientation.h"

#include "images/tiffbytes.h"

#include <QRegularExpression>
#include <QTransform>

namespace pictor::images {

namespace {

std::optional<int> checked(quint32 orientation)
{
    if (orientation < 1 || orientation > 8)
        return std::nullopt;
    return static_cast<int>(orientation);
}

} // namespace

std::optional<int> orientationInExif(QByteArrayView exif)
{
    static constexpr QByteArrayView prefix("Exif\0\0", 6);
    if (exif.startsWith(prefix))
        exif = exif.sliced(prefix.size());
    if (!exif.startsWith("II*") && !exif.startsWith("MM"))
        return std::nullopt;

    constexpr int orientationTag = 0x0112, shortType = 3, longType = 4, entrySize = 12;
    const TiffBytes tiff(exif);
    const qint64 directory = tiff.u32(4);
    const int entries = tiff.u16(directory);
    for (int i = 0; i < entries; ++i) {
        const qint64 entry = directory + 2 + i * entrySize;
        if (tiff.u16(entry) != orientationTag)
            continue;
        const int type = tiff.u16(entry + 2);
        if (type == shortType)
            return checked(tiff.u16(entry + 8));
        return type == longType ? checked(tiff.u32(entry + 8)) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<int> orientationInXmp(QByteArrayView xmp)
{
    static const QRegularExpression pattern(QStringLiteral("tiff:Orientation(?:=\"|>)([0-9])"));
    const auto match = pattern.match(QString::fromUtf8(xmp));
    return match.hasMatch() ? checked(match.capturedView(1).toUInt()) : std::nullopt;
}

QImage oriented(const QImage &image, int orientation)
{
    const auto turned = [&image](int degrees) { return image.transformed(QTransform().rotate(degrees)); };
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return turned(90).mirrored(true, false);
    case 6:
        return turned(90);
    case 7:
        return turned(-90).mirrored(true, false);
    case 8:
        return turned(-90);
    default:
        return image;
    }
}

} // namespace pictor::images
