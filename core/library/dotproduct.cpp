// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/dotproduct.h"

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

// The compiler makes one version for each kind of processor; the loader picks.
#if defined(__x86_64__) && defined(__linux__) && !defined(__SANITIZE_THREAD__)                               \
    && !defined(__SANITIZE_ADDRESS__)
#define PICTOR_VECTOR_CLONES __attribute__((target_clones("arch=skylake-avx512", "arch=haswell", "default")))
#else
#define PICTOR_VECTOR_CLONES
#endif

namespace pictor::library {

namespace {

PICTOR_VECTOR_CLONES
void multiply(const float *matrix, const float *query, std::size_t dimension, float *scores, std::size_t rows)
{
    for (std::size_t row = 0; row < rows; ++row, matrix += dimension) {
        float sum = 0;
#pragma omp simd reduction(+ : sum)
        for (std::size_t i = 0; i < dimension; ++i)
            sum += matrix[i] * query[i];
        scores[row] = sum;
    }
}

/// As many as the cores, but none with less than about 0.3 ms of work.
std::size_t threadsFor(std::size_t floats)
{
    constexpr std::size_t floatsPerThread = 2'000'000;
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    return std::clamp<std::size_t>(floats / floatsPerThread, 1, cores);
}

} // namespace

void dotProducts(std::span<const float> matrix, std::span<const float> query, std::span<float> scores)
{
    const std::size_t dimension = query.size();
    const std::size_t share = (scores.size() + threadsFor(matrix.size()) - 1) / threadsFor(matrix.size());
    const auto part = [=](std::size_t first) {
        const std::size_t rows = std::min(share, scores.size() - first);
        multiply(matrix.data() + first * dimension, query.data(), dimension, scores.data() + first, rows);
    };
    std::vector<std::jthread> helpers;
    for (std::size_t first = share; first < scores.size(); first += share)
        helpers.emplace_back(part, first);
    if (!scores.empty())
        part(0);
}

} // namespace pictor::library
