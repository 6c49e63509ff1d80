// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace pictor::hub {

/// Why `path` cannot serve as the file that it claims to be, in a few words: missing, a dangling link, empty,
/// zeroed, cut short (told by the format of .safetensors, .bin and .json files), unreadable. Reads a few
/// kilobytes, of .safetensors files the header.
/// @param name  what tells the format where `path` does not, as of a blob; empty: `path` does
std::optional<QString> faultOf(const QString &path, const QString &name = {});

} // namespace pictor::hub
