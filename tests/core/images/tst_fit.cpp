// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/fit.h"
#include "images/picture.h"
#include "inference/weights/checkpoint.h"

#include "samples.h"

#include <QTest>

using namespace pictor;
using namespace pictor::images;
using inference::InputGeometry;
using samples::noise;

namespace {

const QString reference = QStringLiteral(PICTOR_TEST_DATA "/reference/");

InputGeometry clip(int side)
{
    return {side, side, side, InputGeometry::Fit::CropCentre};
}

/// H x W x 3 bytes as a picture that borrows them.
QImage pictureIn(const inference::TensorView &tensor)
{
    const int height = static_cast<int>(tensor.shape.at(0)), width = static_cast<int>(tensor.shape.at(1));
    return QImage(reinterpret_cast<const uchar *>(tensor.bytes().data()), width, height, 3 * width,
        QImage::Format_RGB888);
}

} // namespace

class FitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Recorded from transformers' CLIPImageProcessor on Pillow.
    void equalsPillow_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("picture");
        QTest::addColumn<int>("side");
        const auto addGoldens = [](const QString &model, int side) {
            const QString file = reference + QStringLiteral("goldens/%1/pixels_u8.safetensors").arg(model);
            const auto goldens = inference::Checkpoint::open(file.toStdString());
            for (const auto &[name, tensor] : goldens->tensors())
                QTest::addRow("%d %s", side, name.c_str()) << file << QString::fromStdString(name) << side;
        };
        addGoldens(QStringLiteral("clip-tiny-patch32"), 224);
        addGoldens(QStringLiteral("clip-tiny-patch14-336"), 336);
    }

    void equalsPillow()
    {
        QFETCH(QString, file);
        QFETCH(QString, picture);
        QFETCH(int, side);

        const auto goldens = inference::Checkpoint::open(file.toStdString());
        const auto decoded = decode(reference + QStringLiteral("images/") + picture);
        QVERIFY(decoded);
        QCOMPARE(fit(*decoded, clip(side)), pictureIn(goldens->tensor(picture.toStdString())));
    }

    void cropIsPartOfTheWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("whole");
        QTest::newRow("shrunk") << QSize(301, 157) << QSize(122, 64);
        QTest::newRow("enlarged") << QSize(31, 17) << QSize(116, 64);
        QTest::newRow("tall") << QSize(40, 999) << QSize(64, 1598);
        QTest::newRow("as it is") << QSize(100, 64) << QSize(100, 64);
    }

    void cropIsPartOfTheWhole()
    {
        QFETCH(QSize, size);
        QFETCH(QSize, whole);
        const QImage image = noise(size);
        const QPoint corner((whole.width() - 64) / 2, (whole.height() - 64) / 2);
        QCOMPARE(fit(image, clip(64)), resizeBicubic(image, whole).copy(QRect(corner, QSize(64, 64))));
    }

    void constantStaysConstant()
    {
        QImage image(1234, 567, QImage::Format_RGB888);
        image.fill(QColor(12, 200, 255));
        QImage expected(100, 100, QImage::Format_RGB888);
        expected.fill(QColor(12, 200, 255));
        QCOMPARE(resizeBicubic(image, QSize(100, 100)), expected);
    }

    void stretchGivesUpProportions()
    {
        const InputGeometry geometry{50, 70, 0, InputGeometry::Fit::Stretch};
        const QImage image = noise(QSize(333, 111));
        QCOMPARE(fit(image, geometry), resizeBicubic(image, QSize(50, 70)));
    }

    /// The whole, resized, would have 22 million pixels along: only what the crop keeps may be computed.
    void longStripsCostNoMoreThanTheirCrop()
    {
        for (const QSize size : {QSize(1, 100000), QSize(100000, 1)}) {
            const QImage fitted = fit(noise(size), clip(224));
            QCOMPARE(fitted.size(), QSize(224, 224));
        }
    }

    void takesAnyFormat()
    {
        const QImage image = noise(QSize(90, 80));
        QCOMPARE(fit(image.convertToFormat(QImage::Format_ARGB32), clip(32)), fit(image, clip(32)));
        QVERIFY(fit(QImage(), clip(32)).isNull());
    }

    void viewBorrowsPixels()
    {
        const QImage image = noise(QSize(5, 3));
        const auto view = viewOf(image);
        QCOMPARE(view.width, 5);
        QCOMPARE(view.height, 3);
        QCOMPARE(view.stride, std::ptrdiff_t{16});
        QCOMPARE(view.pixels, image.constBits());
    }
};

QTEST_GUILESS_MAIN(FitTest)
#include "tst_fit.moc"
