// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelshape.h"
#include "progress.h"

#include "inference/weights/weights.h"
#include "landscapes/landscape.h"

#include <ATen/ATen.h>

#include <QSize>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace pictor::landscapes {

/// Pictures of one size as the transformer sees them, with what they show.
struct LatentSet {
    QSize size; ///< pixels
    at::Tensor latents; ///< [N, C, h, w], f32, unscaled, on the CPU
    std::vector<Landscape> landscapes; ///< N
};

/// What the transformer learns to paint.
struct LatentSets {
    std::vector<LatentSet> sets; ///< square pictures, then wide ones
    double mean = 0, deviation = 1; ///< of all numbers of the square ones
};

/// How many pictures are rendered and encoded.
struct LatentPlan {
    std::int64_t squares = 12000, wides = 2400;
    std::int64_t perFile = 1000; ///< what a stop undoes, at most
};

/// Encodes rendered landscapes, or reads from `folder` those that were encoded before. On all cores, and on
/// the device that has the autoencoder.
/// @param autoencoder  its parameters, below "vae"
/// @return nothing, when `progress` was asked to stop
/// @throws EngineError when the files can be neither read nor written, or hold other latents
std::optional<LatentSets> latentSets(const LatentPlan &plan, const ModelShape &shape,
    const inference::Weights &autoencoder, std::uint64_t seed, const std::filesystem::path &folder,
    const Progress &progress);

} // namespace pictor::landscapes
