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
    const Span &span, std::int64_t total, std::int64_t overlap, std::int64_t reduction, const Tensor &like)
{
    const auto options = like.options().dtype(at::kFloat);
    Tensor weights = at::ones({span.length * reduction}, options);
    const std::int64_t fade = std::min(overlap, span.length) * reduction;
    const Tensor ramp = (at::arange(fade, options) + 0.5) / static_cast<double>(fade);
    if (span.first > 0)
        weights.narrow(0, 0, fade).mul_(ramp);
    if (span.first + span.length < total)
        weights.narrow(0, span.length * reduction - fade, fade).mul_(ramp.flip(0));
    return weights;
}

} // namespace

Tensor decodedInTiles(const Tensor &latents, std::int64_t reduction, const Tiling &tiling,
    const std::function<Tensor(const Tensor &)> &decode)
{
    const std::int64_t height = latents.size(2);
    const std::int64_t width = latents.size(3);
    const auto options = latents.options().dtype(at::kFloat);
    Tensor picture = at::zeros({1, 3, height * reduction, width * reduction}, options);
    Tensor total = at::zeros({height * reduction, width * reduction}, options);
    for (const Span &rows : spans(height, tiling)) {
        for (const Span &columns : spans(width, tiling)) {
            const Tensor part =
                latents.narrow(2, rows.first, rows.length).narrow(3, columns.first, columns.length);
            const Tensor weights = at::outer(weightsAlong(rows, height, tiling.overlap, reduction, latents),
                weightsAlong(columns, width, tiling.overlap, reduction, latents));
            const auto place = [&](const Tensor &whole) {
                return whole.narrow(-2, rows.first * reduction, rows.length * reduction)
                    .narrow(-1, columns.first * reduction, columns.length * reduction);
            };
            place(picture).add_(decode(part.contiguous()).to(at::kFloat) * weights);
            place(total).add_(weights);
        }
    }
    return picture.div_(total);
}

} // namespace pictor::inference
