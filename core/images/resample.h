// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/resampletaps.h"

#include <QImage>
#include <QRect>

namespace pictor::images {

/// The part `window` of `image` as it looks when the whole is resized to `size`: antialiased, byte
/// for byte as Pillow computes it. Costs time and memory for the window only.
/// @param image  Format_RGB888, not empty
/// @param window  within `size`
QImage resampled(const QImage &image, QSize size, const QRect &window, Filter filter = Filter::Bicubic);

} // namespace pictor::images
