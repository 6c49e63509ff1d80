// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/shardindex.h"

#include "inference/weights/strictjson.h"

#include <set>
#include <utility>

namespace pictor::inference {

namespace {

constexpr int deepestSection = 32;

/// A plain file name on every system: no separator, no drive, nothing that means another folder.
bool staysInFolder(std::string_view name)
{
    constexpr std::string_view forbidden("/\\:\0", 4);
    return !name.empty() && name != "." && name != ".." && name.find_first_of(forbidden) == name.npos;
}

/// Takes weight_map and passes over every other section.
class IndexReader : public StrictJson {
public:
    explicit IndexReader(const std::string &file)
        : StrictJson(file, "the index")
    {
    }

    ShardIndex take()
    {
        if (!m_sections.contains("weight_map"))
            damaged("it has no weight_map");
        return std::move(m_index);
    }

    bool start_object(std::size_t size) override;
    bool end_object() override;
    bool start_array(std::size_t size) override;
    bool end_array() override;
    bool key(std::string &name) override;
    bool string(std::string &value) override;

private:
    /// What the next event belongs to.
    enum class State { Document, Sections, MapStart, Map, Shard, Skipped };

    bool other(std::string_view event) override;
    std::string place() const override;
    void startSection(const std::string &name);
    bool skipDeeper();
    bool skipShallower();

    State m_state = State::Document;
    int m_depth = 0; // within a skipped section
    std::set<std::string> m_sections;
    std::string m_tensor;
    ShardIndex m_index;
};

std::string IndexReader::place() const
{
    return m_state == State::Shard ? "tensor " + inQuotes(m_tensor) : std::string();
}

bool IndexReader::other(std::string_view event)
{
    if (m_state != State::Skipped)
        return StrictJson::other(event);
    if (m_depth == 0)
        m_state = State::Sections;
    return true;
}

bool IndexReader::skipDeeper()
{
    if (++m_depth > deepestSection)
        damaged(text("it is nested over ", deepestSection, " deep"));
    return true;
}

bool IndexReader::skipShallower()
{
    if (--m_depth == 0)
        m_state = State::Sections;
    return true;
}

bool IndexReader::start_object(std::size_t size)
{
    switch (m_state) {
    case State::Skipped:
        return skipDeeper();
    case State::Document:
        m_state = State::Sections;
        return true;
    case State::MapStart:
        m_state = State::Map;
        return true;
    default:
        return StrictJson::start_object(size);
    }
}

bool IndexReader::end_object()
{
    if (m_state == State::Skipped)
        return skipShallower();
    m_state = State::Sections;
    return true;
}

bool IndexReader::start_array(std::size_t size)
{
    return m_state == State::Skipped ? skipDeeper() : StrictJson::start_array(size);
}

bool IndexReader::end_array()
{
    return skipShallower();
}

bool IndexReader::key(std::string &name)
{
    if (m_state == State::Sections) {
        startSection(name);
    } else if (m_state == State::Map) {
        m_tensor = std::move(name);
        m_state = State::Shard;
    }
    return true;
}

void IndexReader::startSection(const std::string &name)
{
    if (!m_sections.insert(name).second)
        damaged(text(inQuotes(name), " appears twice"));
    m_state = name == "weight_map" ? State::MapStart : State::Skipped;
}

bool IndexReader::string(std::string &value)
{
    if (m_state != State::Shard)
        return StrictJson::string(value);
    if (!staysInFolder(value))
        damaged(text("its file ", inQuotes(value), " is not a file of the same folder"));
    if (!m_index.emplace(m_tensor, std::move(value)).second)
        damaged("it appears twice");
    m_state = State::Map;
    return true;
}

} // namespace

ShardIndex parseShardIndex(std::string_view json, const std::string &file)
{
    IndexReader reader(file);
    reader.read(json);
    return reader.take();
}

} // namespace pictor::inference
