// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

namespace pictor::gallery {

/// A text in a PNG, line ends kept as they are.
struct PngText {
    QByteArray keyword; ///< 1 to 79 Latin-1 characters
    QString text; ///< without U+0000
};

/// `image` as PNG, 8-bit RGB with an sRGB chunk, the texts before the pixels. A text is tEXt where Latin-1
/// holds it and iTXt where not, as Pillow writes them.
/// @return OutOfMemory; Internal if `image` is null
Result<QByteArray> encodedPng(const QImage &image, const QList<PngText> &texts);

} // namespace pictor::gallery
