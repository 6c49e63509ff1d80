// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/nearestkeys.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <vector>

namespace pictor {

namespace {

constexpr qsizetype longestKey = 256; ///< longer ones mean none of ours, and comparing them takes long

/// How far `candidate` is from what was typed, or nothing if it is something else altogether. Both folded.
std::optional<int> farness(QStringView typed, QStringView candidate)
{
    const QStringView name = candidate.sliced(candidate.indexOf(u'/') + 1);
    const QStringView typedName = typed.sliced(typed.indexOf(u'/') + 1);
    int distance = std::min({editDistance(typed, candidate), editDistance(typed, name),
        // "someone/clip-vit-base-patch32": the name counts, the owner hardly.
        editDistance(typedName, name) + 1});
    if (typed.size() >= 3 && candidate.contains(typed))
        distance = std::min(distance, 2);
    const auto tolerated = std::max<qsizetype>(2, typed.size() / 3);
    return distance <= tolerated ? std::optional(distance) : std::nullopt;
}

} // namespace

int editDistance(QStringView a, QStringView b)
{
    // Wagner and Fischer's table, one row at a time.
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : a) {
        int diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (letter == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

QStringList nearestKeys(QStringView key, const QStringList &keys, qsizetype count)
{
    const QString typed = key.trimmed().toString().toCaseFolded();
    if (typed.isEmpty() || typed.size() > longestKey)
        return {};
    QList<std::pair<int, QString>> near;
    for (const QString &candidate : keys) {
        if (const auto distance = farness(typed, candidate.toCaseFolded()))
            near.append({*distance, candidate});
    }
    std::stable_sort(
        near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList result;
    for (const auto &[distance, candidate] : near.first(std::min(count, near.size())))
        result.append(candidate);
    return result;
}

} // namespace pictor
