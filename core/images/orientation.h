// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QImage>

#include <optional>

class QIODevice;

namespace pictor::images {

// EXIF 2.32, tag 0x0112: 1 upright, 2 mirrored, 3 upside down, 4 flipped, 5 transposed, 6 needs a quarter
// turn clockwise, 7 transverse, 8 needs a quarter turn anticlockwise.

/// Orientation in an EXIF block: a TIFF structure, with or without "Exif\0\0" before it.
std::optional<int> orientationInExif(QByteArrayView exif);

/// `tiff:Orientation` of an XMP packet, which speaks where EXIF is silent.
std::optional<int> orientationInXmp(QByteArrayView xmp);

/// From eXIf, ImageMagick's "Raw profile type exif" or XMP, wherever in the file they stand. Moves `device`.
int orientationOfPng(QIODevice &device);

/// From the EXIF or XMP chunk. Moves `device`.
int orientationOfWebP(QIODevice &device);

/// Whether width and height change places.
constexpr bool swapsSides(int orientation)
{
    return orientation >= 5;
}

/// `image` turned upright.
QImage oriented(const QImage &image, int orientation);

} // namespace pictor::images
