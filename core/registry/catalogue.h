// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "registry/generation.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace pictor {

enum class ModelKind { ImageEmbedding, TextToImage };

/// A file of a repository, as its revision pins it.
struct ModelFile {
    QString path;
    qint64 bytes = 0; ///< 0: unknown
    QString sha256; ///< lower-case hex; empty: unknown
    bool optional =
        false; ///< the model loads without it, but does less (CLIP without its vocabulary: no words)
};

/// One revision of a repository that holds everything a model needs.
struct ModelSource {
    QString repository; ///< "org/name"
    QString revision; ///< commit
    QString subfolder; ///< of the repository, where the model lies; empty: its root
    QList<ModelFile> files; ///< paths relative to the repository
    qint64 downloadBytes = 0; ///< of all files, about; given where not every file's size is known
    bool isMirror = false; ///< holds what the first source does, without asking for an account
    qint64 bytes() const; ///< of all files
};

/// What is known of a model before anything of it is on this machine.
struct CatalogueEntry {
    QString key; ///< "openai/clip-vit-base-patch32", "builtin/...", or the absolute path of a folder or file
    ModelKind kind = ModelKind::ImageEmbedding;
    QString family; ///< picks the engine: "clip", "visual-descriptor", "flux", "sd3"
    QString name; ///< for people
    QString summary; ///< one sentence: what it makes or finds
    QString licence;
    QString licenceUrl;
    bool gated = false;
    int dimension = 0; ///< of an embedding; 0: not one, or unknown until loaded
    bool understandsText = false;
    GenerationDefaults generation{}; ///< of a text-to-image model
    qint64 memoryBytes = 0; ///< needed while loaded, in bf16
    QString revision; ///< of a built-in model: raised whenever its vectors change; empty otherwise
    QList<ModelSource> sources; ///< best first; empty: shipped, or a local folder
    QString folder; ///< of a shipped or local model, or its single file (isFileKey()); empty otherwise
    QList<CatalogueEntry> relatives{}; ///< of a single file: models that may have the parts that it lacks

    bool isBuiltin() const { return sources.isEmpty() && folder.isEmpty(); } ///< without files
    bool isShipped() const { return key.startsWith(QLatin1String("builtin/")); } ///< comes with Pictor
};

/// The models that can be asked for by name. Immutable: thread-safe.
class Catalogue {
public:
    /// The catalogue that is compiled in (resources/catalog.json), without shipped models that are not in
    /// shippedModelsFolder().
    static Catalogue builtin();
    /// @param name  for messages
    /// @param base  absolute folder where relative ones start; empty: there may be none
    /// @return Corrupt, naming the entry and field at fault
    static Result<Catalogue> fromJson(const QByteArray &json, const QString &name, const QString &base = {});
    /// A catalogue on disk, such as Paths::userModels(); empty if there is no such file.
    static Result<Catalogue> fromFile(const QString &path);
    /// `user` added to this one; a key in both is the user's.
    Catalogue mergedWith(const Catalogue &user) const;

    const QList<CatalogueEntry> &entries() const { return m_entries; }
    const CatalogueEntry *find(QStringView key) const;
    /// Keys that `key` may have meant, nearest first, at most three: by edit distance without regard to case,
    /// also to the part after "org/".
    QStringList nearest(QStringView key, std::optional<ModelKind> kind = {}) const;
    /// In the catalogue's order.
    QStringList keys(std::optional<ModelKind> kind = {}) const;
    /// What text-to-image models of `family` do unless asked otherwise: as its first model here does.
    GenerationDefaults generationOf(QStringView family) const;

private:
    void add(CatalogueEntry entry);

    QList<CatalogueEntry> m_entries;
    QHash<QString, qsizetype> m_index; ///< by key, into m_entries
};

} // namespace pictor
