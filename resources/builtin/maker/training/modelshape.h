// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/models/autoencoderconfig.h"
#include "inference/models/clipconfig.h"
#include "inference/models/fluxconfig.h"
#include "inference/models/t5config.h"

#include <cstdint>

namespace pictor::landscapes {

/// The sizes of a model's parts. Those that follow from the tokenizers are set once these are there.
struct ModelShape {
    inference::AutoencoderConfig autoencoder;
    inference::ClipTextConfig clip;
    inference::T5Config t5;
    inference::FluxConfig flux;
    int merges = 1000; ///< of CLIP's tokenizer
    int pieces = 600; ///< of T5's
    int textLength = 32; ///< tokens that T5 reads
    std::int64_t pictureSide = 256; ///< pixels; wide pictures are a quarter wider, and a quarter less high
};

/// What is published: some 7 million parameters.
ModelShape fullShape();
/// The smallest of the same kind, for tests: pictures of 32 x 32.
ModelShape tinyShape();

} // namespace pictor::landscapes
