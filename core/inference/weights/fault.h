// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <sstream>
#include <string>
#include <string_view>

namespace pictor::inference {

/// Throws EngineError Corrupt: `file` contradicts its format. `what` follows a colon.
[[noreturn]] void throwDamaged(const std::string &file, const std::string &what);

/// Throws EngineError Unsupported: `file` may be sound, but is not read here. `what` follows a colon and says
/// what to do where something can be done.
[[noreturn]] void throwUnsupported(const std::string &file, const std::string &what);

/// `name` between quotation marks, fit for a message: cut when long, control characters escaped.
std::string inQuotes(std::string_view name);

/// `path` for a message; path::string() would be in the code page's encoding on Windows.
std::string asUtf8(const std::filesystem::path &path);

/// "[2, 3]"
std::string shapeText(std::span<const std::int64_t> shape);

/// The parts written one after the other.
template <class... Parts> std::string text(const Parts &...parts)
{
    std::ostringstream out;
    (out << ... << parts);
    return out.str();
}

} // namespace pictor::inference
