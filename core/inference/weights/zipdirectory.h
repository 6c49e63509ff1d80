// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>

namespace pictor::inference {

/// Where an entry's data lies in the archive, in bytes.
struct ZipEntry {
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
};

using ZipEntries = std::map<std::string, ZipEntry, std::less<>>;

/// Reads the directory of a zip archive (PKWARE APPNOTE 6.3), zip64 included, whose entries are all stored:
/// torch.save compresses nothing, and what is not compressed cannot swell. Checksums are not looked at, as
/// that would read the whole file.
/// @param file  for messages
/// @throws EngineError Corrupt, also for entries that overlap or share a name; Unsupported for compressed or
/// encrypted entries
ZipEntries readZipDirectory(std::span<const std::byte> bytes, const std::string &file);

} // namespace pictor::inference
