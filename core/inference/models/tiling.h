// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <functional>

namespace pictor::inference {

/// How a picture too large for one go is divided.
struct Tiling {
    std::int64_t side = 128; ///< of a tile, in latent pixels
    std::int64_t overlap = 32; ///< of neighbours, in latent pixels: they fade into each other there
};

/// Latent pixels above which a picture is decoded in tiles: at 1536 x 1536 pixels the largest layer alone
/// takes 600 MB in bf16.
inline constexpr std::int64_t mostDecodedInOneGo = 192 * 192;

/// Decodes latents [1, C, h, w] tile by tile, so that memory does not grow with the picture.
/// @param decode  [1, C, y, x] -> [1, 3, y·reduction, x·reduction]
/// @return [1, 3, h·reduction, w·reduction], f32, on the latents' device
at::Tensor decodedInTiles(const at::Tensor &latents, std::int64_t reduction, const Tiling &tiling,
    const std::function<at::Tensor(const at::Tensor &)> &decode);

} // namespace pictor::inference
