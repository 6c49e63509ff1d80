// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "inference/models/autoencoder.h"
#include "inference/pipelines/component.h"
#include "inference/sampling/flowmatch.h"
#include "inference/sampling/noise.h"

#include <functional>
#include <stop_token>
#include <string>

namespace pictor::inference {

/// Sees the inner values of a run, by the names of the reference data. For checks.
using TensorProbe = std::function<void(const std::string &name, const Tensor &value)>;

/// What a pipeline is asked to paint, beside the prompt.
struct PaintingSettings {
    std::int64_t width = 1024, height = 1024; ///< pixels
    int steps = 4;
    std::uint64_t seed = 0;
    std::int64_t count = 1; ///< pictures at once, from one generator
    double guidance = 0; ///< classifier-free, where above 1 and the model can
    Tensor startImage; ///< [1, 3, height, width], f32, -1 to 1; undefined: from noise
    double strength = 1; ///< of the change to a start image, 0 to 1
    Tensor noise; ///< [count, C, h, w], f32, instead of what `seed` draws; undefined: drawn
};

struct PaintingRun {
    /// May be empty. `estimate` gives what the picture's latents [count, C, h, w] will be, as far as the step
    /// can tell: without the noise that is left.
    std::function<void(int step, const std::function<Tensor()> &estimate)> stepFinished;
    std::function<void(double share)> progress; ///< of the step; may be empty
    TensorProbe probe; ///< may be empty
    std::stop_token stop;

    void tell(const std::string &name, const Tensor &value) const
    {
        if (probe)
            probe(name, value);
    }
};

/// Where denoising begins: noise, or a start image with the noise that its strength asks for.
struct StartingPoint {
    Tensor latents; ///< [count, C, h, w], f32, on the CPU
    Sigmas sigmas; ///< of the steps that are left
};

/// x [1, ...] as often as `count` says: [count, ...], the same memory.
Tensor repeated(const Tensor &x, std::int64_t count);

/// Draws in diffusers' order: first what the start image's encoding needs, then the noise. Without a start
/// image the autoencoder is not loaded.
/// @throws EngineError Unsupported for noise of another shape
StartingPoint startingPoint(const PaintingSettings &settings, const Sigmas &sigmas,
    Component<Autoencoder, AutoencoderConfig> &autoencoder, const PaintingRun &run);

/// Decoded latents [B, C, h, w] (scaled, as the transformer makes them) as 8-bit pixels, [B, H, W, 3] on the
/// CPU.
Tensor developed(const Autoencoder &autoencoder, const Tensor &latents, const PaintingRun &run);

/// @throws EngineError Unsupported for a size, number of steps, count or strength that makes no sense
void checkSettings(const PaintingSettings &settings, std::int64_t multiple);

} // namespace pictor::inference
