// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QRandomGenerator>

namespace pictor::ui::test {

Workplace::Workplace()
{
    QDir().mkpath(folder());
}

RegistryOptions Workplace::registry() const
{
    RegistryOptions options;
    options.hub = hub::HubCache(m_root.filePath(QStringLiteral("hub")));
    options.engines = engines->factory();
    return options;
}

QImage Workplace::picture(int number, QSize size)
{
    QRandomGenerator random(static_cast<quint32>(number) + 1);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    const QSize half = size / 2;
    for (const QPoint corner : {QPoint(0, 0), QPoint(1, 0), QPoint(0, 1), QPoint(1, 1)})
        painter.fillRect(QRect({corner.x() * half.width(), corner.y() * half.height()}, half),
            QColor::fromRgb(random.generate()));
    return image;
}

QString Workplace::save(int number, const QString &path) const
{
    const QString file = QDir::isAbsolutePath(path) ? path : m_root.filePath(path);
    QDir().mkpath(QFileInfo(file).path());
    picture(number).save(file, "PNG");
    return file;
}

void Workplace::fill(int pictures) const
{
    for (int number = 0; number < pictures; ++number)
        save(number, QStringLiteral("%1/%2.png").arg(folder()).arg(number));
}

} // namespace pictor::ui::test
