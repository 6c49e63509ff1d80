// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace pictor::images {

// Qt gives what it found of a GIF or BMP that is cut short, and invents the rest. These look whether all
// pixels of the first frame are there, from the structure of the file alone. Both move `device`.

bool gifEndsEarly(QIODevice &device);
bool bmpEndsEarly(QIODevice &device);

} // namespace pictor::images
