// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/headattention.h"

#include "inference/layers/rowops.h"
#include "inference/runtime/givingway.h"
#include "inference/runtime/gradients.h"

#include <ATen/Parallel.h>
#include <torch/version.h>

#include <algorithm>
#include <cmath>

namespace pictor::inference {

namespace {

/// Scores at a time: of more queries the products are faster, of fewer the scores stay in a nearer cache. On
/// Zen 4 (1 MB of L2 for each core) 192 queries of 4,429 tokens take 13 % less time than 64, and as much as
/// 256.
constexpr std::int64_t scoresPerChunk = 192 * 4608;

void softmax(Tensor &scores, double scale)
{
    if (suitsRowKernels(scores))
        softmaxRows(scores, scale);
    else
        at::_softmax_out(scores, scores.mul_(scale), -1, false);
}

/// One head, some queries at a time. q, k, v [L, d], out [L, d] of any stride
void oneHead(const Tensor &q, const Tensor &k, const Tensor &v, const Tensor &out)
{
    const std::int64_t length = q.size(0);
    const std::int64_t chunk = std::min(length, queriesPerChunk(length));
    const double scale = 1 / std::sqrt(static_cast<double>(q.size(1)));
    const Tensor keys = k.t();
    const Tensor scoreMemory = at::empty({chunk, length}, q.options());
    Tensor mixed = at::empty({chunk, q.size(1)}, q.options());
    for (std::int64_t first = 0; first < length; first += chunk) {
        const std::int64_t count = std::min(chunk, length - first);
        Tensor scores = scoreMemory.narrow(0, 0, count);
        Tensor part = mixed.narrow(0, 0, count);
        giveWay(); // where this is all that is computed: threads of a pool give way to nobody
        at::mm_out(scores, q.narrow(0, first, count), keys);
        softmax(scores, scale);
        at::mm_out(part, scores, v);
        out.narrow(0, first, count).copy_(part);
    }
}

/// As many for each thread as one operation may take.
std::int64_t headsAtOnce(std::int64_t length, std::int64_t width)
{
    const auto tokens = static_cast<double>(length);
    const double flops = 4 * tokens * tokens * static_cast<double>(width); // of both products
    const std::int64_t threads = at::get_num_threads();
    return threads * std::max<std::int64_t>(1, std::llround(mostFlopsAtOnce / flops) / threads);
}

/// A thread takes whole heads: the fastest in bf16, where one product leaves threads idle.
void headByHead(const HeadTensors &x, const Tensor &out)
{
    const std::int64_t heads = x.q.size(1), total = x.q.size(0) * heads;
    const std::int64_t atOnce = headsAtOnce(x.q.size(2), x.q.size(3));
    for (std::int64_t first = 0; first < total; first += atOnce) {
        giveWay();
        at::parallel_for(
            first, std::min(total, first + atOnce), 1, [&](std::int64_t begin, std::int64_t end) {
                const c10::InferenceMode inference; // does not come along to the pool's threads
                for (std::int64_t i = begin; i < end; ++i) {
                    const std::int64_t b = i / heads, h = i % heads;
                    oneHead(x.q[b][h], x.k[b][h], x.v[b][h], out[b].select(1, h));
                }
            });
    }
}

/// All heads together, some queries at a time: f32 products inside of parallel_for use one thread each and
/// collapse.
void chunkByChunk(const HeadTensors &x, const Tensor &out)
{
    const std::int64_t batch = x.q.size(0), heads = x.q.size(1), length = x.q.size(2), width = x.q.size(3);
    const std::int64_t chunk = std::min(length, queriesPerChunk(length));
    const double scale = 1 / std::sqrt(static_cast<double>(width));
    const Tensor q = x.q.flatten(0, 1);
    const Tensor keys = x.k.flatten(0, 1).transpose(1, 2);
    const Tensor v = x.v.flatten(0, 1);
    for (std::int64_t first = 0; first < length; first += chunk) {
        const std::int64_t count = std::min(chunk, length - first);
        giveWay();
        Tensor scores = at::bmm(q.narrow(1, first, count), keys);
        softmax(scores, scale);
        const Tensor mixed = at::bmm(scores, v).unflatten(0, {batch, heads});
        out.narrow(1, first, count).copy_(mixed.transpose(1, 2));
    }
}

/// All at once: what libtorch differentiates, it keeps anyway. [B, L, H·d]
Tensor differentiated(const HeadTensors &x)
{
    const double scale = 1 / std::sqrt(static_cast<double>(x.q.size(3)));
    const Tensor scores = at::matmul(x.q * scale, x.k.transpose(2, 3));
    return at::matmul(at::softmax(scores, -1), x.v).transpose(1, 2).flatten(2);
}

} // namespace

std::int64_t queriesPerChunk(std::int64_t length)
{
    return std::clamp<std::int64_t>(scoresPerChunk / length / 64 * 64, 64, 256);
}

HeadTensors HeadTensors::empty(std::int64_t batch, std::int64_t heads, std::int64_t length,
    std::int64_t headWidth, const at::TensorOptions &options)
{
    const auto one = [&] { return at::empty({batch, heads, length, headWidth}, options); };
    return {one(), one(), one()};
}

Tensor headAttention(const HeadTensors &x)
{
    if (isDifferentiated(x.q, x.k, x.v))
        return differentiated(x);
    const Tensor out = at::empty({x.q.size(0), x.q.size(2), x.q.size(1) * x.q.size(3)}, x.q.options());
    headAttentionInto(out, x);
    return out;
}

void headAttentionInto(const Tensor &out, const HeadTensors &x)
{
    if (isDifferentiated(x.q, x.k, x.v)) {
        out.copy_(differentiated(x));
        return;
    }
    const Tensor perHead = out.unflatten(2, {x.q.size(1), x.q.size(3)});
#if TORCH_VERSION_MAJOR >= 2
    if (x.q.is_cuda()) {
        perHead.copy_(at::scaled_dot_product_attention(x.q, x.k, x.v).transpose(1, 2));
        return;
    }
#endif
    if (x.q.is_cpu() && x.q.scalar_type() == at::kBFloat16)
        headByHead(x, perHead);
    else
        chunkByChunk(x, perHead);
}

} // namespace pictor::inference
