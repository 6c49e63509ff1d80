// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/zipdirectory.h"

#include "inference/weights/bytereader.h"
#include "inference/weights/fault.h"
#include "inference/weights/zipend.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace pictor::inference {

namespace {

constexpr std::uint32_t centralSignature = 0x02014b50;
constexpr std::uint32_t localSignature = 0x04034b50;
constexpr std::uint16_t zip64Field = 0x0001;
constexpr std::uint32_t inZip64Field = 0xffffffff;
constexpr std::uint16_t encryptedFlag = 1;
constexpr std::uint16_t stored = 0;

/// An entry as the central directory tells it.
struct CentralEntry {
    std::string_view name;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::uint64_t packed = 0; ///< bytes in the archive
    std::uint64_t unpacked = 0;
    std::uint64_t header = 0; ///< position of the local header
};

/// Bytes of the archive that an entry occupies, with its local header.
struct Extent {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::string_view name;
};

std::string inArchive(std::string_view name)
{
    return "the zip entry " + inQuotes(name);
}

/// Takes the 64-bit values of those fields that did not hold theirs in 32 bits.
void widen(CentralEntry &entry, std::span<const std::byte> extra, const std::string &file)
{
    ByteReader fields(extra, file, "a zip entry's extra field");
    while (fields.remaining() > 0) {
        const std::uint16_t id = fields.u16();
        ByteReader field(fields.take(fields.u16()), file, "a zip entry's zip64 field");
        if (id != zip64Field)
            continue;
        for (std::uint64_t *value : {&entry.unpacked, &entry.packed, &entry.header}) {
            if (*value == inZip64Field)
                *value = field.u64();
        }
        return;
    }
}

CentralEntry readCentralEntry(ByteReader &directory, const std::string &file)
{
    if (directory.u32() != centralSignature)
        throwDamaged(file, "the zip archive's directory holds something that is no entry");
    CentralEntry entry;
    directory.take(2 + 2); // versions
    entry.flags = directory.u16();
    entry.method = directory.u16();
    directory.take(2 + 2 + 4); // time, date, checksum
    entry.packed = directory.u32();
    entry.unpacked = directory.u32();
    const std::uint16_t nameLength = directory.u16();
    const std::uint16_t extraLength = directory.u16();
    const std::uint16_t commentLength = directory.u16();
    directory.take(2 + 2 + 4); // disk, attributes
    entry.header = directory.u32();
    entry.name = directory.takeText(nameLength);
    widen(entry, directory.take(extraLength), file);
    directory.take(commentLength);
    return entry;
}

void checkStored(const CentralEntry &entry, const std::string &file)
{
    if (entry.method != stored || (entry.flags & encryptedFlag) != 0) {
        throwUnsupported(file,
            inArchive(entry.name)
                + " is compressed or encrypted, which torch.save never does; pack it without");
    }
    if (entry.packed != entry.unpacked)
        throwDamaged(file, inArchive(entry.name) + " is stored, but of two different sizes");
}

/// Finds the data behind the local header, whose name and extra field have their own lengths.
/// @param entries  the part of the archive before its central directory
ZipEntry locate(const CentralEntry &entry, std::span<const std::byte> entries, const std::string &file)
{
    const std::string part = inArchive(entry.name);
    ByteReader reader(entries, file, part);
    reader.take(entry.header);
    if (reader.u32() != localSignature)
        throwDamaged(file, part + " is not where the directory says");
    reader.take(2 + 2); // version, flags
    const std::uint16_t method = reader.u16();
    reader.take(2 + 2 + 4 + 4 + 4); // time, date, checksum, sizes: here they may be zero and follow the data
    const std::uint16_t nameLength = reader.u16();
    const std::uint16_t extraLength = reader.u16();
    if (reader.takeText(nameLength) != entry.name || method != entry.method)
        throwDamaged(file, part + " differs from what the directory says");
    reader.take(extraLength);

    const ZipEntry data{.offset = reader.position(), .length = entry.unpacked};
    reader.take(data.length);
    return data;
}

void checkApart(std::vector<Extent> extents, const std::string &file)
{
    std::ranges::sort(extents, {}, &Extent::begin);
    const auto overlap = std::ranges::adjacent_find(
        extents, [](const Extent &first, const Extent &second) { return second.begin < first.end; });
    if (overlap != extents.end())
        throwDamaged(file, inArchive(overlap->name) + " overlaps " + inQuotes(std::next(overlap)->name));
}

} // namespace

ZipEntries readZipDirectory(std::span<const std::byte> bytes, const std::string &file)
{
    const ZipEnd end = readZipEnd(bytes, file);
    const auto entryBytes = bytes.first(static_cast<std::size_t>(end.offset));
    ByteReader directory(bytes.subspan(entryBytes.size(), static_cast<std::size_t>(end.length)), file,
        "the zip archive's directory");

    ZipEntries entries;
    std::vector<Extent> extents;
    for (std::uint64_t i = 0; i < end.entries; ++i) {
        const CentralEntry entry = readCentralEntry(directory, file);
        checkStored(entry, file);
        const ZipEntry data = locate(entry, entryBytes, file);
        if (!entries.emplace(entry.name, data).second)
            throwDamaged(file, inArchive(entry.name) + " appears twice");
        extents.push_back({entry.header, data.offset + data.length, entry.name});
    }
    if (directory.remaining() > 0)
        throwDamaged(file, text("the zip archive's directory has more than its ", end.entries, " entries"));
    checkApart(std::move(extents), file);
    return entries;
}

} // namespace pictor::inference
