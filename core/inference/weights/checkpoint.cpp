// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/checkpoint.h"

#include "inference/engine.h"
#include "inference/weights/checkpointfiles.h"
#include "inference/weights/fault.h"
#include "inference/weights/nearnames.h"

#include <utility>

namespace pictor::inference {

std::shared_ptr<const Checkpoint> Checkpoint::open(const std::filesystem::path &path)
{
    std::error_code unreadable; // MappedFile says why
    const std::filesystem::path file =
        std::filesystem::is_directory(path, unreadable) ? findWeightFile(path) : path;
    const std::shared_ptr<const MappedFile> mapped = MappedFile::open(file);
    Tensors tensors = isShardIndex(file) ? readShards(file, *mapped) : readTensors(mapped);
    return assembled(mapped->name(), std::move(tensors));
}

std::shared_ptr<const Checkpoint> Checkpoint::assembled(std::string name, Tensors tensors)
{
    return std::shared_ptr<const Checkpoint>(new Checkpoint(std::move(name), std::move(tensors)));
}

Checkpoint::Checkpoint(std::string name, Tensors tensors)
    : m_name(std::move(name))
    , m_tensors(std::move(tensors))
{
}

const TensorView *Checkpoint::find(std::string_view name) const
{
    const auto found = m_tensors.find(name);
    return found == m_tensors.end() ? nullptr : &found->second;
}

const TensorView &Checkpoint::tensor(std::string_view name) const
{
    if (const TensorView *view = find(name))
        return *view;

    std::vector<std::string_view> names;
    for (const auto &[present, view] : m_tensors)
        names.push_back(present);
    std::string near;
    for (const std::string_view candidate : nearNames(name, names))
        near += (near.empty() ? "; near it: " : ", ") + inQuotes(candidate);
    throw EngineError(EngineError::Kind::Corrupt,
        text(m_name, " does not fit this model: it has no tensor ", inQuotes(name), near));
}

} // namespace pictor::inference
