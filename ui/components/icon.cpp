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

Icon::~Icon() = default;

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
    m_renderer.reset();
    update();
}

void Icon::paint(QPainter *painter)
{
    if (!m_renderer && !m_name.isEmpty())
        read();
    if (m_renderer)
        m_renderer->render(painter, boundingRect());
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

void Icon::read()
{
    QFile file(drawingOf(m_name));
    if (!file.open(QFile::ReadOnly))
        return; // setName() told
    m_renderer =
        std::make_unique<QSvgRenderer>(file.readAll().replace("currentColor", m_color.name().toLatin1()));
    m_renderer->setAspectRatioMode(Qt::KeepAspectRatio);
}

} // namespace pictor::ui
