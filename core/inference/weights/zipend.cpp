// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/zipend.h"

#include "inference/weights/bytereader.h"
#include "inference/weights/fault.h"

#include <algorithm>

namespace pictor::inference {

namespace {

constexpr std::uint32_t endSignature = 0x06054b50;
constexpr std::uint32_t end64Signature = 0x06064b50;
constexpr std::uint32_t locator64Signature = 0x07064b50;
constexpr std::size_t endSize = 22;
constexpr std::size_t locator64Size = 20;
constexpr std::size_t longestComment = 0xffff;

/// An end record, 32-bit or zip64, and where it starts.
struct EndRecord {
    std::uint64_t position = 0;
    ZipEnd directory;
    bool oneDisk = false;
};

ByteReader readerAt(
    std::span<const std::byte> bytes, std::uint64_t position, const std::string &file, std::string_view part)
{
    ByteReader reader(bytes, file, part);
    reader.take(position);
    return reader;
}

/// The record whose comment ends exactly where the file does, looked for from the end.
EndRecord readEnd(std::span<const std::byte> bytes, const std::string &file)
{
    const std::size_t furthest = std::min(bytes.size(), endSize + longestComment);
    for (std::size_t back = endSize; back <= furthest; ++back) {
        ByteReader reader = readerAt(bytes, bytes.size() - back, file, "the zip archive");
        if (reader.u32() != endSignature)
            continue;
        EndRecord record;
        record.position = bytes.size() - back;
        const bool firstDisk = reader.u16() == 0 && reader.u16() == 0;
        const std::uint16_t entriesHere = reader.u16();
        record.directory.entries = reader.u16();
        record.oneDisk = firstDisk && entriesHere == record.directory.entries;
        record.directory.length = reader.u32();
        record.directory.offset = reader.u32();
        if (reader.u16() == back - endSize)
            return record;
    }
    throwDamaged(file, "the zip archive has no end record");
}

EndRecord readEnd64(std::span<const std::byte> bytes, std::uint64_t position, const std::string &file)
{
    ByteReader reader = readerAt(bytes, position, file, "the zip64 end record");
    if (reader.u32() != end64Signature)
        throwDamaged(file, "the zip64 end record is not where its locator says");
    EndRecord record;
    record.position = position;
    reader.take(8 + 2 + 2); // its own size and two versions
    const bool firstDisk = reader.u32() == 0 && reader.u32() == 0;
    const std::uint64_t entriesHere = reader.u64();
    record.directory.entries = reader.u64();
    record.oneDisk = firstDisk && entriesHere == record.directory.entries;
    record.directory.length = reader.u64();
    record.directory.offset = reader.u64();
    return record;
}

/// `end`, or the zip64 record that the locator right before it points to.
EndRecord widened(std::span<const std::byte> bytes, const EndRecord &end, const std::string &file)
{
    if (end.position < locator64Size)
        return end;
    ByteReader locator = readerAt(bytes, end.position - locator64Size, file, "the zip64 locator");
    if (locator.u32() != locator64Signature)
        return end;
    locator.take(4); // the disk
    return readEnd64(bytes, locator.u64(), file);
}

} // namespace

ZipEnd readZipEnd(std::span<const std::byte> bytes, const std::string &file)
{
    const EndRecord record = widened(bytes, readEnd(bytes, file), file);
    const ZipEnd &directory = record.directory;
    if (!record.oneDisk)
        throwDamaged(file, "the zip archive is only a part of several");
    if (directory.offset > record.position || directory.length != record.position - directory.offset) {
        throwDamaged(file,
            text("the zip archive's directory of ", directory.length, " bytes at ", directory.offset,
                " does not end at its end record, byte ", record.position));
    }
    return directory;
}

} // namespace pictor::inference
