// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/catalogue.h"

namespace pictor {

/// Says which model a key means, without touching the disk. Immutable: thread-safe.
class KeyResolver {
public:
    /// @param base, home  as RegistryOptions
    KeyResolver(Catalogue catalogue, QString base, QString home);

    const Catalogue &catalogue() const { return m_catalogue; }

    /// The catalogue's entry, or for a folder one that is made up: of `kind`, under its normalised path. For
    /// a single file likewise: it makes pictures.
    /// @return NotFound, or Unsupported for a key of the other kind; both name keys that may have been meant
    Result<CatalogueEntry> resolve(const QString &key, ModelKind kind) const;
    /// The same for whoever takes any kind; a folder counts as a model that compares pictures, a file as one
    /// that makes them.
    Result<CatalogueEntry> resolve(const QString &key) const;

private:
    CatalogueEntry localEntry(const QString &key, ModelKind kind) const;
    CatalogueEntry withRelatives(CatalogueEntry entry) const;
    Error unknown(const QString &key, std::optional<ModelKind> kind) const;
    Error otherKind(const CatalogueEntry &entry) const;

    Catalogue m_catalogue;
    QString m_base;
    QString m_home;
};

} // namespace pictor
