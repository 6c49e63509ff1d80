// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace pictor::inference {

/// Up to three of `names`, nearest first by edit distance, no further from `wanted` than a third of its
/// length.
std::vector<std::string_view> nearNames(std::string_view wanted, std::span<const std::string_view> names);

} // namespace pictor::inference
