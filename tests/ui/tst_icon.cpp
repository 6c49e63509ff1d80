// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/icon.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <memory>

using namespace pictor::ui;

namespace {

QColor middleOf(Icon &icon)
{
    QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        icon.paint(&painter);
    }
    return image.pixelColor(10, 10);
}

} // namespace

class IconTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsInItsColour();
    void leavesNothingInTheThreadThatDraws();
};

void IconTest::drawsInItsColour()
{
    Icon icon;
    icon.setSize({20, 20});
    QCOMPARE(middleOf(icon), QColor(Qt::white));
    icon.setName(QStringLiteral("turning"));
    icon.setColor(Qt::red);
    QCOMPARE(middleOf(icon), QColor(Qt::red));
    icon.setColor(Qt::blue);
    QCOMPARE(middleOf(icon), QColor(Qt::blue));
}

/// Qt Quick draws in a thread of its own, and deletes items in the window's. Qt tells of a timer, as drawings
/// that move have one, that is stopped elsewhere than it was started.
void IconTest::leavesNothingInTheThreadThatDraws()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("another thread")));
    auto icon = std::make_unique<Icon>();
    icon->setSize({20, 20});
    icon->setName(QStringLiteral("turning"));
    QSemaphore drawn, deleted;
    const std::unique_ptr<QThread> renderer(QThread::create([&] {
        middleOf(*icon);
        drawn.release();
        deleted.acquire();
    }));
    renderer->start();
    drawn.acquire();
    icon.reset();
    deleted.release();
    renderer->wait();
}

QTEST_MAIN(IconTest)
#include "tst_icon.moc"
