// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

// PNG files taken apart and put together by the letter of the specification, without any of the libraries
// that Pictor uses.

struct PngChunk {
    QByteArray type, data;
    bool isSound = true; ///< its checksum is right
};

/// Nothing if it is no PNG.
QList<PngChunk> chunksOf(const QByteArray &png);

QByteArray bigEndian(quint32 value);

/// A chunk with its length and, if it is sound, a right checksum.
QByteArray bytesOf(const PngChunk &chunk);

/// A grey picture of one pixel with `chunks` before the pixel.
QByteArray pngWith(const QList<PngChunk> &chunks);

/// The data of the only tEXt chunk of `keyword`, after the keyword; null if there are none or several.
QByteArray plainText(const QByteArray &png, const QByteArray &keyword);
/// The text, in UTF-8, of the only iTXt chunk of `keyword`, which must not be compressed.
QByteArray unicodeText(const QByteArray &png, const QByteArray &keyword);
