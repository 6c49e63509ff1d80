// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/keyresolver.h"

#include "registry/messages.h"
#include "registry/modelkey.h"

namespace pictor {

namespace {

QString quotedList(const QStringList &keys)
{
    QStringList quoted;
    for (const QString &key : keys)
        quoted.append(Text::tr("“%1”", "a model's key").arg(key));
    return quoted.join(Text::tr(", ", "between the keys of models"));
}

/// Long enough to recognise, short enough for a log line.
QString shortened(const QString &key)
{
    constexpr qsizetype longest = 120;
    return key.size() <= longest ? key : key.first(longest) + QChar(0x2026);
}

} // namespace

KeyResolver::KeyResolver(Catalogue catalogue, QString base, QString home)
    : m_catalogue(std::move(catalogue))
    , m_base(std::move(base))
    , m_home(std::move(home))
{
}

Result<CatalogueEntry> KeyResolver::resolve(const QString &key) const
{
    if (const CatalogueEntry *entry = m_catalogue.find(key))
        return *entry;
    if (key.contains(QChar(u'\0')) || !(isFolderKey(key) || isFileKey(key)))
        return tl::unexpected(unknown(key, std::nullopt));
    return resolve(key, isFileKey(key) ? ModelKind::TextToImage : ModelKind::ImageEmbedding);
}

Result<CatalogueEntry> KeyResolver::resolve(const QString &key, ModelKind kind) const
{
    if (const CatalogueEntry *entry = m_catalogue.find(key)) {
        if (entry->kind == kind)
            return withRelatives(*entry);
        return tl::unexpected(otherKind(*entry));
    }
    if (key.contains(QChar(u'\0')) || !(isFolderKey(key) || isFileKey(key)))
        return tl::unexpected(unknown(key, kind));
    if (isFileKey(key) && kind != ModelKind::TextToImage)
        return tl::unexpected(otherKind(localEntry(key, ModelKind::TextToImage)));
    return withRelatives(localEntry(key, kind));
}

/// A single file holds the heart of a model only; the catalogue's models have the rest.
CatalogueEntry KeyResolver::withRelatives(CatalogueEntry entry) const
{
    if (isFileKey(entry.folder)) {
        entry.relatives = m_catalogue.entries();
        entry.relatives.removeIf([](const CatalogueEntry &model) {
            return model.kind != ModelKind::TextToImage || isFileKey(model.folder);
        });
    }
    return entry;
}

CatalogueEntry KeyResolver::localEntry(const QString &key, ModelKind kind) const
{
    CatalogueEntry entry;
    entry.key = folderOf(key, m_base, m_home);
    entry.kind = kind;
    entry.name = entry.key.sliced(entry.key.lastIndexOf(u'/') + 1);
    if (entry.name.isEmpty())
        entry.name = entry.key;
    entry.folder = entry.key;
    return entry;
}

Error KeyResolver::unknown(const QString &key, std::optional<ModelKind> kind) const
{
    QStringList near = m_catalogue.nearest(key, kind);
    const bool guessed = !near.isEmpty();
    if (!guessed)
        near = m_catalogue.keys(kind);
    const QString what = key.isEmpty() ? Text::tr("No model was named.")
                                       : Text::tr("There is no model “%1”.").arg(shortened(key));
    const QString next = guessed
        ? Text::tr("Did you mean %1?").arg(quotedList(near))
        : Text::tr("Known models: %1. A folder is written with its path, such as ./%2.")
              .arg(quotedList(near), key.isEmpty() ? Text::tr("my-model") : shortened(key));
    return {Error::Kind::NotFound, what + u' ' + next, {}};
}

Error KeyResolver::otherKind(const CatalogueEntry &entry) const
{
    const bool makes = entry.kind == ModelKind::TextToImage;
    const auto wanted = makes ? ModelKind::ImageEmbedding : ModelKind::TextToImage;
    const QString why = makes ? Text::tr("“%1” makes pictures from words and cannot compare pictures.")
                              : Text::tr("“%1” compares pictures and cannot make any.");
    return {Error::Kind::Unsupported,
        why.arg(entry.key) + u' '
            + Text::tr("Models that can: %1.").arg(quotedList(m_catalogue.keys(wanted))),
        {}};
}

} // namespace pictor
