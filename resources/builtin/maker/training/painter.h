// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelshape.h"
#include "vocabulary.h"

#include "inference/models/clip.h"
#include "inference/models/flux.h"
#include "inference/models/t5.h"

#include <cstdint>

namespace pictor::landscapes {

/// What the transformer reads of some texts.
struct EncodedTexts {
    at::Tensor context; ///< T5's states, [B, L, T]
    at::Tensor pooled; ///< CLIP's pooled states, [B, P]
};

/// Both text encoders, below "text_encoder" and "text_encoder_2".
struct TextEncoders {
    inference::ClipTextEncoder clip;
    inference::T5Encoder t5;

    TextEncoders(const inference::Weights &w, const ModelShape &shape);
    EncodedTexts operator()(const TextIds &ids) const { return {t5(ids.t5), clip(ids.clip)}; }
};

/// Everything between token ids and latents, all of them where its parameters are. Some layers join their
/// parameters when they are made: after these have changed, a new one is due; making one costs nothing to
/// speak of.
struct Painter {
    TextEncoders texts;
    inference::Flux flux; ///< below "transformer"

    Painter(const inference::Weights &w, const ModelShape &shape);

    /// The velocity from picture to noise. latents [B, C, h, w], scaled; time [B], 1 (noise) to 0 (picture)
    /// @return [B, h/2·w/2, 4·C]
    at::Tensor velocity(const at::Tensor &latents, const TextIds &ids, const at::Tensor &time) const;

    /// Euler's method as the published pipeline takes its steps, from noise [B, C, h, w].
    /// @return latents, scaled
    at::Tensor paint(const at::Tensor &noise, const TextIds &ids, int steps) const;
};

} // namespace pictor::landscapes
