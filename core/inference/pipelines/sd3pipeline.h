// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/models/clip.h"
#include "inference/models/sd3.h"
#include "inference/models/t5.h"
#include "inference/pipelines/component.h"
#include "inference/pipelines/painting.h"
#include "inference/runtime/placement.h"

#include <filesystem>

namespace pictor::inference {

/// What Stable Diffusion 3 reads of a prompt.
struct Sd3Prompt {
    Tensor context; ///< [1, 77 + Lt, T]: both CLIPs' states side by side, then T5's
    Tensor pooled; ///< [1, P]: both CLIPs'
};

/// Stable Diffusion 3 and 3.5 from token ids to pixels, as diffusers' StableDiffusion3Pipeline and
/// StableDiffusion3Img2ImgPipeline do it.
class Sd3Pipeline {
public:
    /// @param folder  diffusers' layout, model_index.json at its top. Reads configurations and headers only.
    Sd3Pipeline(const std::filesystem::path &folder, const Placement &placement);

    /// @param clipLIds, clipGIds  [1, 77]
    /// @param t5Ids               [1, Lt], padded
    Sd3Prompt encode(const Tensor &clipLIds, const Tensor &clipGIds, const Tensor &t5Ids,
        const std::stop_token &stop = {});

    /// @param negative  what the picture shall not be; read with guidance above 1 only
    /// @return [count, height, width, 3], 8 bits, on the CPU
    Tensor paint(const Sd3Prompt &prompt, const Sd3Prompt &negative, const PaintingSettings &settings,
        const PaintingRun &run);

    Component<ClipTextEncoder> clipL, clipG;
    Component<T5Encoder> t5;
    Component<Sd3> transformer;
    Component<Autoencoder> autoencoder;

private:
    Placement m_placement;
    FlowMatchConfig m_schedule;
};

} // namespace pictor::inference
