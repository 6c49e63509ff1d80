// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/attention.h"

#include "inference/layers/rowops.h"

#include <torch/version.h>

#include <cmath>
#include <limits>

namespace pictor::inference {

using at::Tensor;

Tensor splitHeads(const Tensor &x, std::int64_t heads)
{
    return x.unflatten(2, {heads, x.size(2) / heads}).transpose(1, 2).flatten(0, 1);
}

namespace {

#if TORCH_VERSION_MAJOR >= 2

/// libtorch's fused kernels: fast on a GPU, slower than withScores() on a CPU.
Tensor onGpu(const Tensor &q, const Tensor &k, const Tensor &v, std::int64_t heads, const Tensor &hidden)
{
    const auto split = [heads](const Tensor &x) {
        return x.unflatten(2, {heads, x.size(2) / heads}).transpose(1, 2);
    };
    const Tensor mixed = hidden.defined()
        ? at::scaled_dot_product_attention(split(q), split(k), split(v), hidden.logical_not())
        : at::scaled_dot_product_attention(split(q), split(k), split(v));
    return mixed.transpose(1, 2).flatten(2);
}

#endif

Tensor withScores(const Tensor &q, const Tensor &k, const Tensor &v, std::int64_t heads, const Tensor &hidden)
{
    const std::int64_t batch = q.size(0);
    const std::int64_t headWidth = q.size(2) / heads;
    const double scale = 1 / std::sqrt(static_cast<double>(headWidth));

    Tensor scores = at::bmm(splitHeads(q, heads), splitHeads(k, heads).transpose(1, 2));
    if (hidden.defined())
        scores.unflatten(0, {batch, heads}).masked_fill_(hidden, -std::numeric_limits<float>::infinity());
    if (suitsRowKernels(scores))
        softmaxRows(scores, scale);
    else
        scores = at::softmax(scores.mul_(scale), -1);

    const Tensor mixed = at::bmm(scores, splitHeads(v, heads));
    return mixed.unflatten(0, {batch, heads}).transpose(1, 2).flatten(2);
}

} // namespace

Tensor attention(const Tensor &q, const Tensor &k, const Tensor &v, std::int64_t heads, const Tensor &hidden)
{
#if TORCH_VERSION_MAJOR >= 2
    if (q.is_cuda())
        return onGpu(q, k, v, heads, hidden);
#endif
    return withScores(q, k, v, heads, hidden);
}

Tensor futureTokens(std::int64_t length, const at::Device &device)
{
    return at::ones({length, length}, at::TensorOptions(device).dtype(at::kBool)).triu_(1);
}

} // namespace pictor::inference
