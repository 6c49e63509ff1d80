// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/pictureview.h"

#include <QPainter>

namespace pictor::ui {

PictureView::PictureView(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void PictureView::setPicture(const QImage &picture)
{
    if (picture.cacheKey() == m_picture.cacheKey())
        return;
    m_picture = picture;
    update();
    Q_EMIT pictureChanged();
}

void PictureView::paint(QPainter *painter)
{
    if (m_picture.isNull())
        return;
    const QSizeF shown = size().scaled(m_picture.size(), Qt::KeepAspectRatio);
    QRectF source(QPointF(), shown);
    source.moveCenter(QRectF(m_picture.rect()).center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), m_picture, source);
}

} // namespace pictor::ui
