// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/renaming.h"

#include "inference/engine.h"
#include "inference/weights/fault.h"

#include <numeric>
#include <optional>

namespace pictor::inference {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What a pattern's number is, and what follows the pattern.
struct Match {
    std::string_view number, rest;
};

std::optional<Match> match(std::string_view pattern, std::string_view name)
{
    const std::size_t hash = pattern.find('#');
    if (hash == std::string_view::npos)
        return name.starts_with(pattern) ? std::optional(Match{{}, name.substr(pattern.size())})
                                         : std::nullopt;
    if (!name.starts_with(pattern.substr(0, hash)))
        return std::nullopt;
    std::size_t end = hash;
    while (end < name.size() && isDigit(name[end]))
        ++end;
    const std::string_view tail = pattern.substr(hash + 1);
    if (end == hash || !name.substr(end).starts_with(tail))
        return std::nullopt;
    return Match{name.substr(hash, end - hash), name.substr(end + tail.size())};
}

std::string filled(const std::string &pattern, const Match &match)
{
    std::string name = pattern;
    if (const std::size_t hash = name.find('#'); hash != std::string::npos)
        name.replace(hash, 1, match.number);
    return name.append(match.rest);
}

/// Rows [first, first + count) of a tensor.
TensorView rowsOf(const TensorView &view, std::int64_t first, std::int64_t count)
{
    TensorView rows = view;
    const std::uint64_t rowBytes = view.length / static_cast<std::uint64_t>(view.shape.front());
    rows.shape.front() = count;
    rows.offset += rowBytes * static_cast<std::uint64_t>(first);
    rows.length = rowBytes * static_cast<std::uint64_t>(count);
    return rows;
}

void addParts(Checkpoint::Tensors &tensors, const Renaming &rule, const Match &found, const TensorView &view,
    const std::string &name)
{
    const int shares = std::accumulate(rule.to.begin(), rule.to.end(), 0,
        [](int sum, const Renaming::Part &part) { return sum + part.share; });
    const std::int64_t rows = view.shape.empty() ? 0 : view.shape.front();
    if (rows == 0 || rows % shares != 0 || !view.isRowMajor())
        throw EngineError(EngineError::Kind::Corrupt,
            text(view.file->name(), " does not fit this model: tensor ", inQuotes(name),
                " cannot be divided into ", std::to_string(shares), " parts"));
    std::int64_t first = 0;
    for (const Renaming::Part &part : rule.to) {
        const std::int64_t count = rows / shares * part.share;
        tensors.insert_or_assign(filled(part.to, found), rowsOf(view, first, count));
        first += count;
    }
}

} // namespace

std::shared_ptr<const Checkpoint> renamed(const Checkpoint &checkpoint, const std::vector<Renaming> &rules)
{
    Checkpoint::Tensors tensors;
    for (const auto &[name, view] : checkpoint.tensors()) {
        for (const Renaming &rule : rules) {
            const std::optional<Match> found = match(rule.from, name);
            if (!found)
                continue;
            if (rule.to.size() == 1)
                tensors.insert_or_assign(filled(rule.to.front().to, *found), view);
            else
                addParts(tensors, rule, *found, view, name);
            break;
        }
    }
    return Checkpoint::assembled(checkpoint.name(), std::move(tensors));
}

} // namespace pictor::inference
