// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pictor::test {

/// Writes pickles opcode by opcode, in torch.save's protocol 2: Pickle().emptyDict().stop().
class Pickle {
public:
    Pickle() { raw("\x80\x02"); }

    Pickle &raw(std::string_view opcodes);
    Pickle &mark() { return raw("("); }
    Pickle &tuple() { return raw("t"); }
    Pickle &emptyTuple() { return raw(")"); }
    Pickle &emptyDict() { return raw("}"); }
    Pickle &no() { return raw("\x89"); }
    Pickle &reduce() { return raw("R"); }
    Pickle &setItem() { return raw("s"); }
    Pickle &setItems() { return raw("u"); }
    Pickle &build() { return raw("b"); }
    Pickle &global(std::string_view module, std::string_view name);
    Pickle &string(std::string_view value);
    Pickle &integer(std::int64_t value);
    Pickle &integers(const std::vector<std::int64_t> &values);
    Pickle &put(std::uint32_t index);
    Pickle &get(std::uint32_t index);

    Pickle &orderedDict() { return global("collections", "OrderedDict").emptyTuple().reduce(); }
    /// A persistent id: ('storage', torch.TYPE, key, 'cpu', elements).
    Pickle &storage(std::string_view type, std::string_view key, std::int64_t elements);
    /// _rebuild_tensor_v2 of a storage.
    Pickle &tensor(std::string_view type, std::string_view key, std::int64_t elements, std::int64_t offset,
        const std::vector<std::int64_t> &shape, const std::vector<std::int64_t> &strides);

    std::string stop() { return m_bytes + '.'; }
    /// The opcodes so far, without an end.
    const std::string &unfinished() const { return m_bytes; }

private:
    std::string m_bytes;
};

} // namespace pictor::test
