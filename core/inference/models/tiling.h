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

/// Latent pixels above which a picture is coded in tiles: at 1536 x 1536 pixels the largest layer alone takes
/// 600 MB in bf16.
inline constexpr std::int64_t mostInOneGo = 192 * 192;

/// Pixels for each latent pixel, on a side, of what goes in and what comes out.
struct TileScale {
    std::int64_t in = 1, out = 1;

    static TileScale ofDecoding(std::int64_t reduction) { return {1, reduction}; }
    static TileScale ofEncoding(std::int64_t reduction) { return {reduction, 1}; }
};

/// Encodes or decodes x [1, C, h·in, w·in] tile by tile, so that memory does not grow with the picture.
/// @param code  [1, C, y·in, x·in] -> [1, D, y·out, x·out]
/// @return [1, D, h·out, w·out], f32, on x's device
at::Tensor codedInTiles(const at::Tensor &x, const TileScale &scale, const Tiling &tiling,
    const std::function<at::Tensor(const at::Tensor &)> &code);

} // namespace pictor::inference
