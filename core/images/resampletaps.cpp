// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/resampletaps.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pictor::images {

namespace {

/// Keys, "Cubic convolution interpolation for digital image processing" (1981), a = -0.5.
double bicubic(double x)
{
    constexpr double a = -0.5;
    x = std::abs(x);
    if (x < 1.0)
        return ((a + 2.0) * x - (a + 3.0)) * x * x + 1.0;
    if (x < 2.0)
        return (((x - 5.0) * x + 8.0) * x - 4.0) * a;
    return 0.0;
}

double sinc(double x)
{
    if (x == 0.0)
        return 1.0;
    x *= std::numbers::pi;
    return std::sin(x) / x;
}

/// Lanczos (1956), windowed sinc of three lobes.
double lanczos(double x)
{
    return -3.0 <= x && x < 3.0 ? sinc(x) * sinc(x / 3.0) : 0.0;
}

struct Kernel {
    double (*weight)(double x);
    double support; ///< samples each way
};

Kernel kernelOf(Filter filter)
{
    return filter == Filter::Bicubic ? Kernel{bicubic, 2.0} : Kernel{lanczos, 3.0};
}

std::int32_t fixedPoint(double weight)
{
    const double shifted = weight * (1 << fractionBits);
    return static_cast<std::int32_t>(shifted + (weight < 0 ? -0.5 : 0.5)); // halves away from zero
}

} // namespace

ResampleTaps::ResampleTaps(Filter filter, int inputLength, int outputLength, int begin, int end)
{
    const Kernel kernel = kernelOf(filter);
    const double scale = static_cast<double>(inputLength) / outputLength;
    const double stretch = std::max(scale, 1.0); // the kernel widens when shrinking: antialiasing
    const double reach = kernel.support * stretch;
    m_stride = std::min(static_cast<int>(std::ceil(reach)) * 2 + 1, inputLength);
    const auto outputs = static_cast<std::size_t>(end - begin);
    m_first.reserve(outputs);
    m_length.reserve(outputs);
    m_weights.resize(outputs * static_cast<std::size_t>(m_stride));

    std::vector<double> exact(static_cast<std::size_t>(m_stride));
    auto row = m_weights.begin();
    for (int output = begin; output < end; ++output, row += m_stride) {
        const double centre = (output + 0.5) * scale;
        const int first = std::max(static_cast<int>(centre - reach + 0.5), 0);
        const int last = std::min(static_cast<int>(centre + reach + 0.5), inputLength);
        const int length = last - first;
        double sum = 0;
        for (int i = 0; i < length; ++i)
            sum += exact[static_cast<std::size_t>(i)] =
                kernel.weight((i + first - centre + 0.5) * (1.0 / stretch));
        std::transform(exact.begin(), exact.begin() + length, row,
            [sum](double weight) { return fixedPoint(sum != 0 ? weight / sum : weight); });
        m_first.push_back(first);
        m_length.push_back(length);
    }
}

ResampleTaps::Tap ResampleTaps::operator[](int output) const
{
    const auto i = static_cast<std::size_t>(output);
    const std::int32_t *weights = m_weights.data() + i * static_cast<std::size_t>(m_stride);
    return {m_first[i], {weights, static_cast<std::size_t>(m_length[i])}};
}

int ResampleTaps::endInput() const
{
    return m_first.back() + m_length.back();
}

} // namespace pictor::images
