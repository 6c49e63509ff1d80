// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace pictor::images {

/// `image` (any format) as a text-to-image model starts from it: Format_RGB888, stretched to `size` by the
/// antialiased Lanczos filter, byte for byte as Pillow's `Image.resize(..., LANCZOS)`. What is transparent
/// shows white, as on paper; colours behind it are nobody's picture. Null if memory does not suffice.
/// Thread-safe.
QImage startImage(const QImage &image, QSize size);

/// SHA-256 of the pixels alone, hex; empty for no picture. Thread-safe.
/// @param rgb  Format_RGB888
QString pixelHash(const QImage &rgb);

} // namespace pictor::images
