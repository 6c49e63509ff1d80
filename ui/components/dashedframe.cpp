// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/dashedframe.h"

#include <QPainter>

namespace pictor::ui {

DashedFrame::DashedFrame(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void DashedFrame::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void DashedFrame::paint(QPainter *painter)
{
    constexpr double width = 2;
    constexpr double radius = 12;
    QPen pen(m_color, width, Qt::DashLine, Qt::RoundCap);
    pen.setDashPattern({3, 4});
    painter->setPen(pen);
    painter->drawRoundedRect(boundingRect().adjusted(width, width, -width, -width), radius, radius);
}

} // namespace pictor::ui
