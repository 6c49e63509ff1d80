// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/tensordraft.h"

#include "inference/weights/fault.h"

#include <algorithm>
#include <limits>

namespace pictor::inference {

namespace {

constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

Dtype checkedDtype(const TensorDraft &draft, const std::string &file)
{
    if (const std::optional<Dtype> dtype = dtypeNamed(draft.dtype))
        return *dtype;
    throwUnsupported(
        file, text("tensor ", inQuotes(draft.name), " is of the unknown dtype ", inQuotes(draft.dtype)));
}

/// Bytes that the tensor needs, or nothing when 63 bits do not hold them.
std::optional<std::uint64_t> byteCount(Dtype dtype, const std::vector<std::int64_t> &shape)
{
    const std::optional<std::uint64_t> count = elementCount(shape);
    if (!count || *count > largest / sizeOf(dtype))
        return {};
    return *count * sizeOf(dtype);
}

} // namespace

TensorInfo checked(const TensorDraft &draft, const std::string &file)
{
    const auto damaged = [&](const std::string &what) {
        throwDamaged(file, text("tensor ", inQuotes(draft.name), ' ', what));
    };
    if (draft.offsets.size() != 2 || draft.offsets[0] > draft.offsets[1])
        damaged("has data_offsets that are not a begin and an end");
    if (std::ranges::any_of(draft.shape, [](std::uint64_t dimension) { return dimension > largest; }))
        damaged("has a dimension over 63 bits");

    TensorInfo info;
    info.dtype = checkedDtype(draft, file);
    info.shape.assign(draft.shape.begin(), draft.shape.end());
    info.offset = draft.offsets[0];
    info.length = draft.offsets[1] - draft.offsets[0];

    const auto form = [&] { return text(nameOf(info.dtype), ' ', shapeText(info.shape)); };
    const std::optional<std::uint64_t> needed = byteCount(info.dtype, info.shape);
    if (!needed)
        damaged(text("of ", form(), " has more bytes than 63 bits can count"));
    if (*needed != info.length)
        damaged(text("spans ", info.length, " bytes where ", form(), " needs ", *needed));
    return info;
}

} // namespace pictor::inference
