// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/runtime/placement.h"
#include "inference/weights/weights.h"

#include <filesystem>
#include <functional>

namespace pictor::inference {

/// How a pipeline's part is loaded from its folder, to compute as `placement` says.
template <class Model, class Config>
std::function<Model()> loader(const std::filesystem::path &folder, const Placement &placement)
{
    return [folder, placement] {
        const Weights stored(Checkpoint::open(folder));
        return Model(stored.to(placement.dtype, placement.device), Config::read(folder / "config.json"));
    };
}

} // namespace pictor::inference
