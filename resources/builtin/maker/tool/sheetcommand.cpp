// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetcommand.h"

#include "landscapes/caption.h"
#include "landscapes/renderer.h"

#include <QImageWriter>
#include <QPainter>

namespace pictor::landscapes {

QString writeSheet(const Options &options)
{
    constexpr int gap = 8;
    constexpr int captionHeight = 44;
    const QSize cell(options.size.width() + gap, options.size.height() + captionHeight);
    const QSize size(cell.width() * options.columns + gap, cell.height() * options.rows + gap);
    QImage sheet(size, QImage::Format_RGB32);
    if (sheet.isNull())
        return QStringLiteral("A sheet of %1 x %2 pixels does not fit into memory.")
            .arg(size.width())
            .arg(size.height());
    sheet.fill(Qt::white);

    Random random(options.seed);
    QPainter painter(&sheet);
    painter.setPen(Qt::black);
    QFont font = painter.font();
    font.setPixelSize(12);
    painter.setFont(font);
    for (int i = 0; i < options.rows * options.columns; ++i) {
        const Landscape landscape = sampleLandscape(random, options.pairs);
        const QPoint at(gap + i % options.columns * cell.width(), gap + i / options.columns * cell.height());
        painter.drawImage(at, render(landscape, options.size));
        const QRect below(
            at + QPoint(0, options.size.height() + 1), QSize(options.size.width(), captionHeight - gap));
        painter.drawText(below, Qt::TextWordWrap, writeCaption(landscape, random, CaptionLength::Any));
    }
    painter.end();

    QImageWriter writer(options.output, "png");
    if (!writer.write(sheet))
        return QStringLiteral("%1 could not be written: %2").arg(options.output, writer.errorString());
    return {};
}

} // namespace pictor::landscapes
