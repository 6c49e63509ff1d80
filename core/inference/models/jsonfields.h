// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace pictor::inference {

/// One object of a JSON file, read field by field. Messages name the file and the field.
class JsonFields {
public:
    /// @throws EngineError NotFound (no such file, or it cannot be read) or Corrupt (not a JSON object)
    static JsonFields read(const std::filesystem::path &file);

    /// nullopt when the field is missing or null.
    /// @throws EngineError Corrupt when it is of another type
    template <class T> std::optional<T> find(const std::string &name) const;
    template <class T> T get(const std::string &name, T otherwise) const
    {
        return find<T>(name).value_or(std::move(otherwise));
    }
    /// A count or a size: from 1 to 2^31.
    std::int64_t positive(const std::string &name, std::int64_t otherwise) const;

    /// @throws EngineError Unsupported unless the field is `value`, or missing and `otherwise` is
    void require(const std::string &name, const std::string &value, const std::string &otherwise = {}) const;

    /// The object of that name; empty when missing or null.
    JsonFields object(const std::string &name) const;
    bool isObject(const std::string &name) const;
    /// The fields of `stronger` over these.
    JsonFields overriddenBy(const JsonFields &stronger) const;

    [[noreturn]] void fail(EngineError::Kind kind, const std::string &name, const std::string &what) const;

private:
    JsonFields(std::string file, std::string path, nlohmann::json object);

    std::string m_file;
    std::string m_path; // of this object in the file, ends in a dot unless empty
    nlohmann::json m_object;
};

} // namespace pictor::inference
