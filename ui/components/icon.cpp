// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/icon.h"

#include <QFile>
#include <QSvgRenderer>

namespace pictor::ui {

namespace {

QString drawingOf(const QString &name)
{
    return QStringLiteral(":/pictor/icons/%1.svg").arg(name);
}

} // namespace

Icon::Icon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(20, 20);
}

void Icon::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    if (!name.isEmpty() && !QFile::exists(drawingOf(name)))
        qWarning("There is no icon \"%s\"", qUtf8Printable(name));
    forgetDrawing();
    Q_EMIT nameChanged();
}

void Icon::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    forgetDrawing();
    Q_EMIT colorChanged();
}

void Icon::forgetDrawing()
{
    m_drawing.clear();
    update();
}

void Icon::paint(QPainter *painter)
{
    if (m_drawing.isEmpty() && !m_name.isEmpty())
        m_drawing = read();
    if (m_drawing.isEmpty())
        return;
    QSvgRenderer renderer(m_drawing); // an object of the thread that paints, which is not the item's
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, boundingRect());
}

QSGNode *Icon::updatePaintNode(QSGNode *node, UpdatePaintNodeData *data)
{
    // Qt Quick asks hidden items too: a grid has one icon in every tile, for the case of an error.
    return isVisible() ? QQuickPaintedItem::updatePaintNode(node, data) : node;
}

void Icon::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickPaintedItem::itemChange(change, value);
    if (change == ItemVisibleHasChanged && value.boolValue)
        update();
}

/// @return empty: there is none, as setName() told
QByteArray Icon::read() const
{
    QFile file(drawingOf(m_name));
    return file.open(QFile::ReadOnly) ? file.readAll().replace("currentColor", m_color.name().toLatin1())
                                      : QByteArray();
}

} // namespace pictor::ui
