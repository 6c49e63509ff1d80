// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/imagelibrary.h"

#include "base/detached.h"
#include "base/whendone.h"
#include "library/databasethread.h"
#include "library/folderpath.h"
#include "library/foldertable.h"
#include "library/imagetable.h"
#include "library/indexqueue.h"
#include "library/messages.h"
#include "library/searcher.h"
#include "library/threadgroup.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPromise>

namespace pictor::library {

namespace {

Q_LOGGING_CATEGORY(log, "pictor.library")

/// A thread that hangs on a dead network share is left behind after this.
constexpr std::chrono::seconds patienceAtEnd{2};

/// The canonical path of a folder that can be watched. Looks at the disk.
Result<QString> checkedFolder(const QString &folder)
{
    const QFileInfo info(folder);
    const QString name = QDir::toNativeSeparators(folder);
    if (!info.isDir())
        return failure(Error::Kind::NotFound,
            Text::tr("“%1” is no folder. Choose a folder with pictures in it.").arg(name));
    if (!info.isReadable() || !info.isExecutable())
        return failure(
            Error::Kind::Denied, Text::tr("“%1” cannot be read. Check that you may open it.").arg(name));
    return info.canonicalFilePath();
}

} // namespace

class ImageLibrary::Private {
public:
    explicit Private(const Paths &paths)
        : writer(paths.database())
        , reader(paths.database())
        , services{writer, threads, [this] { return folders; }, {paths.cache},
              paths.database() + QStringLiteral(".indexing"), {}}
    {
    }
    ~Private() { threads.waitForDone(patienceAtEnd); }

    ThreadGroup threads;
    Searcher searcher; ///< used by `reader` only
    DatabaseThread writer;
    DatabaseThread reader; ///< apart, so that a search never waits for indexing
    IndexServices services;
    QStringList folders; ///< as in the database
    int folderWrites = 0; ///< on their way
    int folderChanges = 0;
    std::unique_ptr<IndexQueue> queue;
};

/// What a library is made of, while its database is being opened.
class ImageLibrary::Opening {
public:
    explicit Opening(const Paths &paths)
        : m_data(std::make_unique<Private>(paths))
    {
    }
    ~Opening()
    {
        if (m_data && !m_data->writer.giveUp(patienceAtEnd))
            static_cast<void>(m_data.release()); // all that the hanging thread may touch is left behind
    }

    QFuture<Result<QStringList>> start() { return m_data->writer.run(foldertable::paths); }

    Result<std::unique_ptr<ImageLibrary>> finish(const Result<QStringList> &folders)
    {
        return folders.map([this](const QStringList &paths) {
            m_data->folders = paths;
            return std::unique_ptr<ImageLibrary>(new ImageLibrary(std::move(m_data)));
        });
    }

private:
    std::unique_ptr<Private> m_data;
};

Result<std::unique_ptr<ImageLibrary>> ImageLibrary::open(const Paths &paths)
{
    Opening opening(paths);
    return opening.finish(opening.start().result());
}

void ImageLibrary::open(const Paths &paths, QObject *context, Opened opened)
{
    auto opening = std::make_shared<Opening>(paths);
    whenDone(
        context, opening->start(), [opening, opened = std::move(opened)](const Result<QStringList> &folders) {
            opened(opening->finish(folders));
        });
}

ImageLibrary::ImageLibrary(std::unique_ptr<Private> data)
    : d(std::move(data))
{
    d->queue = std::make_unique<IndexQueue>(d->services);
    connect(d->queue.get(), &IndexQueue::imagesChanged, this, &ImageLibrary::imagesChanged);
}

ImageLibrary::~ImageLibrary()
{
    d->queue->abandonAll();
}

QStringList ImageLibrary::folders() const
{
    return d->folders;
}

QFuture<Result<QString>> ImageLibrary::addFolder(const QString &folder)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto end = [promise](const Result<QString> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenDone(this, runDetached([folder] { return checkedFolder(folder); }),
        [this, end](const Result<QString> &path) {
            if (!path)
                return end(path);
            const auto written =
                writeFolders([path = *path](Database &database) { return foldertable::add(database, path); });
            whenDone(this, written,
                [end, path = *path](const Result<void> &result) { end(result.map([&] { return path; })); });
        });
    return promise->future();
}

QFuture<Result<void>> ImageLibrary::removeFolder(const QString &folder)
{
    return writeFolders([folder](Database &database) { return foldertable::remove(database, folder); });
}

/// folders() follows what the database keeps, so that it never promises more than an index run will find.
template <class Write> QFuture<Result<void>> ImageLibrary::writeFolders(Write write)
{
    ++d->folderChanges;
    ++d->folderWrites;
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(this, d->writer.run(std::move(write)), [this, promise](const Result<QStringList> &paths) {
        --d->folderWrites;
        if (paths && *paths != d->folders) {
            takeFolders(*paths);
            Q_EMIT imagesChanged();
        }
        promise->addResult(paths.map([](const QStringList &) {}));
        promise->finish();
    });
    return promise->future();
}

QFuture<QList<FolderStatus>> ImageLibrary::status(const QString &model) const
{
    auto counted =
        d->reader.run([model](Database &database) { return foldertable::status(database, model); });
    auto *self = const_cast<ImageLibrary *>(this);
    whenDone(self, counted, [self, before = d->folderChanges](const Result<QList<FolderStatus>> &list) {
        if (list && before == self->d->folderChanges && self->d->folderWrites == 0)
            self->takeFolders(*list);
    });
    return counted.then([](const Result<QList<FolderStatus>> &list) {
        if (!list)
            qCWarning(log).noquote() << list.error().message << list.error().detail;
        return list.value_or(QList<FolderStatus>());
    });
}

/// Another process may have changed them.
void ImageLibrary::takeFolders(const QList<FolderStatus> &list)
{
    QStringList paths;
    for (const FolderStatus &folder : list)
        paths.append(folder.path);
    takeFolders(paths);
}

void ImageLibrary::takeFolders(const QStringList &paths)
{
    if (std::exchange(d->folders, paths) != paths)
        Q_EMIT foldersChanged();
}

IndexJob *ImageLibrary::index(Embedder *embedder, const QStringList &folders)
{
    return d->queue->add(*embedder, folders);
}

IndexJob *ImageLibrary::currentIndex() const
{
    return d->queue->current();
}

void ImageLibrary::forget(const QStringList &files)
{
    removeGone(files);
    // A run may have seen them before they went, and not have told the database yet.
    if (const IndexRun *run = d->queue->current())
        connect(run, &IndexRun::ended, this, [this, files] { removeGone(files); });
}

void ImageLibrary::removeGone(const QStringList &files)
{
    const auto removed =
        d->writer.run([files](Database &database) { return imagetable::removeGone(database, files); });
    whenDone(this, removed, [this](const Result<qint64> &images) {
        if (!images)
            qCWarning(log).noquote() << images.error().message << images.error().detail;
        else if (*images > 0)
            Q_EMIT imagesChanged();
    });
}

QFuture<Result<QList<SearchHit>>> ImageLibrary::search(
    const QString &model, const QString &revision, std::vector<float> query, int top) const
{
    return d->reader.run(
        [searcher = &d->searcher, space = VectorSpace{model, revision}, query = std::move(query), top](
            Database &database) { return searcher->search(database, space, query, top); });
}

QFuture<Result<QList<SearchHit>>> ImageLibrary::similar(
    const QString &model, const QString &revision, qint64 imageId, int top) const
{
    return d->reader.run(
        [searcher = &d->searcher, space = VectorSpace{model, revision}, imageId, top](
            Database &database) { return searcher->similar(database, space, imageId, top); });
}

QFuture<Result<QList<SearchHit>>> ImageLibrary::newest(int top) const
{
    return d->reader.run([top](Database &database) { return imagetable::newest(database, top); });
}

} // namespace pictor::library
