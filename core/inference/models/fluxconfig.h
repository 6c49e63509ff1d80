// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>

namespace pictor::inference {

/// config.json of diffusers' FluxTransformer2DModel. Fields that a file leaves out are those of
/// FLUX.1-schnell.
struct FluxConfig {
    std::int64_t channels = 64; ///< of a packed latent
    std::int64_t doubleBlocks = 19;
    std::int64_t singleBlocks = 38;
    std::int64_t heads = 24;
    std::int64_t headWidth = 128;
    std::int64_t contextWidth = 4096;
    std::int64_t pooledWidth = 768;
    std::array<std::int64_t, 3> axes{16, 56, 56}; ///< widths of the rotary embedding's axes

    std::int64_t width() const { return heads * headWidth; }

    /// @throws EngineError NotFound, Corrupt or Unsupported, naming the file and the field
    static FluxConfig read(const std::filesystem::path &file);
};

} // namespace pictor::inference
