// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace pictor::images {

/// `image` (any format) as a text-to-image model starts from it: Format_RGB888, stretched to `size` by the
/// antialiased Lanczos filter, byte for byte as Pillow's `Image.resize(..., LANCZOS)`. What is transparent
/// shows white, as on paper; colours behind it are nobody's picture. Null if memory does not suffice.
/// Thread-safe.
QImage startImage(const QImage &image, QSize size);

} // namespace pictor::images
