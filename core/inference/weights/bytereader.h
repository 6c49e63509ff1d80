// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/fault.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace pictor::inference {

static_assert(
    std::endian::native == std::endian::little, "checkpoints are little-endian and mapped, not copied");

inline std::string_view asText(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// Reads little-endian fields one after the other and never past the end.
class ByteReader {
public:
    /// @param file, part  for messages: "FILE is damaged: PART ends ..."
    ByteReader(std::span<const std::byte> bytes, const std::string &file, std::string_view part)
        : m_bytes(bytes)
        , m_file(file)
        , m_part(part)
    {
    }

    std::size_t position() const { return m_position; }
    std::size_t remaining() const { return m_bytes.size() - m_position; }

    /// @throws EngineError Corrupt when fewer than `count` bytes are left
    std::span<const std::byte> take(std::uint64_t count)
    {
        if (count > remaining())
            throwDamaged(m_file, text(m_part, " ends where ", count, " more bytes should follow"));
        const auto taken = m_bytes.subspan(m_position, static_cast<std::size_t>(count));
        m_position += taken.size();
        return taken;
    }

    std::string_view takeText(std::uint64_t count) { return asText(take(count)); }

    /// What comes next, at most `count` bytes of it.
    std::string_view peekText(std::size_t count) const
    {
        return asText(m_bytes.subspan(m_position, std::min(count, remaining())));
    }

    template <class Unsigned> Unsigned number()
    {
        static_assert(std::is_unsigned_v<Unsigned>);
        Unsigned value = 0;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }

    std::uint8_t u8() { return number<std::uint8_t>(); }
    std::uint16_t u16() { return number<std::uint16_t>(); }
    std::uint32_t u32() { return number<std::uint32_t>(); }
    std::uint64_t u64() { return number<std::uint64_t>(); }

private:
    std::span<const std::byte> m_bytes;
    const std::string &m_file;
    std::string_view m_part;
    std::size_t m_position = 0;
};

} // namespace pictor::inference
