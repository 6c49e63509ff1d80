// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/models/clip.h"
#include "inference/models/flux.h"
#include "inference/models/t5.h"
#include "inference/pipelines/component.h"
#include "inference/pipelines/painting.h"
#include "inference/runtime/placement.h"

#include <filesystem>

namespace pictor::inference {

/// What FLUX reads of a prompt.
struct FluxPrompt {
    Tensor context; ///< [1, Lt, T]
    Tensor pooled; ///< [1, P]
};

/// FLUX.1 from token ids to pixels, as diffusers' FluxPipeline and FluxImg2ImgPipeline do it.
class FluxPipeline {
public:
    /// @param folder  diffusers' layout, model_index.json at its top. Reads configurations and headers only.
    FluxPipeline(const std::filesystem::path &folder, const Placement &placement);

    /// @param clipIds  [1, 77]
    /// @param t5Ids    [1, Lt], padded
    FluxPrompt encode(const Tensor &clipIds, const Tensor &t5Ids, const std::stop_token &stop = {});

    /// @return [count, height, width, 3], 8 bits, on the CPU
    Tensor paint(const FluxPrompt &prompt, const PaintingSettings &settings, const PaintingRun &run);

    Component<ClipTextEncoder> clip;
    Component<T5Encoder> t5;
    Component<Flux> transformer;
    Component<Autoencoder> autoencoder;

private:
    Placement m_placement;
    FlowMatchConfig m_schedule;
};

} // namespace pictor::inference
