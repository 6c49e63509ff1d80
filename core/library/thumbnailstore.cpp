// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/thumbnailstore.h"

#include "base/threadpriority.h"
#include "images/fit.h"
#include "images/picture.h"
#include "library/rankedqueue.h"
#include "library/thumbnailcache.h"

#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <functional>

namespace pictor::library {

namespace {

constexpr int patienceAtEndMs = 2000;

/// `size` shrunk, where it is larger, to a longer side of `side`.
QSize bounded(QSize size, int side)
{
    if (std::max(size.width(), size.height()) <= side)
        return size;
    return size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1});
}

Result<QImage> made(const QString &picture, int side)
{
    return images::sizeOf(picture).and_then([&](QSize size) {
        const QSize target = bounded(size, side);
        images::DecodeOptions options;
        options.shortSideAtLeast = std::min(target.width(), target.height());
        return images::decode(picture, options).map([&](const QImage &image) {
            return image.size() == target ? image : images::resizeBicubic(image, target);
        });
    });
}

} // namespace

class ThumbnailStore::Private {
public:
    Private(const QString &folder, qint64 maximumBytes)
        : cache(folder, maximumBytes)
    {
        // One core stays free for the window while a page of thumbnails is made.
        pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    }

    Result<QImage> thumbnail(const QString &picture, int side, const std::stop_token &stop)
    {
        if (stop.stop_requested() || ending.stop_requested())
            return tl::unexpected(Error{Error::Kind::Cancelled, {}, {}});
        const auto stamp = FileStamper().stampOf(picture);
        const QString file = stamp ? cache.fileFor(picture, *stamp, side) : QString();
        if (QImage cached = stamp ? cache.load(file) : QImage(); !cached.isNull())
            return cached;
        auto result = made(picture, side);
        if (result && stamp) {
            cache.save(file, *result);
            cache.trim();
        }
        return result;
    }

    void serveNext()
    {
        if (const auto serve = waiting.takeFirst())
            (*serve)();
    }

    ThumbnailCache cache;
    RankedQueue<std::function<void()>> waiting;
    std::stop_source ending;
    QThreadPool pool;
};

ThumbnailStore::ThumbnailStore(const QString &folder, qint64 maximumBytes)
    : d(std::make_unique<Private>(folder, maximumBytes))
{
}

ThumbnailStore::~ThumbnailStore()
{
    d->ending.request_stop();
    if (!d->pool.waitForDone(patienceAtEndMs))
        static_cast<void>(
            d.release()); // a read hangs on a dead network share: all that it may touch is left behind
}

QFuture<Result<QImage>> ThumbnailStore::request(
    const QString &picture, Size size, std::stop_token stop, int rank)
{
    auto promise = std::make_shared<QPromise<Result<QImage>>>();
    promise->start();
    d->waiting.push(rank, [data = d.get(), promise, picture, size, stop = std::move(stop)] {
        giveWayToTheWindow();
        promise->addResult(data->thumbnail(picture, static_cast<int>(size), stop));
        promise->finish();
    });
    d->pool.start([data = d.get()] { data->serveNext(); });
    return promise->future();
}

} // namespace pictor::library
