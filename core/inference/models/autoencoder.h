// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/layers/convolution.h"
#include "inference/layers/linear.h"
#include "inference/models/autoencoderconfig.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace pictor::inference {

/// Two convolutions around a shortcut (He et al., arXiv:1512.03385), normalised and activated before each.
struct ResnetBlock {
    GroupNorm norm1;
    Convolution conv1;
    GroupNorm norm2;
    Convolution conv2;
    std::optional<Convolution> shortcut; ///< where the number of channels changes

    ResnetBlock(const Weights &w, std::int64_t in, std::int64_t out, std::int64_t groups);

    /// [B, in, H, W] -> [B, out, H, W]
    Tensor operator()(const Tensor &x) const;
};

/// Attention among all pixels, one head.
struct PixelAttention {
    GroupNorm norm;
    Linear q, k, v, out;

    PixelAttention(const Weights &w, std::int64_t channels, std::int64_t groups);

    /// [B, C, H, W] -> the same
    Tensor operator()(const Tensor &x) const;
};

/// The middle of encoder and decoder.
struct MiddleBlock {
    ResnetBlock first;
    PixelAttention attention;
    ResnetBlock second;

    MiddleBlock(const Weights &w, std::int64_t channels, std::int64_t groups);

    Tensor operator()(const Tensor &x) const { return second(attention(first(x))); }
};

/// Blocks of one size, then a change to the next.
struct AutoencoderLevel {
    std::vector<ResnetBlock> blocks;
    std::optional<Convolution> resize; ///< halves (encoder) or doubles (decoder) height and width

    /// [B, C, H, W], before `resize`
    /// @throws EngineError Cancelled, between blocks
    Tensor operator()(Tensor x, const std::stop_token &stop = {}) const;
};

struct AutoencoderEncoder {
    Convolution in;
    std::vector<AutoencoderLevel> levels;
    MiddleBlock middle;
    GroupNorm norm;
    Convolution out; ///< mean and log variance

    /// @param w  what is below "encoder"
    AutoencoderEncoder(const Weights &w, const AutoencoderConfig &config);

    /// picture [B, 3, H, W] -> [B, 2·latent channels, H/r, W/r]
    Tensor operator()(const Tensor &picture, const std::stop_token &stop = {}) const;
};

struct AutoencoderDecoder {
    Convolution in;
    MiddleBlock middle;
    std::vector<AutoencoderLevel> levels;
    GroupNorm norm;
    Convolution out;

    /// @param w  what is below "decoder"
    AutoencoderDecoder(const Weights &w, const AutoencoderConfig &config);

    /// [B, latent channels, h, w] -> picture [B, 3, h·r, w·r], nominally -1 to 1
    Tensor operator()(const Tensor &latents, const std::stop_token &stop = {}) const;
};

/// Half the size, as the encoder does: one row and column of zeros after the last.
Tensor halved(const Tensor &x, const Convolution &resize);
/// Twice the size: each pixel four times, then a convolution.
Tensor doubled(const Tensor &x, const Convolution &resize);

/// The distribution that an encoder gives for a picture.
struct LatentDistribution {
    Tensor mean, logVariance; ///< [B, C, h, w]

    /// @param noise  [B, C, h, w], standard normal
    Tensor sample(const Tensor &noise) const;
};

/// The autoencoder between pictures and latents (Rombach et al., arXiv:2112.10752), by diffusers' names.
struct Autoencoder {
    AutoencoderConfig config;
    AutoencoderEncoder encoder;
    AutoencoderDecoder decoder;

    /// @param w  in the dtype and on the device to compute with
    /// @throws EngineError Corrupt, naming file and tensor, when it is not of this configuration
    Autoencoder(const Weights &w, const AutoencoderConfig &config);

    /// What a decoder reads, from what a transformer makes, and back.
    Tensor unscaled(const Tensor &latents) const;
    Tensor scaled(const Tensor &latents) const;

    /// picture [B, 3, H, W], -1 to 1
    LatentDistribution encode(const Tensor &picture, const std::stop_token &stop = {}) const;
    /// Unscaled latents [1, C, h, w] -> [1, 3, H, W], nominally -1 to 1. Above 1536 x 1536 pixels in
    /// overlapping tiles, so that memory stays flat.
    Tensor decode(const Tensor &latents, const std::stop_token &stop = {}) const;
};

} // namespace pictor::inference
