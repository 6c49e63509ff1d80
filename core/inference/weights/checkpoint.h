// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/mappedfile.h"
#include "inference/weights/tensortable.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace pictor::inference {

/// A tensor in mapped memory, which `file` keeps alive.
struct TensorView : TensorInfo {
    std::shared_ptr<const MappedFile> file;

    std::span<const std::byte> bytes() const { return file->bytes().subspan(offset, length); }
};

/// The weights of a model, whatever files they are in. Opening reads headers only, never the tensors.
class Checkpoint {
public:
    using Tensors = std::map<std::string, TensorView, std::less<>>;

    /// @param path  a folder in the Hugging Face layout (model.safetensors, or
    /// diffusion_pytorch_model.safetensors, or the sharded index of one of them, or pytorch_model.bin, in
    /// this order), or one such file
    /// @throws EngineError NotFound (no weights there), Corrupt, Unsupported; the message names file and
    /// tensor
    static std::shared_ptr<const Checkpoint> open(const std::filesystem::path &path);

    /// Of tensors that others hold. `name` as name()
    static std::shared_ptr<const Checkpoint> assembled(std::string name, Tensors tensors);

    /// nullptr when there is no tensor of that name.
    const TensorView *find(std::string_view name) const;
    /// @throws EngineError Corrupt, naming the file and the names that come close
    const TensorView &tensor(std::string_view name) const;

    const Tensors &tensors() const { return m_tensors; }
    /// The file that was opened, or the index of a sharded checkpoint, for messages.
    const std::string &name() const { return m_name; }

private:
    Checkpoint(std::string name, Tensors tensors);

    std::string m_name;
    Tensors m_tensors;
};

} // namespace pictor::inference
