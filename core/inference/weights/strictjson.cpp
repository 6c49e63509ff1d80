// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/strictjson.h"

namespace pictor::inference {

void StrictJson::read(std::string_view json)
{
    if (!json.starts_with('{'))
        throwDamaged(m_file, text(m_part, " is not a JSON object"));
    // The parser takes a zero byte for the end of its input and would not see what follows.
    if (const std::size_t zero = json.find('\0'); zero != std::string_view::npos)
        throwDamaged(m_file, text(m_part, " is not JSON at byte ", zero));
    nlohmann::json::sax_parse(json.begin(), json.end(), this);
}

bool StrictJson::parse_error(
    std::size_t position, const std::string & /*token*/, const nlohmann::json::exception & /*error*/)
{
    throwDamaged(m_file, text(m_part, " is not JSON at byte ", position));
}

void StrictJson::damaged(const std::string &what) const
{
    const std::string where = place();
    throwDamaged(m_file, text(m_part, " is wrong: ", where, where.empty() ? "" : ": ", what));
}

} // namespace pictor::inference
