// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace pictor::inference {

/// config.json of diffusers' SD3Transformer2DModel. Fields that a file leaves out are those of Stable
/// Diffusion 3.5 Large.
struct Sd3Config {
    std::int64_t channels = 16;
    std::int64_t patch = 2;
    std::int64_t blocks = 38;
    std::int64_t heads = 38;
    std::int64_t headWidth = 64;
    std::int64_t contextWidth = 4096;
    std::int64_t pooledWidth = 2048;
    std::int64_t positionsPerSide = 192; ///< of the stored table
    bool normalisesHeads = true; ///< RMSNorm of q and k; not in 3.0
    std::vector<std::int64_t>
        dualAttention; ///< blocks with a second attention of the image alone (3.5 Medium)

    std::int64_t width() const { return heads * headWidth; }
    bool hasDualAttention(std::int64_t block) const;

    /// @throws EngineError NotFound, Corrupt or Unsupported, naming the file and the field
    static Sd3Config read(const std::filesystem::path &file);
};

} // namespace pictor::inference
