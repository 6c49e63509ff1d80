// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

#include <QImage>

namespace pictor::images {

/// Antialiased bicubic (a = -0.5) resize of 8-bit RGB, byte for byte what Pillow's `Image.resize(...,
/// BICUBIC)` gives: horizontal pass first, 22-bit fixed-point coefficients, rounded to 8 bits between the
/// passes. Thread-safe.
/// @param image  Format_RGB888
QImage resizeBicubic(const QImage &image, QSize size);

/// `image` (any format) as the model reads it: Format_RGB888, geometry.width x geometry.height.
/// CropCentre: short side to geometry.resize (long = int(resize * long / short)), offset floor((n - c) / 2).
QImage fit(const QImage &image, const inference::InputGeometry &geometry);

/// Borrows `image` (Format_RGB888), which must outlive the view.
inference::ImageView viewOf(const QImage &image);

} // namespace pictor::images
