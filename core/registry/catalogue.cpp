// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/catalogue.h"

#include "registry/nearestkeys.h"

#include <algorithm>
#include <numeric>

namespace pictor {

qint64 ModelSource::bytes() const
{
    const qint64 sum = std::accumulate(files.begin(), files.end(), qint64(0),
        [](qint64 total, const ModelFile &file) { return total + file.bytes; });
    return std::max(sum, downloadBytes);
}

Catalogue Catalogue::mergedWith(const Catalogue &user) const
{
    Catalogue merged = *this;
    for (const CatalogueEntry &entry : user.m_entries)
        merged.add(entry);
    return merged;
}

const CatalogueEntry *Catalogue::find(QStringView key) const
{
    const auto found = m_index.constFind(key.toString());
    return found == m_index.constEnd() ? nullptr : &m_entries.at(*found);
}

QStringList Catalogue::nearest(QStringView key, std::optional<ModelKind> kind) const
{
    constexpr qsizetype suggestions = 3;
    return nearestKeys(key, keys(kind), suggestions);
}

QStringList Catalogue::keys(std::optional<ModelKind> kind) const
{
    QStringList keys;
    for (const CatalogueEntry &entry : m_entries) {
        if (!kind || entry.kind == *kind)
            keys.append(entry.key);
    }
    return keys;
}

GenerationDefaults Catalogue::generationOf(QStringView family) const
{
    const auto entry = std::ranges::find_if(m_entries, [family](const CatalogueEntry &candidate) {
        return candidate.kind == ModelKind::TextToImage && candidate.family == family;
    });
    return entry == m_entries.end() ? GenerationDefaults() : entry->generation;
}

void Catalogue::add(CatalogueEntry entry)
{
    const auto known = m_index.constFind(entry.key);
    if (known != m_index.constEnd()) {
        m_entries[*known] = std::move(entry);
        return;
    }
    m_index.insert(entry.key, m_entries.size());
    m_entries.append(std::move(entry));
}

} // namespace pictor
