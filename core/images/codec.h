// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/picture.h"

#include <QIODevice>

#include <memory>

namespace pictor::images {

/// Why a codec gave up. The caller knows the file's name and makes the sentence.
struct Flaw {
    enum class Kind { Truncated, Damaged, Unsupported, OutOfMemory };
    Kind kind;
    QString detail; ///< the library's own words, for the log
};

template <class T> using Decoded = tl::expected<T, Flaw>;

/// Reads one file of one format. Made for a single picture and a single thread; call in this order.
class Codec {
public:
    virtual ~Codec() = default;
    /// Width and height as stored, before orientation.
    virtual Decoded<QSize> readHeader() = 0;
    /// EXIF orientation, 1 to 8; 1 where nothing is said.
    virtual int orientation() = 0;
    /// The first frame as Format_RGB888, not yet oriented.
    virtual Decoded<QImage> readPixels(const DecodeOptions &options) = 0;
};

/// The codec for what the first bytes say, whatever the file is called; nullptr if they say nothing known.
/// @param device  seekable, at 0; outlives the codec
std::unique_ptr<Codec> codecFor(QIODevice &device);

/// Format_RGB888 of `size`, pixels not initialised.
Decoded<QImage> newPicture(QSize size);

} // namespace pictor::images
