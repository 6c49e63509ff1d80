// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/picklemachine.h"

#include "inference/weights/fault.h"
#include "inference/weights/pickleopcode.h"
#include "inference/weights/torchobjects.h"

#include <optional>
#include <utility>

namespace pictor::inference::pickle {

namespace {

// A state dict takes about 150 bytes a tensor; no published model comes near these.
constexpr std::size_t longestPickle = 16 << 20;
constexpr std::size_t mostObjects = 1 << 20;
constexpr std::size_t longestGlobal = 128;

std::string hexText(std::uint8_t byte)
{
    constexpr std::string_view digits = "0123456789abcdef";
    return {'0', 'x', digits[byte >> 4], digits[byte & 15]};
}

} // namespace

Machine::Machine(std::span<const std::byte> bytes, const std::string &file)
    : m_file(file)
    , m_reader(bytes, file, "data.pkl")
{
    if (bytes.size() > longestPickle)
        unsupported(text("it is ", bytes.size(), " bytes long, the limit is ", longestPickle));
}

const Dict &Machine::run()
{
    while (!m_stopped) {
        m_opcodeAt = m_reader.position();
        execute(static_cast<Opcode>(m_reader.u8()));
    }
    if (m_reader.remaining() > 0)
        damaged("it goes on after its end");
    if (m_stack.size() != 1 || !m_marks.empty())
        damaged("it ends with unfinished objects");
    const auto *dict = m_stack.front().as<Dict *>();
    if (!dict)
        unsupported("it is no dictionary of tensors");
    return **dict;
}

void Machine::execute(Opcode opcode)
{
    switch (opcode) {
    case Opcode::Proto:
        return startProtocol();
    case Opcode::Mark:
        return pushMark();
    case Opcode::None:
        return push(None{});
    case Opcode::NewTrue:
        return push(true);
    case Opcode::NewFalse:
        return push(false);
    case Opcode::BinInt:
        return push(std::int64_t{static_cast<std::int32_t>(m_reader.u32())});
    case Opcode::BinInt1:
        return push(std::int64_t{m_reader.u8()});
    case Opcode::BinInt2:
        return push(std::int64_t{m_reader.u16()});
    case Opcode::Long1:
        return pushLong();
    case Opcode::BinUnicode:
        return push(m_reader.takeText(m_reader.u32()));
    case Opcode::EmptyTuple:
        return pushTuple({});
    case Opcode::Tuple1:
        return pushTuple(popLast(1));
    case Opcode::Tuple2:
        return pushTuple(popLast(2));
    case Opcode::Tuple3:
        return pushTuple(popLast(3));
    case Opcode::MarkTuple:
        return pushTuple(popToMark());
    case Opcode::EmptyDict:
        return pushDict();
    case Opcode::SetItem:
        return setItems(popLast(2));
    case Opcode::SetItems:
        return setItems(popToMark());
    case Opcode::BinGet:
        return pushMemo(m_reader.u8());
    case Opcode::LongBinGet:
        return pushMemo(m_reader.u32());
    case Opcode::BinPut:
        return memoise(m_reader.u8());
    case Opcode::LongBinPut:
        return memoise(m_reader.u32());
    case Opcode::Global:
        return pushGlobal();
    case Opcode::BinPersId:
        return pushStorage();
    case Opcode::Reduce:
        return reduce();
    case Opcode::Build:
        return build();
    case Opcode::Stop:
        m_stopped = true;
        return;
    }
    unsupported("the opcode " + hexText(static_cast<std::uint8_t>(opcode)) + " has no place in a state dict");
}

void Machine::push(Value value)
{
    if (m_stack.size() == mostObjects)
        unsupported(text("it stacks more than ", mostObjects, " objects"));
    m_stack.push_back(value);
}

void Machine::pushMark()
{
    if (m_marks.size() == mostObjects)
        unsupported(text("it is nested more than ", mostObjects, " deep"));
    m_marks.push_back(m_stack.size());
}

Value Machine::pop()
{
    const std::size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() <= floor)
        damaged("an object is missing on its stack");
    const Value value = m_stack.back();
    m_stack.pop_back();
    return value;
}

Tuple Machine::popLast(std::size_t count)
{
    Tuple items(count);
    for (std::size_t i = count; i > 0; --i)
        items[i - 1] = pop();
    return items;
}

Tuple Machine::popToMark()
{
    if (m_marks.empty())
        damaged("a mark is missing on its stack");
    const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    Tuple items(first, m_stack.end());
    m_stack.erase(first, m_stack.end());
    m_marks.pop_back();
    return items;
}

Dict &Machine::topDict()
{
    const Value value = pop();
    const auto *dict = value.as<Dict *>();
    if (!dict)
        unsupported("it changes an object that is no dictionary");
    push(value);
    return **dict;
}

void Machine::startProtocol()
{
    constexpr int torchsProtocol = 2;
    if (const int protocol = m_reader.u8(); protocol != torchsProtocol)
        unsupported(text("its pickle protocol is ", protocol, ", torch.save's is ", torchsProtocol));
}

void Machine::pushGlobal()
{
    const auto line = [this] {
        std::string_view rest = m_reader.peekText(longestGlobal);
        const std::size_t length = rest.find('\n');
        if (length == rest.npos)
            damaged("a name has no end");
        return m_reader.takeText(length + 1).substr(0, length);
    };
    const std::string_view module = line();
    const std::string_view name = line();
    const std::optional<Value> global = globalNamed(module, name);
    if (!global)
        unsupported("it asks for " + inQuotes(text(module, '.', name)) + ", which no state dict needs");
    push(*global);
}

void Machine::pushLong()
{
    const std::span<const std::byte> bytes = m_reader.take(m_reader.u8());
    if (bytes.size() > sizeof(std::int64_t))
        unsupported("it has a number over 64 bits");
    const bool negative = !bytes.empty() && (bytes.back() & std::byte{0x80}) != std::byte{0};
    std::uint64_t value = negative ? ~std::uint64_t{0} : 0;
    std::memcpy(&value, bytes.data(), bytes.size()); // two's complement, least byte first
    push(static_cast<std::int64_t>(value));
}

void Machine::pushStorage()
{
    const std::optional<Storage> storage = storageFrom(pop());
    if (!storage)
        unsupported("a persistent id is no storage");
    push(&m_storages.emplace_back(*storage));
}

void Machine::pushTuple(Tuple items)
{
    if (m_tuples.size() == mostObjects)
        unsupported(text("it makes more than ", mostObjects, " tuples"));
    push(&m_tuples.emplace_back(std::move(items)));
}

void Machine::pushDict()
{
    if (m_dicts.size() == mostObjects)
        unsupported(text("it makes more than ", mostObjects, " dictionaries"));
    push(&m_dicts.emplace_back());
}

void Machine::pushMemo(std::uint32_t index)
{
    const auto found = m_memo.find(index);
    if (found == m_memo.end())
        damaged(text("it refers to the object ", index, ", which it never kept"));
    push(found->second);
}

void Machine::memoise(std::uint32_t index)
{
    if (m_memo.size() == mostObjects)
        unsupported(text("it keeps more than ", mostObjects, " objects"));
    const Value value = pop();
    push(value);
    m_memo.insert_or_assign(index, value);
}

void Machine::setItems(const Tuple &keysAndValues)
{
    if (keysAndValues.size() % 2 != 0)
        damaged("a key has no value");
    Dict &dict = topDict();
    for (std::size_t i = 0; i < keysAndValues.size(); i += 2)
        dict.items.emplace_back(keysAndValues[i], keysAndValues[i + 1]);
}

/// Object attributes: `_metadata`, the versions of the modules, which no reader needs.
void Machine::build()
{
    const Value attributes = pop();
    topDict();
    if (!attributes.as<Dict *>())
        unsupported("it gives a dictionary attributes of another kind");
}

void Machine::reduce()
{
    const Value arguments = pop();
    const Value function = pop();
    const auto *tuple = arguments.as<const Tuple *>();
    const auto *called = function.as<Function>();
    if (!tuple || !called)
        unsupported("it calls something that is no function");

    if (*called == Function::OrderedDict) {
        if (!(*tuple)->empty())
            unsupported("it makes a dictionary with arguments");
        pushDict();
        return;
    }
    const std::optional<Tensor> tensor = tensorFrom(**tuple);
    if (!tensor)
        unsupported("it makes a tensor with arguments of another form");
    push(&m_tensors.emplace_back(*tensor));
}

void Machine::damaged(const std::string &what) const
{
    throwDamaged(m_file, text("data.pkl, byte ", m_opcodeAt, ": ", what));
}

void Machine::unsupported(const std::string &what) const
{
    throwUnsupported(m_file, text("data.pkl, byte ", m_opcodeAt, ": ", what));
}

} // namespace pictor::inference::pickle
