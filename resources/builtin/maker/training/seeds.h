// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace pictor::landscapes {

/// What random numbers are for: no two purposes share any.
enum class Stream : std::uint64_t {
    Initial, ///< first values of the parameters
    Crops, ///< what the autoencoder sees
    LatentNoise, ///< between its halves
    Words, ///< what the tokenizers learn from
    Reading, ///< what the text encoders read before they paint
    Pictures, ///< whose latents are kept
    Painting, ///< which of them are painted, and with which words
    PaintingNoise,
    Samples, ///< pictures to look at
};

/// The seed of the `index`-th draw for `purpose`. Every step of the training seeds its own numbers, so that
/// one that goes on after a stop draws what it would have drawn.
std::uint64_t seedFor(std::uint64_t seed, Stream purpose, std::uint64_t index);

/// The same for a part of a step that is computed apart.
std::uint64_t seedFor(std::uint64_t seed, Stream purpose, std::int64_t step, int part);

/// The same on every machine (FNV-1a).
std::uint64_t hashOf(std::string_view name);

} // namespace pictor::landscapes
