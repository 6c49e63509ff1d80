// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/statedict.h"

#include "inference/weights/bytereader.h"
#include "inference/weights/fault.h"
#include "inference/weights/picklemachine.h"
#include "inference/weights/storagelayout.h"
#include "inference/weights/zipdirectory.h"

#include <string_view>
#include <utility>

namespace pictor::inference {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view zipStart = "PK\3\4"sv;
/// PROTO 2, LONG1 of ten bytes: torch's magic number 0x1950a86a20f9469cfc6c.
constexpr std::string_view legacyStart = "\x80\x02\x8a\x0a\x6c\xfc\x9c\x46"sv;
constexpr std::string_view pickleName = "data.pkl";

/// A torch archive: NAME/data.pkl, NAME/data/KEY, NAME/byteorder, all under the same NAME.
class TorchArchive {
public:
    TorchArchive(std::span<const std::byte> bytes, const std::string &file)
        : m_bytes(bytes)
        , m_file(file)
        , m_entries(readZipDirectory(bytes, file))
        , m_root(findRoot())
    {
        if (const ZipEntry *order = find("byteorder"); order && asText(bytesOf(*order)) != "little")
            throwUnsupported(file, "its numbers are not little-endian; save it again on another machine");
    }

    std::span<const std::byte> pickle() const { return bytesOf(*find(pickleName)); }

    /// nullptr when there is no such storage.
    const ZipEntry *storage(std::string_view key) const { return find("data/" + std::string(key)); }

private:
    std::span<const std::byte> bytesOf(const ZipEntry &entry) const
    {
        return m_bytes.subspan(entry.offset, entry.length);
    }

    const ZipEntry *find(std::string_view name) const
    {
        const auto found = m_entries.find(m_root + std::string(name));
        return found == m_entries.end() ? nullptr : &found->second;
    }

    std::string findRoot() const;

    std::span<const std::byte> m_bytes;
    const std::string &m_file;
    ZipEntries m_entries;
    std::string m_root; // empty, or ends in a slash
};

std::string TorchArchive::findRoot() const
{
    const std::string *found = nullptr;
    for (const auto &[name, entry] : m_entries) {
        if (name != pickleName && !name.ends_with("/data.pkl"))
            continue;
        if (found)
            throwUnsupported(
                m_file, text("it holds two pickles, ", inQuotes(*found), " and ", inQuotes(name)));
        found = &name;
    }
    if (!found)
        throwUnsupported(m_file, "it is a zip archive without data.pkl, so torch.save did not write it");
    return found->substr(0, found->size() - pickleName.size());
}

/// The storage's place in the file, once it is as large as the pickle says.
ZipEntry checkedStorage(const TorchArchive &archive, const pickle::Storage &storage,
    const std::string &tensor, const std::string &file)
{
    const std::string part = text("tensor ", inQuotes(tensor), ": its storage ", inQuotes(storage.key));
    if (storage.key.find_first_of("/\\") != storage.key.npos)
        throwDamaged(file, part + " has a name that is none");
    const ZipEntry *entry = archive.storage(storage.key);
    if (!entry)
        throwDamaged(file, part + " is missing");
    const std::uint64_t size = sizeOf(storage.dtype);
    const auto elements = static_cast<std::uint64_t>(storage.elements);
    if (entry->length % size != 0 || entry->length / size != elements) {
        throwDamaged(file,
            text(part, " has ", entry->length, " bytes where ", storage.elements, ' ', nameOf(storage.dtype),
                " belong"));
    }
    return *entry;
}

} // namespace

bool isStateDict(std::span<const std::byte> bytes)
{
    const std::string_view start = asText(bytes);
    return start.starts_with(zipStart) || start.starts_with(legacyStart);
}

TensorTable readStateDict(std::span<const std::byte> bytes, const std::string &file)
{
    if (asText(bytes).starts_with(legacyStart)) {
        throwUnsupported(file,
            "it is in torch.save's format from before PyTorch 1.6; take a safetensors version "
            "of the model, or save it again with a newer PyTorch");
    }
    const TorchArchive archive(bytes, file);
    pickle::Machine machine(archive.pickle(), file);

    TensorTable table;
    for (const auto &[key, value] : machine.run().items) {
        const auto *name = key.as<std::string_view>();
        const auto *tensor = value.as<const pickle::Tensor *>();
        if (!name || !tensor) {
            throwUnsupported(file,
                text("its entry ", name ? inQuotes(*name) : "without a name",
                    " is no tensor; save the state dict alone"));
        }
        const std::string tensorName(*name);
        const ZipEntry storage = checkedStorage(archive, (*tensor)->storage, tensorName, file);
        TensorInfo info = layOut(**tensor, tensorName, file);
        info.offset += storage.offset;
        if (!table.emplace(tensorName, std::move(info)).second)
            throwDamaged(file, text("tensor ", inQuotes(tensorName), " appears twice"));
    }
    return table;
}

} // namespace pictor::inference
