// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/nearnames.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace pictor::inference {

namespace {

constexpr std::size_t mostNames = 3;
constexpr std::size_t longestName = 256; // bytes; keeps hostile files from buying time with long names

/// Levenshtein's distance between bytes.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

} // namespace

std::vector<std::string_view> nearNames(std::string_view wanted, std::span<const std::string_view> names)
{
    const std::size_t furthest = wanted.size() / 3;
    std::vector<std::pair<std::size_t, std::string_view>> near;
    if (wanted.size() > longestName)
        return {};
    for (const std::string_view name : names) {
        const std::size_t lengths[] = {wanted.size(), name.size()};
        const auto [shorter, longer] = std::minmax(lengths[0], lengths[1]);
        if (longer - shorter > furthest)
            continue;
        const std::size_t distance = editDistance(wanted, name);
        if (distance <= furthest)
            near.emplace_back(distance, name);
    }

    const auto shown = static_cast<std::ptrdiff_t>(std::min(near.size(), mostNames));
    std::ranges::partial_sort(near, near.begin() + shown);
    std::vector<std::string_view> result;
    for (auto it = near.begin(); it != near.begin() + shown; ++it)
        result.push_back(it->second);
    return result;
}

} // namespace pictor::inference
