// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace pictor::images {

/// a * b / 255, rounded, for bytes.
constexpr int scaledByte(int a, int b)
{
    const int product = a * b + 128;
    return (product + (product >> 8)) >> 8;
}

/// Light that an ink and black leave, by the plain formula without colour profile, as Pillow computes it.
constexpr uchar lightOf(int ink, int black)
{
    return static_cast<uchar>(255 - black - scaledByte(ink, 255 - black));
}

} // namespace pictor::images
