// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

namespace pictor::images {

/// The part `window` of `image` as it looks when the whole is resized to `size`: antialiased bicubic (Keys,
/// a = -0.5), byte for byte as Pillow computes it. Costs time and memory for the window only.
/// @param image  Format_RGB888, not empty
/// @param window  within `size`
QImage resampled(const QImage &image, QSize size, const QRect &window);

} // namespace pictor::images
