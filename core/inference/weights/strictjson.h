// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/fault.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace pictor::inference {

/// Base of the readers of small fixed JSON forms. Refuses every event; a reader overrides those that its form
/// has. Event by event, since a document tree would hide duplicate keys and grow with what a file claims.
class StrictJson : public nlohmann::json_sax<nlohmann::json> {
public:
    /// @param part  for messages, as "its header"
    StrictJson(const std::string &file, std::string_view part)
        : m_file(file)
        , m_part(part)
    {
    }

    /// Reads all of `json`, which must be one object.
    /// @throws EngineError Corrupt
    void read(std::string_view json);

    bool null() override { return other("null"); }
    bool boolean(bool /*value*/) override { return other("a truth value"); }
    bool number_integer(std::int64_t /*value*/) override { return other("a negative number"); }
    bool number_unsigned(std::uint64_t /*value*/) override { return other("a number"); }
    bool number_float(double /*value*/, const std::string & /*digits*/) override
    {
        return other("a fraction or a number over 64 bits");
    }
    bool string(std::string & /*value*/) override { return other("a string"); }
    bool binary(nlohmann::json::binary_t & /*value*/) override { return other("binary data"); }
    bool start_object(std::size_t /*size*/) override { return other("an object"); }
    bool start_array(std::size_t /*size*/) override { return other("a list"); }
    bool parse_error(
        std::size_t position, const std::string &token, const nlohmann::json::exception &error) override;

protected:
    /// An event that the reader did not take. Throws, unless overridden to let some through.
    virtual bool other(std::string_view event) { damaged(text(event, " does not belong here")); }

    /// Where the reader is, for messages, such as: tensor "a.weight", field "shape".
    virtual std::string place() const = 0;

    /// @throws EngineError Corrupt, with file, part and place before `what`
    [[noreturn]] void damaged(const std::string &what) const;

    const std::string &file() const { return m_file; }

private:
    const std::string &m_file;
    std::string_view m_part;
};

} // namespace pictor::inference
