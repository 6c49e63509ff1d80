// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/tiling.h"

#include <algorithm>
#include <vector>

namespace pictor::inference {

namespace {

using at::Tensor;

/// Where a tile begins, and how long it is.
struct Span {
    std::int64_t first, length;
};

/// Tiles along one side: all of the same length, the last one moved back to end where the side does.
std::vector<Span> spans(std::int64_t total, const Tiling &tiling)
{
    if (total <= tiling.side)
        return {{0, total}};
    std::vector<Span> result;
    const std::int64_t step = tiling.side - tiling.overlap;
    for (std::int64_t first = 0;; first += step) {
        result.push_back({std::min(first, total - tiling.side), tiling.side});
        if (first + tiling.side >= total)
            return result;
    }
}

/// How much a tile counts at each of its pixels along one side: it rises and falls over the overlap, but not
/// at the picture's own edges.
Tensor weightsAlong(
    const Span &span, std::int64_t total, std::int64_t overlap, std::int64_t pixels, const Tensor &like)
{
    const auto options = like.options().dtype(at::kFloat);
    Tensor weights = at::ones({span.length * pixels}, options);
    const std::int64_t fade = std::min(overlap, span.length) * pixels;
    const Tensor ramp = (at::arange(fade, options) + 0.5) / static_cast<double>(fade);
    if (span.first > 0)
        weights.narrow(0, 0, fade).mul_(ramp);
    if (span.first + span.length < total)
        weights.narrow(0, span.length * pixels - fade, fade).mul_(ramp.flip(0));
    return weights;
}

} // namespace

Tensor codedInTiles(const Tensor &x, const TileScale &scale, const Tiling &tiling,
    const std::function<Tensor(const Tensor &)> &code)
{
    const std::int64_t height = x.size(2) / scale.in;
    const std::int64_t width = x.size(3) / scale.in;
    const auto options = x.options().dtype(at::kFloat);
    const auto part = [](const Tensor &whole, const Span &rows, const Span &columns, std::int64_t pixels) {
        return whole.narrow(-2, rows.first * pixels, rows.length * pixels)
            .narrow(-1, columns.first * pixels, columns.length * pixels);
    };
    Tensor sum;
    Tensor total = at::zeros({height * scale.out, width * scale.out}, options);
    for (const Span &rows : spans(height, tiling)) {
        for (const Span &columns : spans(width, tiling)) {
            const Tensor tile = code(part(x, rows, columns, scale.in).contiguous()).to(at::kFloat);
            const Tensor weights = at::outer(weightsAlong(rows, height, tiling.overlap, scale.out, x),
                weightsAlong(columns, width, tiling.overlap, scale.out, x));
            if (!sum.defined())
                sum = at::zeros({1, tile.size(1), total.size(0), total.size(1)}, options);
            part(sum, rows, columns, scale.out).add_(tile * weights);
            part(total, rows, columns, scale.out).add_(weights);
        }
    }
    return sum.div_(total);
}

} // namespace pictor::inference
