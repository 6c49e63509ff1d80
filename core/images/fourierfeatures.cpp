// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/fourierfeatures.h"

#include <cmath>
#include <numbers>
#include <random>

// The compiler makes one version for each kind of processor; the loader picks.
#if defined(__x86_64__) && defined(__linux__) && !defined(__SANITIZE_THREAD__)                               \
    && !defined(__SANITIZE_ADDRESS__)
#define PICTOR_CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define PICTOR_CLONES
#endif

namespace pictor::images {

namespace {

/// Box and Muller's normal numbers: std::normal_distribution differs between standard libraries.
class NormalNumbers {
public:
    explicit NormalNumbers(std::uint64_t seed)
        : m_random(seed)
    {
    }

    float next()
    {
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        return static_cast<float>(radius * std::cos(2 * std::numbers::pi * uniform()));
    }

private:
    double uniform() { return static_cast<double>(m_random() >> 11) * 0x1p-53; }

    std::mt19937_64 m_random;
};

/// sin(x) for |x| < 2^20, within 2e-6, in a form that vectorises.
inline float sine(float x)
{
    constexpr auto turn = static_cast<float>(2 * std::numbers::pi);
    constexpr float shift = 12582912.0F; // 1.5 · 2^23: adding it rounds to a whole number
    const float turns = (x / turn + shift) - shift;
    float y = x - turns * 6.28125F; // 2π in two parts, the first short enough to multiply exactly
    y -= turns * 0.0019353071795864769F;
    const float half = 0.5F * y; // sin y = 2 sin(y/2) cos(y/2), each a short series on ±π/2
    const float s = half * half;
    const float sinHalf = half
        * (1 + s * (-1.0F / 6 + s * (1.0F / 120 + s * (-1.0F / 5040 + s * (1.0F / 362880 - s / 39916800)))));
    const float cosHalf =
        1 + s * (-0.5F + s * (1.0F / 24 + s * (-1.0F / 720 + s * (1.0F / 40320 - s / 3628800))));
    return 2 * sinHalf * cosHalf;
}

PICTOR_CLONES
void multiplyAdd(
    const float *weights, const float *input, std::size_t inputs, float *sums, std::size_t features)
{
    for (std::size_t i = 0; i < inputs; ++i, weights += features) {
        for (std::size_t j = 0; j < features; ++j)
            sums[j] += input[i] * weights[j];
    }
}

PICTOR_CLONES
void addMirrored(const float *a, const float *b, const float *c, const float *d, float weight, float *sums,
    std::size_t features)
{
    for (std::size_t j = 0; j < features; ++j)
        sums[j] += weight
            * (sine(a[j] + b[j] + c[j] + d[j]) + sine(a[j] - b[j] + c[j] - d[j])
                + sine(a[j] + b[j] - c[j] - d[j]) + sine(a[j] - b[j] - c[j] + d[j]));
}

PICTOR_CLONES
void addSines(const float *angles, float *sums, std::size_t features)
{
    for (std::size_t j = 0; j < features; ++j)
        sums[j] += sine(angles[j]);
}

} // namespace

FourierFeatures::FourierFeatures(
    std::size_t inputs, std::size_t features, float inverseWidth, std::uint64_t seed)
    : m_features(features)
    , m_weights(inputs * features)
{
    NormalNumbers normal(seed);
    for (float &weight : m_weights)
        weight = normal.next() * inverseWidth;
}

void FourierFeatures::add(
    const std::span<const float> (&groups)[4], float weight, std::span<float> sums) const
{
    std::vector<float> angles(4 * m_features);
    const float *weights = m_weights.data();
    float *angle = angles.data();
    for (const std::span<const float> group : groups) {
        multiplyAdd(weights, group.data(), group.size(), angle, m_features);
        weights += group.size() * m_features;
        angle += m_features;
    }
    const float *a = angles.data();
    addMirrored(
        a, a + m_features, a + 2 * m_features, a + 3 * m_features, weight / 4, sums.data(), m_features);
}

void FourierFeatures::add(std::span<const float> input, std::span<float> sums) const
{
    std::vector<float> angles(m_features);
    multiplyAdd(m_weights.data(), input.data(), input.size(), angles.data(), m_features);
    addSines(angles.data(), sums.data(), m_features);
}

} // namespace pictor::images
