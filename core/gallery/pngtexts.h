// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSize>
#include <QString>

class QIODevice;

namespace pictor::gallery {

/// What a PNG says of itself, but for its pixels.
struct PngFacts {
    QSize size; ///< as stored; empty if unknown
    QHash<QByteArray, QString> texts; ///< by keyword, line ends kept as they are
};

/// No text is longer, compressed or not: more is passed over.
inline constexpr qsizetype longestPngText = 4 << 20; // bytes

/// Reads the texts of `keywords`, of each the first that is sound; after the last of them nothing more.
/// Chunks whose checksum is wrong are passed over, and a file that ends early ends the reading. No facts: no
/// PNG.
/// @param device  seekable, at 0
PngFacts readPngTexts(QIODevice &device, const QList<QByteArray> &keywords);

/// Whether `device`, at 0, begins like a PNG. Does not move it.
bool isPng(QIODevice &device);

} // namespace pictor::gallery
