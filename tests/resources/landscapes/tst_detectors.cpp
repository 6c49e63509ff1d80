// SPDX-License-Identifier: GPL-3.0-or-later
#include "landscapes/claims.h"
#include "landscapes/renderer.h"
#include "landscapes/sampler.h"

#include <QPainter>
#include <QTest>

using namespace pictor::landscapes;

namespace {

QImage withDisc(QPointF centre, double radius)
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(qRgb(60, 90, 160));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 250, 220));
    painter.drawEllipse(centre, radius, radius);
    return image;
}

} // namespace

/// Whether what is measured on a picture agrees with what it was asked to show.
class DetectorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsADiscWhereItIs();
    void findsNoDiscInPlainThings();
    void agreeWithRenderedPictures();
};

void DetectorsTest::findsADiscWhereItIs()
{
    const std::optional<Disc> disc = findDisc(withDisc({100, 70}, 16));
    QVERIFY(disc);
    QVERIFY(std::abs(disc->x - 100.0 / 256) < 0.01);
    QVERIFY(std::abs(disc->y - 70.0 / 256) < 0.01);
    QVERIFY(std::abs(disc->radius - 16.0 / 256) < 0.01);
}

void DetectorsTest::findsNoDiscInPlainThings()
{
    QVERIFY(!findDisc(QImage()));
    QVERIFY(!findDisc(withDisc({-100, -100}, 16))); // none
    QVERIFY(!findDisc(withDisc({128, 70}, 1.5))); // a star
    QVERIFY(!findDisc(withDisc({128, 70}, 60))); // a cloud
    QVERIFY(!findDisc(withDisc({128, 240}, 16))); // a pond
}

void DetectorsTest::agreeWithRenderedPictures()
{
    Random random(11);
    ClaimTallies found;
    for (int i = 0; i < 1000; ++i) {
        const Landscape landscape = sampleLandscape(random, Pairs::All);
        found.add(landscape, measure(render(landscape, {256, 256})));
    }
    for (std::size_t i = 0; i < claims().size(); ++i) {
        const Tally &tally = found.tallies()[i];
        qInfo(
            "%-20s %d of %d, %d of %d", claims()[i].name, tally.yesRight, tally.yes, tally.noRight, tally.no);
        QVERIFY2(tally.yes > 0 && tally.no > 0, claims()[i].name);
        QVERIFY2(tally.rate() >= 0.9, claims()[i].name);
    }
}

QTEST_GUILESS_MAIN(DetectorsTest)
#include "tst_detectors.moc"
