// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/icon.h"

#include <QFile>
#include <QSvgRenderer>

namespace pictor::ui {

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
    render();
    Q_EMIT nameChanged();
}

void Icon::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    render();
    Q_EMIT colorChanged();
}

void Icon::paint(QPainter *painter)
{
    if (m_renderer)
        m_renderer->render(painter, boundingRect());
}

void Icon::render()
{
    QFile file(QStringLiteral(":/pictor/icons/%1.svg").arg(m_name));
    m_renderer.reset();
    if (!m_name.isEmpty() && file.open(QFile::ReadOnly)) {
        m_renderer =
            std::make_unique<QSvgRenderer>(file.readAll().replace("currentColor", m_color.name().toLatin1()));
        m_renderer->setAspectRatioMode(Qt::KeepAspectRatio);
    } else if (!m_name.isEmpty()) {
        qWarning("There is no icon \"%s\"", qUtf8Printable(m_name));
    }
    update();
}

} // namespace pictor::ui
