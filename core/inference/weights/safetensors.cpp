// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/safetensors.h"

#include "inference/weights/bytereader.h"
#include "inference/weights/fault.h"
#include "inference/weights/safetensorsheader.h"

#include <algorithm>
#include <vector>

namespace pictor::inference {

namespace {

using Entry = TensorTable::value_type;

std::vector<Entry *> inFileOrder(TensorTable &table)
{
    std::vector<Entry *> entries;
    entries.reserve(table.size());
    for (Entry &entry : table)
        entries.push_back(&entry);
    std::ranges::sort(entries, {}, [](const Entry *entry) {
        return std::pair(
            entry->second.offset, entry->second.length); // empty tensors before what starts there
    });
    return entries;
}

/// The data section is covered exactly once: what a gap hides, or an overlap shares, is no tensor of ours.
void checkCoverage(const std::vector<Entry *> &entries, std::uint64_t dataSize, const std::string &file)
{
    std::uint64_t covered = 0;
    for (const Entry *entry : entries) {
        const auto &[name, info] = *entry;
        if (info.length > dataSize || info.offset > dataSize - info.length) {
            throwDamaged(file,
                text("tensor ", inQuotes(name), " reaches byte ", info.offset + info.length,
                    " of the data, which has only ", dataSize));
        }
        if (info.offset != covered) {
            throwDamaged(file,
                text("tensor ", inQuotes(name), " starts at byte ", info.offset, " of the data, ",
                    info.offset < covered ? "inside the tensor" : "with a gap to the one",
                    " before it, which ends at byte ", covered));
        }
        covered += info.length;
    }
    if (covered != dataSize)
        throwDamaged(file, text("its tensors end at byte ", covered, " of the data, which has ", dataSize));
}

} // namespace

TensorTable readSafetensors(std::span<const std::byte> bytes, const std::string &file)
{
    ByteReader reader(bytes, file, "the file");
    const std::uint64_t headerSize = reader.u64();
    if (headerSize > safetensorsHeaderLimit) {
        throwDamaged(file,
            text("its header claims ", headerSize, " bytes, more than the ", safetensorsHeaderLimit,
                " that the format allows"));
    }
    const std::string_view json = reader.takeText(headerSize);
    TensorTable table = parseSafetensorsHeader(json, file);

    const std::vector<Entry *> entries = inFileOrder(table);
    checkCoverage(entries, reader.remaining(), file);
    for (Entry *entry : entries)
        entry->second.offset += reader.position();
    return table;
}

} // namespace pictor::inference
