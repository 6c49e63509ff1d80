// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generation.h"

#include <QSize>

#include <optional>

class QIODevice;

namespace pictor::gallery {

/// Where Pictor keeps its JSON in a PNG.
inline constexpr char pictorKeyword[] = "pictor";
/// Where AUTOMATIC1111 and its like keep their text.
inline constexpr char parametersKeyword[] = "parameters";

/// What a picture's file says of it, its pixels unread.
struct PictureFacts {
    QSize size; ///< as stored, of PNG only; empty if unknown
    std::optional<GenerationSettings> settings;
};

/// @param device  seekable, at 0
PictureFacts factsOf(QIODevice &device);

} // namespace pictor::gallery
