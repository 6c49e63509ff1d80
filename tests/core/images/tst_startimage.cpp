// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/startimage.h"

#include "images/picture.h"
#include "inference/weights/checkpoint.h"

#include "samples.h"

#include <QTest>

#include <cmath>

using namespace pictor::images;
using pictor::inference::Checkpoint;
using pictor::inference::TensorView;

namespace {

const QString reference = QStringLiteral(PICTOR_TEST_DATA "/reference/");

/// [1, 3, H, W] floats from -1 to 1 as the 8-bit pixels that they were made of.
QImage pictureIn(const TensorView &tensor)
{
    const int height = static_cast<int>(tensor.shape.at(2)), width = static_cast<int>(tensor.shape.at(3));
    const auto *values = reinterpret_cast<const float *>(tensor.bytes().data());
    QImage image(width, height, QImage::Format_RGB888);
    for (int channel = 0; channel < 3; ++channel) {
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                image.scanLine(y)[3 * x + channel] =
                    static_cast<uchar>(std::lround((*values++ + 1) / 2 * 255));
        }
    }
    return image;
}

} // namespace

class StartImageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Recorded from diffusers' image-to-image pipelines, which resize with Pillow's Lanczos.
    void equalsPillow_data()
    {
        QTest::addColumn<QString>("golden");
        QTest::addColumn<QString>("picture");
        QTest::newRow("photograph") << "flux-schnell-tiny/cases/img2img_64x64"
                                    << "photo_rgb.jpg";
        QTest::newRow("wide") << "flux-schnell-tiny/cases/img2img_48x80"
                              << "gradient_rgba.png";
        QTest::newRow("SD3") << "sd35-turbo-tiny/cases/img2img_64x64"
                             << "photo_rgb.jpg";
    }

    void equalsPillow()
    {
        QFETCH(QString, golden);
        QFETCH(QString, picture);
        const QString file = reference + QStringLiteral("goldens/%1.safetensors").arg(golden);
        const auto goldens = Checkpoint::open(file.toStdString());
        const QImage expected = pictureIn(goldens->tensor("init_image"));
        const auto decoded = decode(reference + QStringLiteral("images/") + picture);
        QVERIFY(decoded);
        QVERIFY(!decoded->hasAlphaChannel());
        QCOMPARE(startImage(*decoded, expected.size()), expected);
    }

    void rightSizeStaysAsItIs()
    {
        const QImage image = samples::noise(QSize(48, 32));
        QCOMPARE(startImage(image, image.size()), image);
    }

    void transparentPixelsShowWhite()
    {
        QImage image(32, 16, QImage::Format_ARGB32);
        image.fill(QColor(200, 0, 0, 0));
        QImage white(16, 16, QImage::Format_RGB888);
        white.fill(Qt::white);
        QCOMPARE(startImage(image, QSize(16, 16)), white);
        image.fill(QColor(200, 0, 0, 255));
        QCOMPARE(startImage(image, QSize(16, 16)).pixelColor(3, 3), QColor(200, 0, 0));
        image.fill(QColor(0, 0, 0, 51)); // a fifth
        QCOMPARE(startImage(image, QSize(16, 16)).pixelColor(3, 3), QColor(204, 204, 204));
    }

    void takesAnyFormat_data()
    {
        QTest::addColumn<QImage::Format>("format");
        QTest::newRow("gray") << QImage::Format_Grayscale8;
        QTest::newRow("RGB32") << QImage::Format_RGB32;
        QTest::newRow("16 bits") << QImage::Format_RGBA64;
        QTest::newRow("one bit") << QImage::Format_Mono;
    }

    void takesAnyFormat()
    {
        QFETCH(QImage::Format, format);
        const QImage image =
            startImage(samples::noise(QSize(100, 50)).convertToFormat(format), QSize(32, 48));
        QCOMPARE(image.size(), QSize(32, 48));
        QCOMPARE(image.format(), QImage::Format_RGB888);
    }

    void emptyPictureGivesNone() { QVERIFY(startImage(QImage(), QSize(16, 16)).isNull()); }
};

QTEST_GUILESS_MAIN(StartImageTest)
#include "tst_startimage.moc"
