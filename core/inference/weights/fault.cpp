// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/fault.h"

#include "inference/engine.h"

namespace pictor::inference {

namespace {

constexpr std::size_t longestQuote = 160; // bytes; published tensor names stay under 100

void appendEscaped(std::string &out, char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte != 0x7f) {
        out += c;
        return;
    }
    out += "\\x";
    out += digits[byte >> 4];
    out += digits[byte & 15];
}

/// Where to cut so that no UTF-8 sequence is left half.
std::size_t cutBefore(std::string_view name, std::size_t length)
{
    while (length > 0 && (static_cast<unsigned char>(name[length]) & 0xc0) == 0x80)
        --length;
    return length;
}

} // namespace

void throwDamaged(const std::string &file, const std::string &what)
{
    throw EngineError(EngineError::Kind::Corrupt, text(file, " is damaged, fetch it again: ", what));
}

void throwUnsupported(const std::string &file, const std::string &what)
{
    throw EngineError(EngineError::Kind::Unsupported, text(file, " cannot be read: ", what));
}

std::string inQuotes(std::string_view name)
{
    const bool cut = name.size() > longestQuote;
    std::string out = "\"";
    for (const char c : name.substr(0, cut ? cutBefore(name, longestQuote) : name.size()))
        appendEscaped(out, c);
    return out + (cut ? "...\"" : "\"");
}

std::string asUtf8(const std::filesystem::path &path)
{
    const std::u8string name = path.u8string();
    return {name.begin(), name.end()};
}

std::string shapeText(std::span<const std::int64_t> shape)
{
    constexpr std::size_t mostShown = 16;
    std::string out = "[";
    for (std::size_t i = 0; i < shape.size() && i < mostShown; ++i)
        out += (i == 0 ? "" : ", ") + std::to_string(shape[i]);
    return out + (shape.size() > mostShown ? ", ...]" : "]");
}

} // namespace pictor::inference
