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

#include <functional>
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
    using Opened = std::function<void(Result<std::unique_ptr<ImageLibrary>>)>;

    /// Opens or creates the database (SQLite, WAL). Blocks, up to 15 s while another process keeps it busy.
    /// @return Corrupt, Denied or Unsupported (made by a newer Pictor), naming the file
    static Result<std::unique_ptr<ImageLibrary>> open(const Paths &paths);
    /// The same without blocking: `opened` is called from the event loop of `context`. Once `context` is gone
    /// the opening is given up, and `opened` is never called.
    static void open(const Paths &paths, QObject *context, Opened opened);
    ~ImageLibrary() override;

    QStringList folders() const;
    /// Adding a folder inside a watched one is no error and changes nothing; adding one around watched ones
    /// takes their place and keeps what is known of their pictures. Watched once the future says so.
    /// @return the folder's canonical path; NotFound if it is no folder, Denied if it cannot be read, or why
    ///         the database could not keep it
    QFuture<Result<QString>> addFolder(const QString &folder);
    /// Forgets one of folders(), its pictures and their vectors. The files stay. Any other path is passed
    /// over.
    QFuture<Result<void>> removeFolder(const QString &folder);
    /// Pictures of each watched folder, and how many of them the newest revision of `model` has embedded.
    QFuture<QList<FolderStatus>> status(const QString &model) const;

    /// Scans the watched folders (or only `folders`: watched ones, or folders and picture files inside them,
    /// by their canonical paths) and embeds what is new or changed. While a run of the same model goes on,
    /// that run is extended and returned; with another model the new run waits (State::Queued) until it has
    /// ended. Runs belong to the library, which deletes an ended one when a later one is made.
    /// @param embedder  outlives the run
    IndexJob *index(Embedder *embedder, const QStringList &folders = {});
    /// The run that is going on or next in line; nullptr if there is none.
    IndexJob *currentIndex() const;
    /// Forgets those of `files` (canonical paths) that are gone from the disk, without a scan: for who
    /// removed them.
    void forget(const QStringList &files);

    /// The `top` nearest of `query` (unit length) among the vectors of this model and revision, best first.
    /// Equal scores come in the order of imageId. Pictures whose files are gone are left out.
    /// @return Unsupported if `query` has another dimension than the stored vectors
    QFuture<Result<QList<SearchHit>>> search(
        const QString &model, const QString &revision, std::vector<float> query, int top) const;

    /// search() with the stored vector of a picture, which itself is left out.
    /// @return NotFound if this model and revision have not embedded it
    QFuture<Result<QList<SearchHit>>> similar(
        const QString &model, const QString &revision, qint64 imageId, int top) const;

    /// The `top` pictures that were modified last, latest first, whether embedded or not (score 0): what the
    /// grid shows without a search.
    QFuture<Result<QList<SearchHit>>> newest(int top) const;

Q_SIGNALS:
    void foldersChanged();
    void imagesChanged(); ///< something was embedded or removed: searches may answer differently

private:
    class Private;
    class Opening;

    explicit ImageLibrary(std::unique_ptr<Private> data);
    template <class Write> QFuture<Result<void>> writeFolders(Write write);
    void takeFolders(const QStringList &paths);
    void takeFolders(const QList<FolderStatus> &list);
    void removeGone(const QStringList &files);

    std::unique_ptr<Private> d;
};

} // namespace pictor::library
