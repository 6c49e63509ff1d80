// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "landscapes/landscape.h"

#include <ATen/ATen.h>

#include <QImage>
#include <QSize>

#include <span>
#include <vector>

namespace pictor::landscapes {

/// What models read of a picture: [3, height, width], f32, -1 to 1.
at::Tensor tensorOf(const QImage &picture);
/// The inverse; what is beyond -1 to 1 is cut. Any device and floating-point dtype.
QImage pictureOf(const at::Tensor &tensor);

/// Renders all of them on all threads: [B, 3, height, width] as tensorOf().
at::Tensor rendered(std::span<const Landscape> landscapes, QSize size);

/// Pictures [B, 3, H, W] each, as rows of one picture.
QImage sheetOf(const std::vector<at::Tensor> &rows);

} // namespace pictor::landscapes
