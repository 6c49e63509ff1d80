// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/thumbnailprovider.h"

#include "ui/library/thumbnailurl.h"

#include <QQuickImageResponse>
#include <QQuickTextureFactory>

#include <algorithm>

namespace pictor::ui {

using library::ThumbnailStore;

namespace {

/// Lives until QML has heard `finished`, cancelled or not.
class ThumbnailResponse final : public QQuickImageResponse {
public:
    ThumbnailResponse(ThumbnailStore &store, const QString &path, QSize bounds, int rank)
        : m_bounds(bounds)
    {
        const int longSide = std::max(bounds.width(), bounds.height());
        const auto size = longSide > static_cast<int>(ThumbnailStore::Size::Small)
            ? ThumbnailStore::Size::Large
            : ThumbnailStore::Size::Small;
        store.request(path, size, m_stop.get_token(), rank)
            .then(QtFuture::Launch::Sync, [this](const Result<QImage> &picture) { take(picture); })
            .onCanceled([this] { take(failure(Error::Kind::Cancelled, {})); });
    }

    QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_picture);
    }
    QString errorString() const override { return m_error; }
    void cancel() override { m_stop.request_stop(); }

private:
    void take(const Result<QImage> &picture)
    {
        if (picture)
            m_picture = scaled(*picture);
        else
            m_error = picture.error().message;
        Q_EMIT finished();
    }

    /// A renderer without a GPU scales at every frame: better once, here.
    QImage scaled(const QImage &picture) const
    {
        if (!m_bounds.isValid() || m_bounds.isEmpty()
            || (picture.width() <= m_bounds.width() && picture.height() <= m_bounds.height()))
            return picture;
        return picture.scaled(m_bounds, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }

    const QSize m_bounds;
    std::stop_source m_stop;
    QImage m_picture;
    QString m_error;
};

} // namespace

ThumbnailProvider::ThumbnailProvider(
    std::shared_ptr<ThumbnailStore> store, std::shared_ptr<const ThumbnailRanks> ranks)
    : m_store(std::move(store))
    , m_ranks(std::move(ranks))
{
}

QQuickImageResponse *ThumbnailProvider::requestImageResponse(
    const QString &address, const QSize &requestedSize)
{
    const QString path = pathOfThumbnail(address);
    return new ThumbnailResponse(*m_store, path, requestedSize, m_ranks->of(path));
}

} // namespace pictor::ui
