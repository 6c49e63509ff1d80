// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/fourierfeatures.h"
#include "images/pictureplanes.h"

#include <array>
#include <span>
#include <vector>

namespace pictor::images {

/// What patterns a plane holds, wherever they are: the mean of Fourier features over the low-frequency DCT
/// coefficients of overlapping windows at several scales, contrast taken out.
class LocalPatterns {
public:
    LocalPatterns(std::size_t features, std::uint64_t seed);

    std::size_t size() const { return m_features.size(); }
    /// @param result  size() numbers, of unit length unless the plane is even
    void describe(const Plane &plane, int side, std::span<float> result) const;

private:
    /// A kept coefficient: its frequencies and the weight that evens out natural pictures' spectrum.
    struct Coefficient {
        std::size_t u, v; ///< vertical, horizontal
        float weight;
    };

    static std::array<std::vector<Coefficient>, 4> keptCoefficients();
    void addScale(const Plane &plane, int size, std::span<float> sums, float &totalWeight) const;
    float coefficients(
        const float *window, std::size_t stride, std::array<std::vector<float>, 4> &groups) const;

    std::array<std::vector<Coefficient>, 4> m_kept; ///< by parity of v, then of u
    FourierFeatures m_features;
};

} // namespace pictor::images
