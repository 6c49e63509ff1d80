// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/imagelibrary.h"

#include "library/databasethread.h"
#include "library/folderpath.h"
#include "library/foldertable.h"
#include "library/imagetable.h"
#include "library/indexqueue.h"
#include "library/messages.h"
#include "library/searcher.h"
#include "library/threadgroup.h"
#include "library/whendone.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace pictor::library {

namespace {

Q_LOGGING_CATEGORY(log, "pictor.library")

/// A thread that hangs on a dead network share is left behind after this.
constexpr std::chrono::seconds patienceAtEnd{2};

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
    QStringList folders; ///< as in the database, or about to be
    int folderWrites = 0; ///< on their way
    int folderChanges = 0;
    std::unique_ptr<IndexQueue> queue;
};

Result<std::unique_ptr<ImageLibrary>> ImageLibrary::open(const Paths &paths)
{
    auto data = std::make_unique<Private>(paths);
    const auto folders = data->writer.run(foldertable::paths).result();
    if (!folders)
        return tl::unexpected(folders.error());
    data->folders = *folders;
    return std::unique_ptr<ImageLibrary>(new ImageLibrary(std::move(data)));
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

Result<void> ImageLibrary::addFolder(const QString &folder)
{
    const QFileInfo info(folder);
    const QString name = QDir::toNativeSeparators(folder);
    if (!info.isDir())
        return failure(Error::Kind::NotFound,
            Text::tr("“%1” is no folder. Choose a folder with pictures in it.").arg(name));
    if (!info.isReadable() || !info.isExecutable())
        return failure(
            Error::Kind::Denied, Text::tr("“%1” cannot be read. Check that you may open it.").arg(name));

    const QString path = info.canonicalFilePath();
    if (isWithinAny(path, d->folders))
        return {};
    d->folders.removeIf([&](const QString &inner) { return isWithin(inner, path); });
    d->folders.append(path);
    d->folders.sort();
    writeFolders([path](Database &database) { return foldertable::add(database, path); });
    return {};
}

void ImageLibrary::removeFolder(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QString path = d->folders.contains(folder) ? folder : canonical;
    if (!d->folders.removeOne(path))
        return;
    writeFolders([path](Database &database) { return foldertable::remove(database, path); });
}

template <class Write> void ImageLibrary::writeFolders(Write write)
{
    ++d->folderChanges;
    ++d->folderWrites;
    whenDone(d->writer.run(std::move(write)), this, [this](const Result<void> &written) {
        --d->folderWrites;
        if (!written)
            qCWarning(log).noquote() << written.error().message << written.error().detail;
        Q_EMIT imagesChanged();
    });
    Q_EMIT foldersChanged();
}

QFuture<QList<FolderStatus>> ImageLibrary::status(const QString &model) const
{
    auto counted =
        d->reader.run([model](Database &database) { return foldertable::status(database, model); });
    auto *self = const_cast<ImageLibrary *>(this);
    whenDone(counted, self, [self, before = d->folderChanges](const Result<QList<FolderStatus>> &list) {
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
