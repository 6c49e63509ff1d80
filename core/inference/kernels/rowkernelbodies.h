// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/kernels/lanes.h"

namespace pictor::inference {

namespace {

/// A row's whole vectors, and what is left.
struct Split {
    std::ptrdiff_t whole, rest;
    explicit Split(std::ptrdiff_t width)
        : whole(width / lanes * lanes)
        , rest(width - whole)
    {
    }
};

template <class T> float mean(const T *x, Split row, float perElement)
{
    Floats total = loadPart(x + row.whole, row.rest, T{});
    for (std::ptrdiff_t i = 0; i < row.whole; i += lanes)
        total += load(x + i);
    return sum(total) * perElement;
}

template <class T> float variance(const T *x, Split row, float mean, float perElement)
{
    Floats squares{};
    for (std::ptrdiff_t i = 0; i < row.whole; i += lanes) {
        const Floats centred = load(x + i) - mean;
        squares += centred * centred;
    }
    const Floats last = firstLanes(loadPart(x + row.whole, row.rest, T{}) - mean, row.rest);
    return sum(squares + last * last) * perElement;
}

template <class T>
void layerNorm(
    const T *x, const T *weight, const T *bias, T *y, std::ptrdiff_t rows, std::ptrdiff_t width, float eps)
{
    const Split row(width);
    const float perElement = 1.0F / static_cast<float>(width);
    for (std::ptrdiff_t r = 0; r < rows; ++r, x += width, y += width) {
        const float centre = mean(x, row, perElement);
        const float scale = 1.0F / __builtin_sqrtf(variance(x, row, centre, perElement) + eps);

        for (std::ptrdiff_t i = 0; i < row.whole; i += lanes)
            store((load(x + i) - centre) * scale * load(weight + i) + load(bias + i), y + i);
        const Floats last = (loadPart(x + row.whole, row.rest, T{}) - centre) * scale;
        storePart(
            last * loadPart(weight + row.whole, row.rest, T{}) + loadPart(bias + row.whole, row.rest, T{}),
            y + row.whole, row.rest);
    }
}

inline Floats quickGelu(Floats x)
{
    return x / (1.0F + exponential(x * -1.702F));
}

template <class T> void quickGelu(T *x, std::ptrdiff_t count)
{
    const Split row(count);
    for (std::ptrdiff_t i = 0; i < row.whole; i += lanes)
        store(quickGelu(load(x + i)), x + i);
    storePart(quickGelu(loadPart(x + row.whole, row.rest, T{})), x + row.whole, row.rest);
}

/// x · Φ(x) with Φ(x) = (1 + tanh u) / 2 = 1 / (1 + e^(-2u)), u = sqrt(2/π) · (x + 0.044715 x³)
inline Floats geluTanh(Floats x)
{
    constexpr float doubled = -1.59576912F; // -2 · sqrt(2/π)
    return x / (1.0F + exponential(x * doubled * (1.0F + 0.044715F * x * x)));
}

template <class T> void geluTanh(const T *x, T *y, std::ptrdiff_t count)
{
    const Split row(count);
    for (std::ptrdiff_t i = 0; i < row.whole; i += lanes)
        store(geluTanh(load(x + i)), y + i);
    storePart(geluTanh(loadPart(x + row.whole, row.rest, T{})), y + row.whole, row.rest);
}

template <class T>
void columnSums(const T *x, float *sums, float *squares, std::ptrdiff_t rows, std::ptrdiff_t width)
{
    const Split row(width);
    const auto add = [](Floats part, Floats sum, Floats square, auto &&keep) {
        keep(sum + part, square + part * part);
    };
    for (std::ptrdiff_t r = 0; r < rows; ++r, x += width) {
        for (std::ptrdiff_t i = 0; i < row.whole; i += lanes)
            add(load(x + i), load(sums + i), load(squares + i), [&](Floats sum, Floats square) {
                store(sum, sums + i);
                store(square, squares + i);
            });
        const std::ptrdiff_t last = row.whole;
        add(loadPart(x + last, row.rest, T{}), loadPart(sums + last, row.rest, 0.0F),
            loadPart(squares + last, row.rest, 0.0F), [&](Floats sum, Floats square) {
                storePart(sum, sums + last, row.rest);
                storePart(square, squares + last, row.rest);
            });
    }
}

template <class T>
void scaleColumns(const T *x, const float *scale, const float *shift, T *y, std::ptrdiff_t rows,
    std::ptrdiff_t width, bool silu)
{
    const Split row(width);
    const auto finished = [silu](Floats part) { return silu ? part / (1.0F + exponential(-part)) : part; };
    for (std::ptrdiff_t r = 0; r < rows; ++r, x += width, y += width) {
        for (std::ptrdiff_t i = 0; i < row.whole; i += lanes)
            store(finished(load(x + i) * load(scale + i) + load(shift + i)), y + i);
        const std::ptrdiff_t last = row.whole;
        const Floats part = loadPart(x + last, row.rest, T{});
        storePart(
            finished(part * loadPart(scale + last, row.rest, 0.0F) + loadPart(shift + last, row.rest, 0.0F)),
            y + last, row.rest);
    }
}

template <class T> float inverseRms(const T *x, Split row, float perElement, float eps)
{
    const Floats last = loadPart(x + row.whole, row.rest, T{});
    Floats squares = last * last;
    for (std::ptrdiff_t i = 0; i < row.whole; i += lanes) {
        const Floats part = load(x + i);
        squares += part * part;
    }
    return 1.0F / __builtin_sqrtf(sum(squares) * perElement + eps);
}

/// One head. The last vector of a row may be cut short: its neighbours are within it, as widths are even.
template <class T>
void head(const T *x, const T *weight, const float *cos, const float *sin, T *y, Split row, float scale)
{
    const auto finished = [&](Floats part, Floats weights, Floats cosines, Floats sines) {
        part *= scale;
        if (weight)
            part *= weights;
        return cos ? part * cosines + neighbours(part) * sines : part;
    };
    for (std::ptrdiff_t i = 0; i < row.whole; i += lanes)
        store(finished(load(x + i), weight ? load(weight + i) : Floats{}, cos ? load(cos + i) : Floats{},
                  cos ? load(sin + i) : Floats{}),
            y + i);
    if (row.rest == 0)
        return;
    const std::ptrdiff_t i = row.whole;
    storePart(
        finished(loadPart(x + i, row.rest, T{}), weight ? loadPart(weight + i, row.rest, T{}) : Floats{},
            cos ? loadPart(cos + i, row.rest, 0.0F) : Floats{},
            cos ? loadPart(sin + i, row.rest, 0.0F) : Floats{}),
        y + i, row.rest);
}

template <class T>
void heads(const T *x, const T *weight, const float *cos, const float *sin, T *y, std::ptrdiff_t count,
    std::ptrdiff_t width, std::ptrdiff_t stride, float eps)
{
    const Split row(width);
    const float perElement = 1.0F / static_cast<float>(width);
    for (std::ptrdiff_t h = 0; h < count; ++h, x += width, y += stride)
        head(x, weight, cos, sin, y, row, weight ? inverseRms(x, row, perElement, eps) : 1.0F);
}

template <class T> float largest(const T *x, Split row)
{
    Floats most = loadPart(x + row.whole, row.rest, x[0]);
    for (std::ptrdiff_t i = 0; i < row.whole; i += lanes)
        most = max(most, load(x + i));
    return largest(most);
}

template <class T> float largestMagnitude(const T *x, Split row)
{
    const Floats last = loadPart(x + row.whole, row.rest, T{});
    Floats most = max(last, -last);
    for (std::ptrdiff_t i = 0; i < row.whole; i += lanes) {
        const Floats part = load(x + i);
        most = max(most, max(part, -part));
    }
    return largest(most);
}

template <class T>
void normalise(const T *x, float *y, float *reach, std::ptrdiff_t rows, std::ptrdiff_t width)
{
    const Split row(width);
    for (std::ptrdiff_t r = 0; r < rows; ++r, x += width, y += width) {
        const float most = largestMagnitude(x, row);
        reach[r] = most > 0 ? most : 1.0F;
        for (std::ptrdiff_t i = 0; i < row.whole; i += lanes)
            store(load(x + i) / reach[r], y + i);
        storePart(loadPart(x + row.whole, row.rest, T{}) / reach[r], y + row.whole, row.rest);
    }
}

template <class T>
void restore(
    const float *x, const float *reach, const T *bias, T *y, std::ptrdiff_t rows, std::ptrdiff_t width)
{
    const Split row(width);
    for (std::ptrdiff_t r = 0; r < rows; ++r, x += width, y += width) {
        for (std::ptrdiff_t i = 0; i < row.whole; i += lanes)
            store(load(x + i) * reach[r] + (bias ? load(bias + i) : Floats{}), y + i);
        const std::ptrdiff_t last = row.whole;
        storePart(loadPart(x + last, row.rest, 0.0F) * reach[r]
                + (bias ? loadPart(bias + last, row.rest, T{}) : Floats{}),
            y + last, row.rest);
    }
}

/// e^(scale · x) for scale · x <= 0: in f32 as exponential(x), for bf16 as approximateExp2(x) gives it,
/// nothing smaller than 2^-100.
template <class T> Floats exponential(Floats x, float scale);

template <> inline Floats exponential<float>(Floats x, float scale)
{
    return exponential(x * scale);
}

template <> inline Floats exponential<Bf16>(Floats x, float scale)
{
    constexpr float log2e = 1.44269504F;
    return approximateExp2(x * (scale * log2e));
}

template <class T> void softmax(T *x, std::ptrdiff_t rows, std::ptrdiff_t width, float scale, float *scratch)
{
    const Split row(width);
    for (std::ptrdiff_t r = 0; r < rows; ++r, x += width) {
        const float most = largest(x, row);

        Floats totals{};
        for (std::ptrdiff_t i = 0; i < row.whole; i += lanes) {
            const Floats e = exponential<T>(load(x + i) - most, scale);
            totals += e;
            store(e, scratch + i);
        }
        const Floats last = exponential<T>(loadPart(x + row.whole, row.rest, x[0]) - most, scale);
        const float share = 1.0F / sum(totals + firstLanes(last, row.rest));
        for (std::ptrdiff_t i = 0; i < row.whole; i += lanes)
            store(load(scratch + i) * share, x + i);
        storePart(last * share, x + row.whole, row.rest);
    }
}

template <class T>
constexpr RowKernels<T> kernelsOf{&layerNorm<T>, &quickGelu<T>, &geluTanh<T>, &columnSums<T>,
    &scaleColumns<T>, &heads<T>, &normalise<T>, &restore<T>, &softmax<T>};

inline void productsOfBytes(const float *x, const std::int8_t *w, const float *scale, float *y,
    std::ptrdiff_t rows, std::ptrdiff_t width)
{
    const Split row(width);
    for (std::ptrdiff_t r = 0; r < rows; ++r, w += width) {
        Floats total{};
        for (std::ptrdiff_t i = 0; i < row.whole; i += lanes)
            total += load(x + i) * load(w + i);
        float last = 0;
        for (std::ptrdiff_t i = row.whole; i < width; ++i)
            last += x[i] * static_cast<float>(w[i]);
        y[r] = scale[r] * (sum(total) + last);
    }
}

constexpr RowKernelSet compiledRowKernels{kernelsOf<float>, kernelsOf<Bf16>, &productsOfBytes};

} // namespace

} // namespace pictor::inference
