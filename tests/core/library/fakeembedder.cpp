// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeembedder.h"

#include "images/fit.h"

#include <QPromise>

#include <cmath>
#include <functional>
#include <numeric>

using namespace pictor;

struct FakeEmbedder::Waiting {
    QList<QImage> images;
    QPromise<Result<Vectors>> promise;
    std::unique_ptr<std::stop_callback<std::function<void()>>> onStop;

    void finish(Result<Vectors> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

namespace {

template <class T> QFuture<Result<T>> ready(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

std::array<float, 3> meanColour(const QImage &image, const QRect &area)
{
    std::array<float, 3> sum{};
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            sum[0] += static_cast<float>(colour.red());
            sum[1] += static_cast<float>(colour.green());
            sum[2] += static_cast<float>(colour.blue());
        }
    }
    return sum;
}

} // namespace

FakeEmbedder::FakeEmbedder(const QString &model)
{
    info.model = model;
    info.revision = QStringLiteral("1");
    info.dimension = 13;
    info.input = {16, 16, 16, inference::InputGeometry::Fit::Stretch};
    info.batchSize = 4;
}

FakeEmbedder::~FakeEmbedder()
{
    releaseAll();
}

FakeEmbedder::Vectors FakeEmbedder::vectorOf(const QImage &image) const
{
    const QImage fitted = images::fit(image, info.input);
    const int half = info.input.width / 2;
    Vectors vector{1.0F}; // black is a picture too
    for (const QPoint corner : {QPoint(0, 0), QPoint(half, 0), QPoint(0, half), QPoint(half, half)}) {
        const auto colour = meanColour(fitted, QRect(corner, QSize(half, half)));
        vector.insert(vector.end(), colour.begin(), colour.end());
    }
    const float length = std::sqrt(std::inner_product(vector.begin(), vector.end(), vector.begin(), 0.0F));
    for (float &value : vector)
        value /= length;
    return vector;
}

FakeEmbedder::Result<FakeEmbedder::Vectors> FakeEmbedder::answer(const QList<QImage> &images) const
{
    if (embedFailure)
        return tl::unexpected(*embedFailure);
    Vectors vectors;
    for (const QImage &image : images) {
        const Vectors vector = vectorOf(image);
        vectors.insert(vectors.end(), vector.begin(), vector.end());
    }
    return vectors;
}

qsizetype FakeEmbedder::embedded() const
{
    return std::accumulate(batches.begin(), batches.end(), qsizetype{0});
}

void FakeEmbedder::release()
{
    const auto waiting = m_waiting.front();
    m_waiting.pop_front();
    if (!waiting->promise.future().isFinished())
        waiting->finish(answer(waiting->images));
}

void FakeEmbedder::releaseAll()
{
    m_held = false;
    while (!m_waiting.empty())
        release();
}

QFuture<Result<library::EmbedderInfo>> FakeEmbedder::prepare(std::stop_token)
{
    if (prepareFailure)
        return ready<library::EmbedderInfo>(tl::unexpected(*prepareFailure));
    return ready<library::EmbedderInfo>(info);
}

QFuture<Result<FakeEmbedder::Vectors>> FakeEmbedder::embedImages(QList<QImage> images, std::stop_token stop)
{
    batches.append(images.size());
    if (asked)
        asked(images.size());
    if (!m_held)
        return ready(answer(images));
    auto waiting = std::make_shared<Waiting>();
    waiting->images = std::move(images);
    waiting->promise.start();
    auto *raw = waiting.get();
    m_waiting.push_back(waiting);
    mostAtOnce = std::max(mostAtOnce, waitingBatches());
    waiting->onStop = std::make_unique<std::stop_callback<std::function<void()>>>(stop, [raw] {
        raw->finish(tl::unexpected(Error{Error::Kind::Cancelled, {}, {}}));
    });
    return waiting->promise.future();
}

QFuture<Result<FakeEmbedder::Vectors>> FakeEmbedder::embedQueryImage(QImage image, std::stop_token)
{
    return ready(answer({image}));
}

QFuture<Result<FakeEmbedder::Vectors>> FakeEmbedder::embedQueryText(QString, std::stop_token)
{
    return ready<Vectors>(tl::unexpected(Error{Error::Kind::Unsupported, {}, {}}));
}
