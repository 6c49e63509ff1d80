// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace pictor::inference {

/// What the last record of a zip archive says about its central directory.
struct ZipEnd {
    std::uint64_t entries = 0;
    std::uint64_t offset = 0; ///< of the central directory; the entries lie before it
    std::uint64_t length = 0; ///< offset + length is inside the archive
};

/// Finds the end-of-central-directory record, or its zip64 kind where there is one.
/// @throws EngineError Corrupt
ZipEnd readZipEnd(std::span<const std::byte> bytes, const std::string &file);

} // namespace pictor::inference
