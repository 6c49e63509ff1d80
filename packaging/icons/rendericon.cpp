// SPDX-License-Identifier: GPL-3.0-or-later
// rendericon SVG SIZE FILE: the picture as a square of SIZE pixels, in the format that FILE's name asks for.
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // which finds the plugins of formats other than PNG
    const QStringList arguments = QCoreApplication::arguments();
    QSvgRenderer picture(arguments.value(1));
    const int size = arguments.value(2).toInt();
    if (!picture.isValid() || size <= 0) {
        fprintf(stderr, "usage: rendericon SVG SIZE FILE\n");
        return EXIT_FAILURE;
    }
    QImage icon(size, size, QImage::Format_ARGB32);
    icon.fill(Qt::transparent);
    QPainter painter(&icon);
    picture.render(&painter);
    painter.end();
    return icon.save(arguments.value(3)) ? EXIT_SUCCESS : EXIT_FAILURE;
}
