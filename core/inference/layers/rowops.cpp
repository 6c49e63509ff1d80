// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/rowops.h"

#include "inference/kernels/rowkernels.h"
#include "inference/runtime/gradients.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <type_traits>
#include <vector>

namespace pictor::inference {

namespace {

using at::Tensor;

constexpr std::int64_t elementsPerTask = 16384; // fewer are not worth another thread

/// Calls `work(kernels, T *data)` with the kernels for x's dtype.
template <class Work> void withKernels(const Tensor &x, const Work &work)
{
    static const RowKernelSet *const kernels = rowKernels();
    if (x.scalar_type() == at::kFloat)
        work(kernels->f32, x.data_ptr<float>());
    else
        work(kernels->bf16, reinterpret_cast<Bf16 *>(x.data_ptr<at::BFloat16>()));
}

/// Calls `work(first, count)` for parts of x's rows on all threads.
template <class Work> void inParallel(const Tensor &x, const Work &work)
{
    const std::int64_t width = x.size(-1);
    const std::int64_t grain = std::max<std::int64_t>(1, elementsPerTask / width);
    at::parallel_for(
        0, x.numel() / width, grain, [&](std::int64_t begin, std::int64_t end) { work(begin, end - begin); });
}

} // namespace

bool rowKernelsExist()
{
    static const bool compiled = rowKernels() != nullptr;
    return compiled;
}

bool suitsRowKernels(const Tensor &x)
{
    return rowKernelsExist() && x.is_cpu() && x.is_contiguous() && x.numel() > 0 && !isDifferentiated(x)
        && (x.scalar_type() == at::kFloat || x.scalar_type() == at::kBFloat16);
}

Tensor layerNormRows(const Tensor &x, const Tensor &weight, const Tensor &bias, double eps)
{
    Tensor y = at::empty_like(x);
    layerNormRowsOut(y, x, weight, bias, eps);
    return y;
}

void layerNormRowsOut(const Tensor &y, const Tensor &x, const Tensor &weight, const Tensor &bias, double eps)
{
    withKernels(x, [&]<class T>(const RowKernels<T> &kernels, T *from) {
        const auto *w = static_cast<const T *>(weight.data_ptr());
        const auto *b = static_cast<const T *>(bias.data_ptr());
        auto *to = static_cast<T *>(y.data_ptr());
        const std::int64_t width = x.size(-1);
        inParallel(x, [&](std::int64_t first, std::int64_t count) {
            kernels.layerNorm(
                from + first * width, w, b, to + first * width, count, width, static_cast<float>(eps));
        });
    });
}

void quickGeluRows(Tensor &x)
{
    withKernels(x, [&]<class T>(const RowKernels<T> &kernels, T *data) {
        const std::int64_t width = x.size(-1);
        inParallel(x, [&](std::int64_t first, std::int64_t count) {
            kernels.quickGelu(data + first * width, count * width);
        });
    });
}

void geluTanhRows(const Tensor &x, const Tensor &y)
{
    withKernels(x, [&]<class T>(const RowKernels<T> &kernels, const T *from) {
        auto *to = static_cast<T *>(y.data_ptr());
        const std::int64_t width = x.size(-1);
        const std::int64_t stride = y.stride(-2);
        inParallel(x, [&](std::int64_t first, std::int64_t count) {
            for (std::int64_t row = first; row < first + count; ++row)
                kernels.geluTanh(from + row * width, to + row * stride, width);
        });
    });
}

bool suitsGroupNormRows(const Tensor &x)
{
    return rowKernelsExist() && x.is_cpu() && x.dim() == 4 && x.numel() > 0 && !isDifferentiated(x)
        && x.is_contiguous(at::MemoryFormat::ChannelsLast)
        && (x.scalar_type() == at::kFloat || x.scalar_type() == at::kBFloat16);
}

namespace {

/// Sums of columns and of their squares over rows of x [rows, width], in f64: [2, width].
template <class T>
Tensor columnMoments(const RowKernels<T> &kernels, const T *x, std::int64_t rows, std::int64_t width)
{
    constexpr std::int64_t rowsPerTask = 1024; // few enough for sums in f32
    const std::int64_t tasks = (rows + rowsPerTask - 1) / rowsPerTask;
    const Tensor partial = at::zeros({tasks, 2, width}, at::kFloat);
    at::parallel_for(0, tasks, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t task = begin; task < end; ++task) {
            float *sums = partial.data_ptr<float>() + task * 2 * width;
            const std::int64_t first = task * rowsPerTask;
            kernels.columnSums(
                x + first * width, sums, sums + width, std::min(rowsPerTask, rows - first), width);
        }
    });
    return partial.sum(0, false, at::kDouble);
}

} // namespace

Tensor groupNormRows(
    const Tensor &x, std::int64_t groups, const Tensor &weight, const Tensor &bias, double eps, bool silu)
{
    Tensor y = at::empty_like(x);
    const std::int64_t width = x.size(1);
    const std::int64_t groupWidth = width / groups;
    const std::int64_t rows = x.size(2) * x.size(3);
    withKernels(x, [&]<class T>(const RowKernels<T> &kernels, T *data) {
        for (std::int64_t picture = 0; picture < x.size(0); ++picture) {
            const T *from = data + picture * rows * width;
            T *to = static_cast<T *>(y.data_ptr()) + picture * rows * width;
            const Tensor moments =
                columnMoments(kernels, from, rows, width).unflatten(1, {groups, groupWidth}).sum(2);
            const auto count = static_cast<double>(rows * groupWidth);
            const Tensor mean = moments[0] / count;
            const Tensor deviation = (moments[1] / count - mean.square()).clamp_min_(0).add_(eps).sqrt_();
            const Tensor scale = weight.to(at::kDouble) / deviation.repeat_interleave(groupWidth);
            const Tensor shift = bias.to(at::kDouble) - mean.repeat_interleave(groupWidth) * scale;
            const Tensor s = scale.to(at::kFloat), o = shift.to(at::kFloat);
            const std::int64_t grain = std::max<std::int64_t>(1, elementsPerTask / width);
            at::parallel_for(0, rows, grain, [&](std::int64_t begin, std::int64_t end) {
                kernels.scaleColumns(from + begin * width, s.data_ptr<float>(), o.data_ptr<float>(),
                    to + begin * width, end - begin, width, silu);
            });
        }
    });
    return y;
}

void headRows(const Tensor &x, const Tensor &weight, double eps, const Tensor &cos, const Tensor &sin,
    const Tensor &y, std::int64_t first)
{
    withKernels(x, [&]<class T>(const RowKernels<T> &kernels, const T *from) {
        const std::int64_t length = x.size(1), heads = y.size(1), total = y.size(2), width = y.size(3);
        const auto *w = weight.defined() ? static_cast<const T *>(weight.data_ptr()) : nullptr;
        const float *c = cos.defined() ? cos.data_ptr<float>() : nullptr;
        const float *s = sin.defined() ? sin.data_ptr<float>() : nullptr;
        auto *to = static_cast<T *>(y.data_ptr());
        inParallel(x, [&](std::int64_t begin, std::int64_t count) {
            for (std::int64_t token = begin; token < begin + count; ++token) {
                const std::int64_t batch = token / length, place = token % length;
                T *head = to + (batch * heads * total + first + place) * width;
                kernels.heads(from + token * heads * width, w, c ? c + place * width : nullptr,
                    s ? s + place * width : nullptr, head, heads, width, total * width,
                    static_cast<float>(eps));
            }
        });
    });
}

void normaliseRows(const Tensor &x, const Tensor &y, const Tensor &reach)
{
    withKernels(x, [&]<class T>(const RowKernels<T> &kernels, const T *from) {
        const std::int64_t width = x.size(-1);
        auto *to = y.data_ptr<float>();
        auto *most = reach.data_ptr<float>();
        inParallel(x, [&](std::int64_t first, std::int64_t count) {
            kernels.normalise(from + first * width, to + first * width, most + first, count, width);
        });
    });
}

void restoreRows(const Tensor &x, const Tensor &reach, const Tensor &bias, const Tensor &y)
{
    withKernels(y, [&]<class T>(const RowKernels<T> &kernels, T *to) {
        const std::int64_t width = x.size(-1);
        const auto *from = x.data_ptr<float>();
        const auto *most = reach.data_ptr<float>();
        const auto *b = bias.defined() ? static_cast<const T *>(bias.data_ptr()) : nullptr;
        inParallel(y, [&](std::int64_t first, std::int64_t count) {
            kernels.restore(from + first * width, most + first, b, to + first * width, count, width);
        });
    });
}

void productsOfByteRows(const Tensor &x, const Tensor &w, const Tensor &scale, const Tensor &y)
{
    static const RowKernelSet *const kernels = rowKernels();
    const std::int64_t width = w.size(1), rows = w.size(0);
    const auto *bytes = w.data_ptr<std::int8_t>();
    inParallel(w, [&](std::int64_t first, std::int64_t count) {
        for (std::int64_t i = 0; i < x.size(0); ++i)
            kernels->productsOfBytes(x.data_ptr<float>() + i * width, bytes + first * width,
                scale.data_ptr<float>() + first, y.data_ptr<float>() + i * rows + first, count, width);
    });
}

void softmaxRows(Tensor &x, double scale)
{
    withKernels(x, [&]<class T>(const RowKernels<T> &kernels, T *data) {
        const std::int64_t width = x.size(-1);
        inParallel(x, [&](std::int64_t first, std::int64_t count) {
            std::vector<float> scratch(static_cast<std::size_t>(width));
            kernels.softmax(data + first * width, count, width, static_cast<float>(scale), scratch.data());
        });
    });
}

} // namespace pictor::inference
