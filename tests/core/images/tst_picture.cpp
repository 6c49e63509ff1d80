// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picture.h"

#include "samples.h"
#include "support/filecontent.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor;
using namespace pictor::images;

namespace {

QByteArray sha256OfPixels(const QImage &image)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int y = 0; y < image.height(); ++y)
        hash.addData(QByteArrayView(image.constScanLine(y), qsizetype{3} * image.width()));
    return hash.result().toHex();
}

/// Where the pixel shown at (x, y) is stored, by the table of the EXIF standard.
QPoint stored(int orientation, QPoint shown, QSize size)
{
    const int x = shown.x(), y = shown.y(), right = size.width() - 1, bottom = size.height() - 1;
    switch (orientation) {
    case 2:
        return {right - x, y};
    case 3:
        return {right - x, bottom - y};
    case 4:
        return {x, bottom - y};
    case 5:
        return {y, x};
    case 6:
        return {y, bottom - x};
    case 7:
        return {right - y, bottom - x};
    case 8:
        return {right - y, x};
    default:
        return shown;
    }
}

QImage upright(const QImage &image, int orientation)
{
    QImage result(orientation < 5 ? image.size() : image.size().transposed(), QImage::Format_RGB888);
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x)
            result.setPixel(x, y, image.pixel(stored(orientation, {x, y}, image.size())));
    }
    return result;
}

double meanDifference(const QImage &a, const QImage &b)
{
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int i = 0; i < 3 * a.width(); ++i)
            sum += qAbs(int{a.constScanLine(y)[i]} - int{b.constScanLine(y)[i]});
    }
    return static_cast<double>(sum) / (3.0 * a.width() * a.height());
}

const QSize shape(21, 13);

} // namespace

class PictureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What Pillow decodes, recorded in decoded.json.
    void equalsPillow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QByteArray>("sha256");
        const auto cases = QJsonDocument::fromJson(samples::reference("decoded.json")).object();
        QVERIFY(cases.size() >= 21);
        for (auto it = cases.begin(); it != cases.end(); ++it) {
            const auto size = it.value()[QLatin1String("size")].toArray();
            QTest::newRow(qUtf8Printable(it.key())) << QSize(size[0].toInt(),
                size[1].toInt()) << it.value()[QLatin1String("rgb_sha256")].toString().toLatin1();
        }
    }

    void equalsPillow()
    {
        QFETCH(QSize, size);
        QFETCH(QByteArray, sha256);
        const QString file = samples::folder() + QLatin1String(QTest::currentDataTag());

        const auto image = decode(file);
        QVERIFY2(image, image ? "" : qUtf8Printable(image.error().message));
        QCOMPARE(image->format(), QImage::Format_RGB888);
        QCOMPARE(image->size(), size);
        QCOMPARE(sha256OfPixels(*image), sha256);

        const auto fromMemory = decode(test::contentOf(file), file);
        QVERIFY(fromMemory);
        QCOMPARE(*fromMemory, *image);

        const auto sizeFromHeader = sizeOf(file);
        QVERIFY(sizeFromHeader);
        QCOMPARE(*sizeFromHeader, size);
    }

    void orientationIsApplied_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<int>("orientation");
        const QImage image = samples::noise(shape);
        const QByteArray jpeg = samples::encoded(image, "jpg", 95), png = samples::encoded(image, "png");
        const QByteArray webp = samples::encoded(image, "webp", 100);
        const QByteArray rgb = [&image] {
            QByteArray bytes;
            for (int y = 0; y < image.height(); ++y)
                bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)), 3 * image.width());
            return bytes;
        }();
        const QByteArray xmpName("http://ns.adobe.com/xap/1.0/\0", 29);
        for (int o = 1; o <= 8; ++o) {
            const auto row = [o](const char *kind, const QByteArray &file, const QByteArray &plain) {
                QTest::addRow("%s %d", kind, o) << file << plain << o;
            };
            row("JPEG, EXIF", samples::jpegWithApp1(jpeg, samples::exif(o)), jpeg);
            row("JPEG, EXIF, little-endian", samples::jpegWithApp1(jpeg, samples::exif(o, true)), jpeg);
            row("JPEG, XMP", samples::jpegWithApp1(jpeg, xmpName + samples::xmp(o)), jpeg);
            row("PNG, eXIf", samples::pngWithChunk(png, "eXIf", samples::exif(o).sliced(6)), png);
            row("PNG, eXIf at the end", samples::pngWithChunk(png, "eXIf", samples::exif(o).sliced(6), true),
                png);
            row("PNG, raw profile",
                samples::pngWithChunk(png, "zTXt",
                    QByteArray("Raw profile type exif\0\0", 23)
                        + qCompress("\nexif\n  32\n" + samples::exif(o).toHex() + "\n").sliced(4)),
                png);
            row("PNG, XMP",
                samples::pngWithChunk(
                    png, "iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + samples::xmp(o)),
                png);
            row("WebP, EXIF", samples::webpWithExif(webp, shape, samples::exif(o).sliced(6)), webp);
            row("TIFF", samples::tiff(rgb, shape, o), samples::tiff(rgb, shape));
        }
    }

    void orientationIsApplied()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, plain);
        QFETCH(int, orientation);
        const auto image = decode(file, QStringLiteral("turned"));
        const auto reference = decode(plain, QStringLiteral("plain"));
        QVERIFY2(image, image ? "" : qUtf8Printable(image.error().detail));
        QVERIFY(reference);
        QCOMPARE(reference->size(), shape);
        QCOMPARE(*image, upright(*reference, orientation));
    }

    void nonsenseOrientationIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("metadata");
        QTest::newRow("0") << samples::exif(0);
        QTest::newRow("9") << samples::exif(9);
        QTest::newRow("65535") << samples::exif(65535);
        QTest::newRow("directory past the end") << samples::exif(6).replace(10, 4, "\x7F\xFF\xFF\xFF");
        QTest::newRow("entries past the end") << samples::exif(6).first(20);
        QTest::newRow("no TIFF") << QByteArray("Exif\0\0something else", 20);
        QTest::newRow("nothing") << QByteArray("Exif\0\0", 6);
    }

    void nonsenseOrientationIsIgnored()
    {
        QFETCH(QByteArray, metadata);
        const QByteArray jpeg = samples::reference("photo_rgb.jpg");
        const auto image = decode(samples::jpegWithApp1(jpeg, metadata), QStringLiteral("picture"));
        QVERIFY(image);
        QCOMPARE(*image, *decode(jpeg, QStringLiteral("plain")));
    }

    void sizeIsAsShown()
    {
        const auto size = sizeOf(samples::folder() + QStringLiteral("exif_orientation_6.jpg"));
        QVERIFY(size);
        QCOMPARE(*size, QSize(170, 300));
    }

    void reducedJpegKeepsShortSide_data()
    {
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<QSize>("size");
        QTest::newRow("an eighth") << 100 << QSize(150, 100);
        QTest::newRow("a quarter") << 101 << QSize(300, 200);
        QTest::newRow("a half") << 400 << QSize(600, 400);
        QTest::newRow("full size") << 401 << QSize(1200, 800);
        QTest::newRow("never enlarged") << 5000 << QSize(1200, 800);
        QTest::newRow("not asked for") << 0 << QSize(1200, 800);
    }

    void reducedJpegKeepsShortSide()
    {
        QFETCH(int, atLeast);
        QFETCH(QSize, size);
        const QByteArray jpeg = samples::encoded(samples::scene(QSize(1200, 800)), "jpg", 90);
        DecodeOptions options;
        options.shortSideAtLeast = atLeast;
        const auto image = decode(jpeg, QStringLiteral("scene"), options);
        QVERIFY(image);
        QCOMPARE(image->size(), size);
        const auto turned =
            decode(samples::jpegWithApp1(jpeg, samples::exif(6)), QStringLiteral("turned"), options);
        QVERIFY(turned);
        QCOMPARE(turned->size(), size.transposed());
        const QImage whole = decode(jpeg, QStringLiteral("whole"))
                                 ->scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(meanDifference(*image, whole.convertToFormat(QImage::Format_RGB888)) < 3);
    }

    void reducedPictureTellsItsSizeInTheFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("turned.jpg"));
        QFile jpeg(file);
        QVERIFY(jpeg.open(QIODevice::WriteOnly));
        jpeg.write(samples::jpegWithApp1(
            samples::encoded(samples::scene(QSize(1200, 800)), "jpg", 90), samples::exif(6)));
        jpeg.close();
        DecodeOptions options;
        options.shortSideAtLeast = 100;
        const auto picture = readPicture(file, options);
        QVERIFY(picture);
        QCOMPARE(picture->image.size(), QSize(100, 150));
        QCOMPARE(picture->size, QSize(800, 1200));
    }

    void onlyJpegIsReduced()
    {
        DecodeOptions options;
        options.shortSideAtLeast = 10;
        const auto image = decode(samples::folder() + QStringLiteral("palette.png"), options);
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(190, 130));
    }
};

QTEST_GUILESS_MAIN(PictureTest)
#include "tst_picture.moc"
