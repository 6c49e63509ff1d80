// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <filesystem>
#include <vector>

namespace pictor::inference {

using at::Tensor;

/// How much of a sample is noise at the start of each step, and 0 at the end: n + 1 numbers, falling.
using Sigmas = std::vector<float>;

/// scheduler_config.json of diffusers' FlowMatchEulerDiscreteScheduler. Fields that a file leaves out have
/// diffusers' defaults.
struct FlowMatchConfig {
    double shift = 1; ///< moves steps towards the noise (Esser et al., arXiv:2403.03206, equation 23)
    bool dynamicShifting = false; ///< by the number of image tokens instead
    double baseShift = 0.5, maxShift = 1.15;
    std::int64_t baseTokens = 256, maxTokens = 4096;
    std::int64_t trainingSteps = 1000;

    /// @throws EngineError NotFound, Corrupt or Unsupported, naming the file and the field
    static FlowMatchConfig read(const std::filesystem::path &file);
};

/// As FluxPipeline asks for them: evenly from 1 to 1/n, then shifted.
/// @param tokens  of the image, for dynamic shifting
Sigmas fluxSigmas(const FlowMatchConfig &config, int steps, std::int64_t tokens);

/// As StableDiffusion3Pipeline leaves them to the scheduler: evenly between its ends, which are shifted
/// already, then shifted again.
Sigmas sd3Sigmas(const FlowMatchConfig &config, int steps);

/// Of `steps`, those that a start image goes through: with strength 1 all, with 0 none.
int stepsLeft(int steps, double strength);

/// What of `sigmas` is left for a start image: with strength 1 all steps, with 0 none.
Sigmas remaining(const Sigmas &sigmas, double strength);

/// One step of Euler's method in f32: sample + (to - from)·velocity.
Tensor eulerStep(const Tensor &sample, const Tensor &velocity, float from, float to);

/// A sample in which `sigma` is noise: what a start image begins as.
Tensor noised(const Tensor &latents, const Tensor &noise, float sigma);

} // namespace pictor::inference
