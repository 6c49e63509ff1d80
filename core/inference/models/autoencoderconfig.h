// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace pictor::inference {

/// config.json of diffusers' AutoencoderKL. Fields that a file leaves out are those of FLUX.1.
struct AutoencoderConfig {
    std::vector<std::int64_t> channels{128, 256, 512, 512}; ///< of each level, from full size down
    std::int64_t latentChannels = 16;
    std::int64_t layersPerLevel = 2; ///< the decoder has one more
    std::int64_t normGroups = 32;
    double scalingFactor = 0.3611;
    double shiftFactor = 0.1159;

    /// Pixels of a picture to one of a latent, on each side.
    std::int64_t reduction() const { return std::int64_t{1} << (channels.size() - 1); }

    /// @throws EngineError NotFound, Corrupt or Unsupported, naming the file and the field
    static AutoencoderConfig read(const std::filesystem::path &file);
};

} // namespace pictor::inference
