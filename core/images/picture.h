// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "images/pixelbudget.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace pictor::images {

struct DecodeOptions {
    /// A JPEG may be decoded at 1/2, 1/4 or 1/8 as long as its short side stays at least this long. 0: full
    /// size.
    int shortSideAtLeast = 0;
    /// Larger pictures are refused before any pixel is read.
    qint64 maximumPixels = 268'435'456;
    /// Where several threads decode at once: waited for before any pixel is read.
    PixelBudget *budget = nullptr;
};

/// Raised whenever files that could not be decoded may be decodable now: what was refused by an earlier
/// revision is worth another try.
inline constexpr int decoderRevision = 1;

/// A decoded picture and what its file says of it.
struct Picture {
    QImage image;
    QSize size; ///< in the file, as shown (orientation applied); `image` may be smaller
    PixelBudget::Share share; ///< of DecodeOptions::budget: keep it as long as the pixels
};

/// The first frame, EXIF orientation applied, as Format_RGB888: alpha dropped (not blended), 16-bit channels
/// cut to their high byte, CMYK by Pillow's plain formula; what Pillow's
/// `exif_transpose(image).convert("RGB")` gives. Thread-safe. The content decides the format, not the name.
/// @return NotFound (no such file), Denied (not allowed to read it), Corrupt (truncated, damaged or not a
/// picture), Unsupported (a folder, a pipe, a rare kind of its format, too many pixels), OutOfMemory;
/// messages name the file
Result<QImage> decode(const QString &file, const DecodeOptions &options = {});

/// decode() that also tells the size in the file.
Result<Picture> readPicture(const QString &file, const DecodeOptions &options = {});

/// The same from memory; `name` is for messages.
Result<QImage> decode(const QByteArray &bytes, const QString &name, const DecodeOptions &options = {});

/// Width and height as shown (orientation applied), from the header alone.
Result<QSize> sizeOf(const QString &file);

} // namespace pictor::images
