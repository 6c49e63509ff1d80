// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QIODevice;

namespace pictor::gallery {

/// The UserComment (EXIF 2.32, tag 0x9286) of a JPEG or WebP, where AUTOMATIC1111 puts its "parameters".
/// Empty: neither of the two, or without one.
/// @param device  seekable, at 0
QString exifComment(QIODevice &device);

} // namespace pictor::gallery
