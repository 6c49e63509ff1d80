// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/paths.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QSize>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace pictor::library {

class Embedder;
class IndexJob;

struct SearchHit {
    qint64 imageId = 0;
    QString path; ///< absolute
    float score = 0; ///< cosine, 1 is the same picture
    QSize size; ///< as shown; empty if unknown
    QDateTime modified;
};

struct FolderStatus {
    QString path; ///< absolute
    qint64 images = 0; ///< found there
    qint64 embedded = 0; ///< by the model that was asked about
};

/// The user's pictures: which folders are watched, what is in them, and the vectors that models made of them.
/// Lives on the GUI thread; every function that needs the disk for over a millisecond answers through a
/// future.
class ImageLibrary : public QObject {
    Q_OBJECT
public:
    /// Opens or creates the database (SQLite, WAL).
    /// @return Corrupt, Denied or Unsupported (made by a newer Pictor), naming the file
    static Result<std::unique_ptr<ImageLibrary>> open(const Paths &paths);
    ~ImageLibrary() override;

    QStringList folders() const;
    /// @return NotFound if it is no folder; adding one inside a watched folder is no error and changes
    /// nothing
    Result<void> addFolder(const QString &folder);
    void removeFolder(const QString &folder);
    QFuture<QList<FolderStatus>> status(const QString &model) const;

    /// Scans the watched folders (or only `folders`) and embeds what is new or changed. Owned by the library.
    IndexJob *index(Embedder *embedder, const QStringList &folders = {});

    /// The `top` nearest of `query` (unit length) among the vectors of this model and revision, best first.
    QFuture<Result<QList<SearchHit>>> search(
        const QString &model, const QString &revision, std::vector<float> query, int top) const;

Q_SIGNALS:
    void foldersChanged();
    void imagesChanged(); ///< something was embedded or removed: searches may answer differently
};

} // namespace pictor::library
