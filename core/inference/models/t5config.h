// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace pictor::inference {

/// config.json of a T5EncoderModel. Fields that a file leaves out are those of T5 v1.1 XXL.
struct T5Config {
    std::int64_t vocabulary = 32128;
    std::int64_t width = 4096;
    std::int64_t perceptronWidth = 10240;
    std::int64_t layers = 24;
    std::int64_t heads = 64;
    std::int64_t headWidth = 64;
    std::int64_t buckets = 32; ///< of distances
    std::int64_t maxDistance = 128; ///< farther ones share a bucket
    double normEps = 1e-6;

    std::int64_t innerWidth() const { return heads * headWidth; } ///< need not be `width`

    /// @throws EngineError NotFound, Corrupt or Unsupported, naming the file and the field
    static T5Config read(const std::filesystem::path &file);
};

} // namespace pictor::inference
