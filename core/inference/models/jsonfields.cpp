// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/jsonfields.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <limits>
#include <utility>
#include <vector>

namespace pictor::inference {

namespace {

using nlohmann::json;
using Kind = EngineError::Kind;

bool holds(const json &value, const bool * /*type*/)
{
    return value.is_boolean();
}

bool holds(const json &value, const std::int64_t * /*type*/)
{
    return value.is_number_integer();
}

bool holds(const json &value, const double * /*type*/)
{
    return value.is_number();
}

bool holds(const json &value, const std::string * /*type*/)
{
    return value.is_string();
}

template <class T> bool holds(const json &value, const std::vector<T> * /*type*/)
{
    const auto isRight = [](const json &element) { return holds(element, static_cast<const T *>(nullptr)); };
    return value.is_array() && std::ranges::all_of(value, isRight);
}

template <class T> bool holds(const json &value, const std::array<T, 3> * /*type*/)
{
    return value.size() == 3 && holds(value, static_cast<const std::vector<T> *>(nullptr));
}

} // namespace

JsonFields::JsonFields(std::string file, std::string path, json object)
    : m_file(std::move(file))
    , m_path(std::move(path))
    , m_object(std::move(object))
{
}

JsonFields JsonFields::read(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    if (!stream)
        throw EngineError(Kind::NotFound, file.string() + " is missing or cannot be opened.");
    json object;
    try {
        object = json::parse(stream, nullptr, false);
    } catch (const std::ios_base::failure &) { // a folder, or a disk that fails
        throw EngineError(Kind::NotFound, file.string() + " cannot be read.");
    }
    if (!object.is_object())
        throw EngineError(Kind::Corrupt, file.string() + " is damaged: it is not a JSON object.");
    return {file.string(), {}, std::move(object)};
}

template <class T> std::optional<T> JsonFields::find(const std::string &name) const
{
    const auto found = m_object.find(name);
    if (found == m_object.end() || found->is_null())
        return {};
    if (!holds(*found, static_cast<const T *>(nullptr)))
        fail(Kind::Corrupt, name, "has the unexpected value " + found->dump());
    return found->get<T>();
}

template std::optional<bool> JsonFields::find(const std::string &) const;
template std::optional<std::int64_t> JsonFields::find(const std::string &) const;
template std::optional<double> JsonFields::find(const std::string &) const;
template std::optional<std::string> JsonFields::find(const std::string &) const;
template std::optional<std::array<double, 3>> JsonFields::find(const std::string &) const;
template std::optional<std::array<std::int64_t, 3>> JsonFields::find(const std::string &) const;
template std::optional<std::vector<std::string>> JsonFields::find(const std::string &) const;
template std::optional<std::vector<std::int64_t>> JsonFields::find(const std::string &) const;

std::int64_t JsonFields::positive(const std::string &name, std::int64_t otherwise) const
{
    const std::int64_t value = get(name, otherwise);
    if (value < 1 || value > std::numeric_limits<std::int32_t>::max())
        fail(Kind::Corrupt, name, "has the impossible value " + std::to_string(value));
    return value;
}

bool JsonFields::isObject(const std::string &name) const
{
    const auto found = m_object.find(name);
    return found != m_object.end() && found->is_object();
}

void JsonFields::require(
    const std::string &name, const std::string &value, const std::string &otherwise) const
{
    const auto found = get<std::string>(name, otherwise);
    if (found != value)
        fail(Kind::Unsupported, name, "is \"" + found + "\" where " + value + " is known");
}

JsonFields JsonFields::object(const std::string &name) const
{
    const auto found = m_object.find(name);
    if (found == m_object.end() || found->is_null())
        return {m_file, m_path + name + '.', json::object()};
    if (!found->is_object())
        fail(Kind::Corrupt, name, "is not an object");
    return {m_file, m_path + name + '.', *found};
}

JsonFields JsonFields::overriddenBy(const JsonFields &stronger) const
{
    JsonFields merged = *this;
    merged.m_object.update(stronger.m_object);
    return merged;
}

void JsonFields::fail(Kind kind, const std::string &name, const std::string &what) const
{
    throw EngineError(kind, m_file + ": \"" + m_path + name + "\" " + what + '.');
}

} // namespace pictor::inference
