// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/quantisation.h"

#include <algorithm>

namespace pictor::inference {

namespace {

constexpr std::int64_t elementsAtOnce = 1 << 20; // as f32 they stay in the cache
constexpr double mostPositive = 127;

} // namespace

Matrix quantised(std::int64_t rows, std::int64_t columns, at::Device device,
    const std::function<at::Tensor(std::int64_t first, std::int64_t count)> &part)
{
    const at::TensorOptions options(device);
    const Matrix matrix{
        at::empty({rows, columns}, options.dtype(at::kChar)), at::empty({rows}, options.dtype(at::kFloat))};
    const std::int64_t atOnce = std::max<std::int64_t>(1, elementsAtOnce / columns);
    for (std::int64_t first = 0; first < rows; first += atOnce) {
        const std::int64_t count = std::min(atOnce, rows - first);
        at::Tensor wide = part(first, count).to(device, at::kFloat, false, true);
        // A row of zeros stays one, and its scale has an inverse.
        const at::Tensor scale =
            wide.abs().amax(1).div_(mostPositive).clamp_min_(std::numeric_limits<float>::min());
        wide.div_(scale.unsqueeze(1)).round_();
        matrix.values.narrow(0, first, count).copy_(wide.clamp_(-mostPositive, mostPositive));
        matrix.scale.narrow(0, first, count).copy_(scale);
    }
    return matrix;
}

} // namespace pictor::inference
