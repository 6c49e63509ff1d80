// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

// What the tests of this room share: the reference pictures, made-up pictures, and files made from them.

namespace samples {

QString folder(); ///< of the reference pictures, with a slash at the end
QStringList names(); ///< of the reference pictures, as in decoded.json
QByteArray reference(const char *name);

/// Deterministic noise as Format_RGB888, so that every sample matters.
QImage noise(QSize size, quint32 seed = 1);
/// Deterministic landscape of soft shapes with some grain, Format_RGB888: compresses like a photograph.
QImage scene(QSize size, quint32 seed = 1);

QByteArray encoded(const QImage &image, const char *format, int quality = -1);

QByteArray bigEndian16(int value);
QByteArray bigEndian32(int value);
QByteArray littleEndian16(int value);
QByteArray littleEndian32(int value);

/// An EXIF block ("Exif\0\0" and a TIFF structure) that says nothing but the orientation.
QByteArray exif(int orientation, bool littleEndian = false);
QByteArray xmp(int orientation);

QByteArray jpegWithApp1(const QByteArray &jpeg, const QByteArray &payload);
QByteArray jpegWithSize(QByteArray jpeg, QSize size);
/// `chunk` is put before the first IDAT, or before IEND.
QByteArray pngWithChunk(
    const QByteArray &png, const QByteArray &type, const QByteArray &data, bool atEnd = false);
QByteArray pngOfSize(QSize size);
/// An extended WebP file around the pixels of a simple lossless one.
QByteArray webpWithExif(const QByteArray &webp, QSize size, const QByteArray &exif);
/// An animation of one tiny frame on a canvas of `size`.
QByteArray webpOfSize(QSize size, const QByteArray &webp);
QByteArray gifOfSize(QByteArray gif, QSize size);
QByteArray bmpOfSize(QByteArray bmp, QSize size);
/// A big-endian TIFF of one strip of RGB bytes.
QByteArray tiff(const QByteArray &rgb, QSize size, int orientation = 1);

} // namespace samples
