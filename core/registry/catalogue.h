// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace pictor {

enum class ModelKind { ImageEmbedding, TextToImage };

/// A file of a repository, as its revision pins it.
struct ModelFile {
    QString path;
    qint64 bytes = 0; ///< 0: unknown
    QString sha256; ///< empty: unknown
};

/// One revision of a repository that holds everything a model needs.
struct ModelSource {
    QString repository; ///< "org/name"
    QString revision; ///< commit
    QList<ModelFile> files;
    qint64 bytes() const;
};

/// What is known of a model before anything of it is on this machine.
struct CatalogueEntry {
    QString key; ///< "openai/clip-vit-base-patch32", "builtin/...", or a folder's absolute path
    ModelKind kind = ModelKind::ImageEmbedding;
    QString family; ///< picks the engine: "clip", "visual-descriptor", "flux", "sd3"
    QString name; ///< for people
    QString summary; ///< one sentence: what it makes or finds
    QString licence;
    QString licenceUrl;
    bool gated = false;
    int dimension = 0; ///< of an embedding; 0: not one, or unknown until loaded
    bool understandsText = false;
    qint64 memoryBytes = 0; ///< needed while loaded, in bf16
    QList<ModelSource> sources; ///< best first; empty: built in, or a local folder
    QString folder; ///< of a local model; empty otherwise

    bool isBuiltin() const { return sources.isEmpty() && folder.isEmpty(); }
};

/// The models that can be asked for by name. Immutable: thread-safe.
class Catalogue {
public:
    /// The catalogue that is compiled in (resources/catalog.json). Memory only.
    static Catalogue builtin();
    /// @return Corrupt, naming the entry and field at fault
    static Result<Catalogue> fromJson(const QByteArray &json, const QString &name);
    /// `user` added to this one; a key in both is the user's.
    Catalogue mergedWith(const Catalogue &user) const;

    const QList<CatalogueEntry> &entries() const { return m_entries; }
    const CatalogueEntry *find(QStringView key) const;
    /// Keys that `key` may have meant, nearest first, at most three.
    QStringList nearest(QStringView key) const;

private:
    QList<CatalogueEntry> m_entries;
};

} // namespace pictor
