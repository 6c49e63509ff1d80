// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/localpatterns.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pictor::images {

namespace {

constexpr std::size_t windowSize = 8;
constexpr std::size_t frequencies = 5; // 0 to 4 of the window's 8
constexpr float highestFrequency = 4.5F;
constexpr std::array scales = {16, 20, 25, 32};
constexpr float inverseWidth = 3;
/// Windows of less contrast are noise rather than pattern.
constexpr float leastContrast = 0.02F;

using Basis = std::array<std::array<float, windowSize>, frequencies>;

/// Orthonormal DCT-II.
const Basis &dctBasis()
{
    static const Basis basis = [] {
        Basis b{};
        for (std::size_t u = 0; u < frequencies; ++u) {
            for (std::size_t i = 0; i < windowSize; ++i)
                b[u][i] = std::cos(std::numbers::pi_v<float> * (static_cast<float>(i) + 0.5F)
                              * static_cast<float>(u) / static_cast<float>(windowSize))
                    * std::sqrt((u == 0 ? 1.0F : 2.0F) / static_cast<float>(windowSize));
        }
        return b;
    }();
    return basis;
}

void normalise(std::span<float> values)
{
    constexpr float tiny = 1e-12F; // an even plane stays near zero
    float squares = tiny;
    for (const float value : values)
        squares += value * value;
    for (float &value : values)
        value /= std::sqrt(squares);
}

} // namespace

std::array<std::vector<LocalPatterns::Coefficient>, 4> LocalPatterns::keptCoefficients()
{
    std::array<std::vector<Coefficient>, 4> kept;
    for (std::size_t u = 0; u < frequencies; ++u) {
        for (std::size_t v = 0; v < frequencies; ++v) {
            const float frequency = std::hypot(static_cast<float>(u), static_cast<float>(v));
            if (frequency > 0 && frequency <= highestFrequency)
                kept[(v & 1) | (u & 1) << 1].push_back({u, v, frequency});
        }
    }
    return kept;
}

LocalPatterns::LocalPatterns(std::size_t features, std::uint64_t seed)
    : m_kept(keptCoefficients())
    , m_features(m_kept[0].size() + m_kept[1].size() + m_kept[2].size() + m_kept[3].size(), features,
          inverseWidth, seed)
{
}

void LocalPatterns::describe(const Plane &plane, int side, std::span<float> result) const
{
    std::ranges::fill(result, 0.0F);
    float totalWeight = 0;
    for (const int scale : scales)
        addScale(shrunk(plane, side, scale), scale, result, totalWeight);
    for (float &value : result)
        value /= std::max(totalWeight, 1e-6F);
    normalise(result);
}

void LocalPatterns::addScale(const Plane &plane, int size, std::span<float> sums, float &totalWeight) const
{
    const auto width = static_cast<std::size_t>(size);
    const std::size_t step = width / 16;
    const std::size_t across = (width - windowSize) / step + 1;
    const float share = 1.0F / static_cast<float>(across * across); // each scale counts the same
    std::array<std::vector<float>, 4> groups;
    for (std::size_t y = 0; y + windowSize <= width; y += step) {
        for (std::size_t x = 0; x + windowSize <= width; x += step) {
            const float contrast = coefficients(&plane[y * width + x], width, groups);
            const float weight = std::sqrt(contrast + 1e-4F) * share;
            m_features.add({groups[0], groups[1], groups[2], groups[3]}, weight, sums);
            totalWeight += weight;
        }
    }
}

/// Fills `groups` with the window's coefficients, of unit length together, and gives their length before.
float LocalPatterns::coefficients(
    const float *window, std::size_t stride, std::array<std::vector<float>, 4> &groups) const
{
    const Basis &basis = dctBasis();
    std::array<std::array<float, frequencies>, windowSize> rows{};
    for (std::size_t y = 0; y < windowSize; ++y) {
        for (std::size_t v = 0; v < frequencies; ++v) {
            for (std::size_t x = 0; x < windowSize; ++x)
                rows[y][v] += basis[v][x] * window[y * stride + x];
        }
    }
    float squares = 0;
    for (std::size_t group = 0; group < m_kept.size(); ++group) {
        groups[group].clear();
        for (const Coefficient &kept : m_kept[group]) {
            float sum = 0;
            for (std::size_t y = 0; y < windowSize; ++y)
                sum += basis[kept.u][y] * rows[y][kept.v];
            groups[group].push_back(sum * kept.weight);
            squares += groups[group].back() * groups[group].back();
        }
    }
    const float contrast = std::sqrt(squares);
    for (std::vector<float> &group : groups) {
        for (float &value : group)
            value /= std::max(contrast, leastContrast);
    }
    return contrast;
}

} // namespace pictor::images
