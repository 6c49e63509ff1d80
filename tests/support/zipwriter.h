// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pictor::test {

/// An entry of a zip archive. What is set besides name and data makes the archive a broken one.
struct ZipItem {
    std::string name;
    std::string data;
    std::uint16_t method = 0; ///< 8 claims deflate
    std::uint16_t flags = 0; ///< 1 claims encryption
    std::optional<std::string> localName = {}; ///< the name before the data, where it differs
    std::optional<std::uint64_t> claimedSize = {};
    std::optional<std::uint64_t> claimedHeader = {}; ///< position of the local header
};

enum class ZipKind { Zip32, Zip64 };

/// The bytes of an archive without compression. Zip64 writes every size and offset in 64 bits.
std::string zipFile(const std::vector<ZipItem> &items, ZipKind kind = ZipKind::Zip32);

} // namespace pictor::test
