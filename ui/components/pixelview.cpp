// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/pixelview.h"

#include <QQuickWindow>
#include <QSGImageNode>

namespace pictor::ui {

PixelView::PixelView(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void PixelView::setPicture(const QImage &picture)
{
    if (picture.cacheKey() == m_picture.cacheKey())
        return;
    m_picture = picture;
    m_stale = true;
    update();
    Q_EMIT pictureChanged();
}

void PixelView::setSharp(bool sharp)
{
    if (sharp == m_sharp)
        return;
    m_sharp = sharp;
    update();
    Q_EMIT sharpChanged();
}

QSGNode *PixelView::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    auto *image = static_cast<QSGImageNode *>(node);
    if (m_picture.isNull() || width() <= 0 || height() <= 0) {
        delete image;
        return nullptr;
    }
    if (!image) {
        image = window()->createImageNode();
        image->setOwnsTexture(true);
        m_stale = true;
    }
    if (std::exchange(m_stale, false))
        image->setTexture(window()->createTextureFromImage(m_picture, QQuickWindow::TextureHasMipmaps));
    QRectF source(QPointF(), size().scaled(m_picture.size(), Qt::KeepAspectRatio));
    source.moveCenter(QRectF(m_picture.rect()).center());
    image->setRect(boundingRect());
    image->setSourceRect(source);
    image->setFiltering(m_sharp ? QSGTexture::Nearest : QSGTexture::Linear);
    image->setMipmapFiltering(QSGTexture::Linear);
    return image;
}

} // namespace pictor::ui
