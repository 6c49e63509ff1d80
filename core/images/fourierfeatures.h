// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace pictor::images {

/// Random Fourier features (Rahimi and Recht, NIPS 2007) of a Gaussian kernel, the odd half of them:
/// sin(W·x). The same everywhere for the same seed.
class FourierFeatures {
public:
    /// @param inverseWidth  deviation of W's entries: the larger, the more alike two inputs must be
    FourierFeatures(std::size_t inputs, std::size_t features, float inverseWidth, std::uint64_t seed);

    std::size_t size() const { return m_features; }

    /// sums[j] += weight · mean of sin(W·x) over the input's four mirror images.
    /// @param groups  the input in four parts that mirroring keeps, negates left to right, top to bottom, and
    /// both
    void add(const std::span<const float> (&groups)[4], float weight, std::span<float> sums) const;

    /// sums[j] += sin(W·x)
    void add(std::span<const float> input, std::span<float> sums) const;

private:
    std::size_t m_features;
    std::vector<float> m_weights; ///< [inputs, features]
};

} // namespace pictor::images
