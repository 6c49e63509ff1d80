// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace pictor::images {

/// `image` as Format_RGB888: alpha dropped (not blended), 16-bit channels cut to their high byte, colour
/// spaces left alone. Null if memory does not suffice.
QImage toRgb888(const QImage &image);

} // namespace pictor::images
