// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace pictor::images {

/// Weights are integers of this many fractional bits, so that 8-bit samples are summed exactly in 32 bits.
inline constexpr int fractionBits = 22;

enum class Filter {
    Bicubic, ///< Keys, a = -0.5
    Lanczos, ///< of three lobes
};

/// Which input samples each of a run of output samples is made of, along one axis.
class ResampleTaps {
public:
    struct Tap {
        int first; ///< input sample that weights[0] belongs to
        std::span<const std::int32_t> weights;
    };

    /// Output samples [begin, end) of an axis that is resized from `inputLength` to `outputLength`.
    ResampleTaps(Filter filter, int inputLength, int outputLength, int begin, int end);

    int count() const { return static_cast<int>(m_first.size()); }
    Tap operator[](int output) const;
    /// Input samples [firstInput, endInput) are looked at.
    int firstInput() const { return m_first.front(); }
    int endInput() const;
    int longest() const { return m_stride; }

private:
    int m_stride;
    std::vector<int> m_first;
    std::vector<int> m_length;
    std::vector<std::int32_t> m_weights; ///< count() rows of m_stride
};

} // namespace pictor::images
