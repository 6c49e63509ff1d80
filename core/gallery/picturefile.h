// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "registry/generation.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace pictor::gallery {

/// A PNG (8-bit RGB, sRGB) with its settings inside: as the text "parameters" that other programs read, and
/// as Pictor's own JSON, which reads back exactly.
/// @return OutOfMemory; Internal if there is no image
Result<QByteArray> encodedPicture(const GeneratedPicture &picture);

/// Writes encodedPicture(), beside and renamed; a file of that name is replaced. Blocks; any thread.
/// @return OutOfMemory (disk full), Denied, NotFound (no such folder), Internal
Result<void> writePicture(const QString &path, const GeneratedPicture &picture);

/// What made the picture in `file`: Pictor's own JSON, else the "parameters" text of AUTOMATIC1111, Forge and
/// their like (also from a JPEG's or WebP's EXIF), else the metadata of InvokeAI, else the graph of ComfyUI
/// as far as it can be followed. What the file does not say is left as GenerationSettings has it: `model` is
/// empty unless Pictor wrote it, `steps` 0 and `size` empty mean unknown. Reads text, no pixels; damaged
/// parts are passed over. Blocks; any thread.
/// @return nullopt: nothing is said of settings, or it is no picture; NotFound, Denied, Unsupported (a folder
///         or pipe)
Result<std::optional<GenerationSettings>> settingsIn(const QString &file);

/// The same of a file's contents.
Result<std::optional<GenerationSettings>> settingsInData(const QByteArray &file);

} // namespace pictor::gallery
