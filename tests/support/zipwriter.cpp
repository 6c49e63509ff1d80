// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/zipwriter.h"

#include "support/bytes.h"

namespace pictor::test {

namespace {

using U16 = std::uint16_t;
using U32 = std::uint32_t;
using U64 = std::uint64_t;

constexpr U32 in64Bits = 0xffffffff;

std::string lengths(const std::string &name, const std::string &extra)
{
    return bytesOf(static_cast<U16>(name.size())) + bytesOf(static_cast<U16>(extra.size()));
}

std::string localHeader(const ZipItem &item)
{
    const std::string name = item.localName.value_or(item.name);
    const auto size = static_cast<U32>(item.data.size());
    return "PK\3\4" + bytesOf<U16>({0, item.flags, item.method, 0, 0}) + bytesOf<U32>({0, size, size})
        + lengths(name, {}) + name;
}

std::string centralHeader(const ZipItem &item, U64 header, ZipKind kind)
{
    const U64 size = item.claimedSize.value_or(item.data.size());
    const bool wide = kind == ZipKind::Zip64;
    const std::string extra =
        wide ? bytesOf<U16>({1, 24}) + bytesOf<U64>({size, size, header}) : std::string();
    const U32 size32 = wide ? in64Bits : static_cast<U32>(size);
    const U32 header32 = wide ? in64Bits : static_cast<U32>(header);
    return "PK\1\2" + bytesOf<U16>({0, 0, item.flags, item.method, 0, 0}) + bytesOf<U32>({0, size32, size32})
        + lengths(item.name, extra) + bytesOf<U16>({0, 0, 0}) + bytesOf<U32>({0, header32}) + item.name
        + extra;
}

std::string endRecords(U64 entries, U64 offset, U64 length, ZipKind kind)
{
    if (kind == ZipKind::Zip32) {
        return "PK\5\6" + bytesOf<U16>({0, 0, static_cast<U16>(entries), static_cast<U16>(entries)})
            + bytesOf<U32>({static_cast<U32>(length), static_cast<U32>(offset)}) + bytesOf<U16>(0);
    }
    const std::string end64 = "PK\6\6" + bytesOf<U64>(44) + bytesOf<U16>({45, 45}) + bytesOf<U32>({0, 0})
        + bytesOf<U64>({entries, entries, length, offset});
    const std::string locator = "PK\6\7" + bytesOf<U32>(0) + bytesOf<U64>(offset + length) + bytesOf<U32>(1);
    return end64 + locator + "PK\5\6" + bytesOf<U16>({0, 0, 0xffff, 0xffff})
        + bytesOf<U32>({in64Bits, in64Bits}) + bytesOf<U16>(0);
}

} // namespace

std::string zipFile(const std::vector<ZipItem> &items, ZipKind kind)
{
    std::string archive;
    std::string directory;
    for (const ZipItem &item : items) {
        directory += centralHeader(item, item.claimedHeader.value_or(archive.size()), kind);
        archive += localHeader(item) + item.data;
    }
    return archive + directory + endRecords(items.size(), archive.size(), directory.size(), kind);
}

} // namespace pictor::test
