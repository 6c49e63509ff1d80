// SPDX-License-Identifier: GPL-3.0-or-later
#include "landscapes/renderer.h"
#include "landscapes/sampler.h"
#include "landscapes/scene.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace pictor::landscapes;

namespace {

QByteArray hashOf(const QImage &image)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int y = 0; y < image.height(); ++y)
        hash.addData(QByteArrayView(image.constScanLine(y), 4 * image.width()));
    return hash.result();
}

/// Mean squared difference of the luma from its mean, in grey levels squared: nothing to see, nothing to
/// measure.
double varianceOf(const QImage &image)
{
    double sum = 0;
    double squares = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double grey = qGray(image.pixel(x, y));
            sum += grey;
            squares += grey * grey;
        }
    }
    const double count = image.width() * image.height();
    return squares / count - (sum / count) * (sum / count);
}

/// The usual landscape with one attribute set, made possible where the attribute asks for more.
template <class Attribute> Landscape with(Attribute Landscape::*field, int value)
{
    Landscape landscape;
    landscape.*field = Attribute(value);
    landscape.seed = 17;
    return landscape;
}

template <class Attribute> void addRows(const char *name, Attribute Landscape::*field)
{
    for (int value = 0; value < valueCount<Attribute>; ++value)
        QTest::addRow("%s %d", name, value) << with(field, value);
}

} // namespace

Q_DECLARE_METATYPE(pictor::landscapes::Landscape)

class RendererTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paintsTheSameAgain();
    void paintsEveryValue_data();
    void paintsEveryValue();
    void seedsAndSizesDiffer();
    void lightStandsBesideWhatThePlaceIsAbout();
};

void RendererTest::paintsTheSameAgain()
{
    Random random(1);
    for (int i = 0; i < 40; ++i) {
        const Landscape landscape = sampleLandscape(random, Pairs::All);
        QVERIFY2(hashOf(render(landscape, {96, 96})) == hashOf(render(landscape, {96, 96})),
            qPrintable(toString(landscape)));
    }
}

void RendererTest::paintsEveryValue_data()
{
    QTest::addColumn<Landscape>("landscape");
    addRows("time", &Landscape::time);
    addRows("weather", &Landscape::weather);
    addRows("place", &Landscape::place);
    addRows("luminary", &Landscape::luminary);
    addRows("accent", &Landscape::accent);
    addRows("season", &Landscape::season);
    addRows("sky colour", &Landscape::skyColour);
    addRows("palette", &Landscape::palette);
    addRows("manner", &Landscape::manner);
}

void RendererTest::paintsEveryValue()
{
    QFETCH(Landscape, landscape);
    for (const QSize size : {QSize(256, 256), QSize(320, 192), QSize(64, 96)}) {
        const QImage image = render(landscape, size);
        QCOMPARE(image.size(), size);
        QCOMPARE(image.format(), QImage::Format_RGB32);
        QVERIFY2(varianceOf(image) > 40, qPrintable(QString::number(varianceOf(image))));
    }
}

void RendererTest::seedsAndSizesDiffer()
{
    Landscape landscape;
    const QByteArray first = hashOf(render(landscape, {64, 64}));
    landscape.seed = 1;
    QVERIFY(hashOf(render(landscape, {64, 64})) != first);
    landscape.seed = 0;
    const QImage wider = render(landscape, {80, 48});
    QCOMPARE(wider.size(), QSize(80, 48));
    QVERIFY(hashOf(wider.scaled(64, 64)) != first);
}

/// On one side for each place, whatever the seed; without a light, on either.
void RendererTest::lightStandsBesideWhatThePlaceIsAbout()
{
    for (const QSize size : {QSize(256, 256), QSize(320, 192)}) {
        const double middle = size.width() / 2.0;
        for (int place = 0; place < valueCount<Place>; ++place) {
            Landscape landscape = with(&Landscape::place, place);
            QSet<bool> sides, sidesAlone;
            for (landscape.seed = 0; landscape.seed < 40; ++landscape.seed) {
                landscape.luminary = Luminary::Sun;
                const Scene beside(landscape, size);
                QVERIFY((beside.focus < middle) != (beside.light.x() < middle));
                QVERIFY(beside.light.y() > beside.lightRadius * 0.05 && beside.light.y() < beside.skyline);
                sides << (beside.focus < middle);
                landscape.luminary = Luminary::None;
                sidesAlone << (Scene(landscape, size).focus < middle);
            }
            QCOMPARE(sides.size(), 1);
            QCOMPARE(sidesAlone.size(), 2);
        }
    }
}

QTEST_GUILESS_MAIN(RendererTest)
#include "tst_renderer.moc"
