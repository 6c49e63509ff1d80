// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/checkpointfiles.h"

#include "inference/engine.h"
#include "inference/weights/bytereader.h"
#include "inference/weights/fault.h"
#include "inference/weights/safetensors.h"
#include "inference/weights/shardindex.h"
#include "inference/weights/statedict.h"

#include <array>
#include <utility>

namespace pictor::inference {

namespace {

/// In order of preference.
constexpr std::array<const char *, 6> weightFiles = {
    "model.safetensors",
    "diffusion_pytorch_model.safetensors",
    "model.safetensors.index.json",
    "diffusion_pytorch_model.safetensors.index.json",
    "pytorch_model.bin",
    "pytorch_model.bin.index.json",
};

std::filesystem::path asPath(const std::string &utf8)
{
    return std::u8string(utf8.begin(), utf8.end());
}

TensorTable readTable(const MappedFile &file)
{
    const std::string_view start = asText(file.bytes());
    if (start.starts_with("version https://git-lfs."))
        throwUnsupported(
            file.name(), "it is only Git LFS's note of where the file is; run \"git lfs pull\" there");
    if (isStateDict(file.bytes()))
        return readStateDict(file.bytes(), file.name());
    return readSafetensors(file.bytes(), file.name());
}

Checkpoint::Tensors openShard(const std::filesystem::path &path, const MappedFile &index)
{
    try {
        return readTensors(MappedFile::open(path));
    } catch (const EngineError &error) {
        if (error.kind() != EngineError::Kind::NotFound)
            throw;
        throw EngineError(EngineError::Kind::NotFound,
            text(index.name(), " is incomplete, fetch the rest of the model: its file ",
                inQuotes(asUtf8(path.filename())), " is missing"));
    }
}

} // namespace

std::filesystem::path findWeightFile(const std::filesystem::path &folder)
{
    for (const char *name : weightFiles) {
        std::error_code unreadable; // is as good as missing
        if (std::filesystem::exists(folder / name, unreadable))
            return folder / name;
    }
    std::string names;
    for (const char *name : weightFiles)
        names += (names.empty() ? "" : ", ") + std::string(name);
    throw EngineError(EngineError::Kind::NotFound,
        text(asUtf8(folder), " holds no weights, fetch the model or choose another folder: looked for ",
            names));
}

bool isShardIndex(const std::filesystem::path &file)
{
    return asUtf8(file.filename()).ends_with(".index.json");
}

Checkpoint::Tensors readTensors(const std::shared_ptr<const MappedFile> &file)
{
    Checkpoint::Tensors tensors;
    for (auto &[name, info] : readTable(*file))
        tensors.emplace_hint(tensors.end(), name, TensorView{std::move(info), file});
    return tensors;
}

Checkpoint::Tensors readShards(const std::filesystem::path &path, const MappedFile &index)
{
    if (index.bytes().size() > safetensorsHeaderLimit)
        throwDamaged(index.name(), text("an index of ", index.bytes().size(), " bytes is no index"));
    std::map<std::string, Checkpoint::Tensors> shards;
    Checkpoint::Tensors tensors;
    for (const auto &[name, shardName] : parseShardIndex(asText(index.bytes()), index.name())) {
        auto shard = shards.find(shardName);
        if (shard == shards.end())
            shard = shards.emplace(shardName, openShard(path.parent_path() / asPath(shardName), index)).first;
        auto found = shard->second.extract(name);
        if (!found) {
            throwDamaged(index.name(),
                text("it promises the tensor ", inQuotes(name), ", which its file ", inQuotes(shardName),
                    " does not have"));
        }
        tensors.insert(tensors.end(), std::move(found));
    }
    return tensors;
}

} // namespace pictor::inference
