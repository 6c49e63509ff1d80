// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/picturedroparea.h"

#include <QDropEvent>

namespace pictor::ui {

PictureDropArea::PictureDropArea(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemAcceptsDrops);
}

void PictureDropArea::dragEnterEvent(QDragEnterEvent *event)
{
    const bool wanted = mayHoldPictures(*event->mimeData());
    event->setAccepted(wanted);
    setHovered(wanted);
}

void PictureDropArea::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PictureDropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    setHovered(false);
}

void PictureDropArea::dropEvent(QDropEvent *event)
{
    setHovered(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(readDropped(*event->mimeData()));
}

void PictureDropArea::setHovered(bool hovered)
{
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    Q_EMIT hoveredChanged();
}

} // namespace pictor::ui
