// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/tensortable.h"

#include <algorithm>
#include <limits>

namespace pictor::inference {

std::optional<std::uint64_t> elementCount(std::span<const std::int64_t> shape)
{
    if (std::ranges::find(shape, 0) != shape.end())
        return 0; // whatever the other dimensions are
    std::uint64_t count = 1;
    for (const std::int64_t dimension : shape) {
        const auto size = static_cast<std::uint64_t>(dimension);
        if (count > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) / size)
            return {};
        count *= size;
    }
    return count;
}

} // namespace pictor::inference
