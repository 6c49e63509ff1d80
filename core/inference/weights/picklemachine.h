// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/bytereader.h"
#include "inference/weights/pickle.h"
#include "inference/weights/pickleopcode.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pictor::inference::pickle {

/// A stack machine for the opcodes that torch.save writes for a state dict (pickle protocol 2), and no other.
/// It imports and calls nothing: the few names it knows stand for data of ours. Time and memory are bounded
/// by the length of the pickle, which is limited.
class Machine {
public:
    /// @param bytes  the pickle, which outlives the machine
    /// @param file  for messages
    Machine(std::span<const std::byte> bytes, const std::string &file);

    /// Runs once, to the end.
    /// @return the dictionary that the pickle is, valid as long as the machine and `bytes`
    /// @throws EngineError Corrupt, or Unsupported for an opcode or name that a state dict does not need
    const Dict &run();

private:
    void execute(Opcode opcode);
    void push(Value value);
    void pushMark();
    Value pop();
    Tuple popToMark();
    Tuple popLast(std::size_t count);
    Dict &topDict();

    void startProtocol();
    void pushGlobal();
    void pushLong();
    void pushStorage();
    void pushTuple(Tuple items);
    void pushDict();
    void pushMemo(std::uint32_t index);
    void memoise(std::uint32_t index);
    void setItems(const Tuple &keysAndValues);
    void build();
    void reduce();

    [[noreturn]] void damaged(const std::string &what) const;
    [[noreturn]] void unsupported(const std::string &what) const;

    const std::string &m_file;
    ByteReader m_reader;
    std::size_t m_opcodeAt = 0;
    bool m_stopped = false;
    std::vector<Value> m_stack;
    std::vector<std::size_t> m_marks; // heights of the stack
    std::unordered_map<std::uint32_t, Value> m_memo;
    std::deque<Tuple> m_tuples;
    std::deque<Dict> m_dicts;
    std::deque<Storage> m_storages;
    std::deque<Tensor> m_tensors;
};

} // namespace pictor::inference::pickle
