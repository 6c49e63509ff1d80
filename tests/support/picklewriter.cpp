// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/picklewriter.h"

#include "support/bytes.h"

namespace pictor::test {

Pickle &Pickle::raw(std::string_view opcodes)
{
    m_bytes += opcodes;
    return *this;
}

Pickle &Pickle::global(std::string_view module, std::string_view name)
{
    return raw("c").raw(module).raw("\n").raw(name).raw("\n");
}

Pickle &Pickle::string(std::string_view value)
{
    return raw("X").raw(bytesOf(static_cast<std::uint32_t>(value.size()))).raw(value);
}

Pickle &Pickle::integer(std::int64_t value)
{
    if (value >= 0 && value < 256)
        return raw("K").raw(bytesOf(static_cast<std::uint8_t>(value)));
    return raw("\x8a\x08").raw(bytesOf(value));
}

Pickle &Pickle::integers(const std::vector<std::int64_t> &values)
{
    mark();
    for (const std::int64_t value : values)
        integer(value);
    return tuple();
}

Pickle &Pickle::put(std::uint32_t index)
{
    return raw("r").raw(bytesOf(index));
}

Pickle &Pickle::get(std::uint32_t index)
{
    return raw("j").raw(bytesOf(index));
}

Pickle &Pickle::storage(std::string_view type, std::string_view key, std::int64_t elements)
{
    mark().string("storage").global("torch", type).string(key).string("cpu").integer(elements);
    return tuple().raw("Q");
}

Pickle &Pickle::tensor(std::string_view type, std::string_view key, std::int64_t elements,
    std::int64_t offset, const std::vector<std::int64_t> &shape, const std::vector<std::int64_t> &strides)
{
    global("torch._utils", "_rebuild_tensor_v2").mark().storage(type, key, elements);
    return integer(offset).integers(shape).integers(strides).no().orderedDict().tuple().reduce();
}

} // namespace pictor::test
