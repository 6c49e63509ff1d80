// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "landscape.h"

#include <QImage>

namespace pictor::landscapes {

/// Paints `landscape`. The same picture for the same landscape and size; thread-safe; needs no
/// QGuiApplication.
/// @param size  at least 16 x 16
/// @return Format_RGB32
QImage render(const Landscape &landscape, QSize size);

} // namespace pictor::landscapes
