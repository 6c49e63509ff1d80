// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/safetensorsheader.h"

#include "inference/weights/strictjson.h"
#include "inference/weights/tensordraft.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace pictor::inference {

namespace {

enum Field : std::size_t { DtypeField, ShapeField, OffsetsField, FieldCount };
constexpr std::array<std::string_view, FieldCount> fieldNames = {"dtype", "shape", "data_offsets"};

class HeaderReader : public StrictJson {
public:
    explicit HeaderReader(const std::string &file)
        : StrictJson(file, "its header")
    {
    }

    TensorTable take() { return std::move(m_table); }

    bool start_object(std::size_t size) override;
    bool end_object() override;
    bool key(std::string &name) override;
    bool string(std::string &value) override;
    bool start_array(std::size_t size) override;
    bool end_array() override;
    bool number_unsigned(std::uint64_t value) override;

private:
    /// What the next event belongs to.
    enum class State {
        Document,
        Tensors, ///< or __metadata__
        MetadataStart,
        Metadata,
        MetadataValue,
        TensorStart,
        Fields,
        Dtype,
        ListStart,
        List,
    };

    std::string place() const override;
    void startEntry(std::string name);
    void startMetadataValue(std::string name);
    void startField(std::string_view name);
    void finishTensor();

    State m_state = State::Document;
    TensorTable m_table;
    bool m_hasMetadata = false;
    std::set<std::string> m_metadata;
    TensorDraft m_draft;
    std::array<bool, FieldCount> m_seen = {};
    std::size_t m_field = 0;
};

std::string HeaderReader::place() const
{
    switch (m_state) {
    case State::Document:
    case State::Tensors:
        return {};
    case State::MetadataStart:
    case State::Metadata:
    case State::MetadataValue:
        return "__metadata__";
    case State::TensorStart:
    case State::Fields:
        return "tensor " + inQuotes(m_draft.name);
    case State::Dtype:
    case State::ListStart:
    case State::List:
        break;
    }
    return text("tensor ", inQuotes(m_draft.name), ", field ", inQuotes(fieldNames[m_field]));
}

bool HeaderReader::start_object(std::size_t size)
{
    switch (m_state) {
    case State::Document:
        m_state = State::Tensors;
        return true;
    case State::MetadataStart:
        m_state = State::Metadata;
        return true;
    case State::TensorStart:
        m_state = State::Fields;
        return true;
    default:
        return StrictJson::start_object(size);
    }
}

bool HeaderReader::end_object()
{
    if (m_state == State::Fields)
        finishTensor();
    m_state = State::Tensors; // also after the document, where the parser lets nothing follow
    return true;
}

bool HeaderReader::key(std::string &name)
{
    if (m_state == State::Tensors)
        startEntry(std::move(name));
    else if (m_state == State::Fields)
        startField(name);
    else
        startMetadataValue(std::move(name));
    return true;
}

void HeaderReader::startEntry(std::string name)
{
    const bool metadata = name == "__metadata__";
    if (metadata ? std::exchange(m_hasMetadata, true) : m_table.contains(name))
        damaged(text(metadata ? "" : "tensor ", inQuotes(name), " appears twice"));
    m_state = metadata ? State::MetadataStart : State::TensorStart;
    m_seen = {};
    m_draft = {};
    m_draft.name = std::move(name);
}

void HeaderReader::startMetadataValue(std::string name)
{
    const auto [entry, isNew] = m_metadata.insert(std::move(name));
    if (!isNew)
        damaged(text("the key ", inQuotes(*entry), " appears twice"));
    m_state = State::MetadataValue;
}

void HeaderReader::startField(std::string_view name)
{
    const auto found = std::ranges::find(fieldNames, name);
    if (found == fieldNames.end())
        damaged(text("the field ", inQuotes(name), " is unknown"));
    m_field = static_cast<std::size_t>(found - fieldNames.begin());
    if (std::exchange(m_seen[m_field], true))
        damaged(text("the field ", inQuotes(name), " appears twice"));
    m_state = m_field == DtypeField ? State::Dtype : State::ListStart;
}

bool HeaderReader::string(std::string &value)
{
    if (m_state == State::MetadataValue) {
        m_state = State::Metadata;
        return true;
    }
    if (m_state != State::Dtype)
        return StrictJson::string(value);
    m_draft.dtype = std::move(value);
    m_state = State::Fields;
    return true;
}

bool HeaderReader::start_array(std::size_t size)
{
    if (m_state != State::ListStart)
        return StrictJson::start_array(size);
    m_state = State::List;
    return true;
}

bool HeaderReader::end_array()
{
    m_state = State::Fields;
    return true;
}

bool HeaderReader::number_unsigned(std::uint64_t value)
{
    if (m_state != State::List)
        return StrictJson::number_unsigned(value);
    auto &list = m_field == ShapeField ? m_draft.shape : m_draft.offsets;
    if (list.size() == mostDimensions)
        damaged(text("the list has more than ", mostDimensions, " numbers"));
    list.push_back(value);
    return true;
}

void HeaderReader::finishTensor()
{
    if (const auto missing = std::ranges::find(m_seen, false); missing != m_seen.end()) {
        const auto field = static_cast<std::size_t>(missing - m_seen.begin());
        damaged(text("the field ", inQuotes(fieldNames[field]), " is missing"));
    }
    m_table.emplace(m_draft.name, checked(m_draft, file()));
}

} // namespace

TensorTable parseSafetensorsHeader(std::string_view json, const std::string &file)
{
    HeaderReader reader(file);
    reader.read(json);
    return reader.take();
}

} // namespace pictor::inference
