// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "inference/models/autoencoder.h"

#include <optional>

namespace pictor::inference {

/// What colour a pixel of latents has, nearly: a sum of its channels. No decoder runs.
class Preview {
public:
    /// Of a published autoencoder, told by its configuration; nullopt for any other.
    static std::optional<Preview> published(const AutoencoderConfig &config);
    /// Of any autoencoder: what fits best (least squares) to what it decodes noise to.
    static Preview fitted(const Autoencoder &autoencoder);

    /// latents [1, C, h, w], as a transformer makes them -> w x h pixels
    Picture operator()(const at::Tensor &latents) const;

private:
    explicit Preview(at::Tensor factors)
        : m_factors(std::move(factors))
    {
    }

    at::Tensor m_factors; // [C + 1, 3], f32, on the CPU: to -1..1; the last row is added to all
};

/// [H, W, 3], 8 bits, dense, on the CPU
Picture pictureOf(const at::Tensor &pixels);

} // namespace pictor::inference
