// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picture.h"

#include "samples.h"
#include "support/filecontent.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace pictor;
using namespace pictor::images;

Q_DECLARE_METATYPE(pictor::Error::Kind)

namespace {

const QString name = QStringLiteral("pictures/of mine.jpg");

QByteArray bytesOf(const QImage &image)
{
    QByteArray bytes;
    for (int y = 0; y < image.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)), 3 * image.width());
    return bytes;
}

} // namespace

/// A bad file gives an error that names it, never a crash and never a picture that is not there.
class BadPicturesTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString path(const char *file) const { return m_folder.filePath(QLatin1String(file)); }

    QString written(const char *file, const QByteArray &content) const
    {
        QFile device(path(file));
        return device.open(QIODevice::WriteOnly) && device.write(content) == content.size()
            ? device.fileName()
            : QString();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void cutShort_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::addColumn<qsizetype>("keep");
        const auto rows = [](const QString &kind, const QByteArray &whole) {
            for (const int percent : {1, 10, 50, 90, 99})
                QTest::addRow("%s at %d %%", qUtf8Printable(kind), percent)
                    << whole << whole.size() * percent / 100;
        };
        for (const QString &file : samples::names()) {
            // Behind the first frame an animation may end; and at 99 % the smallest files only lack what
            // follows the pixels.
            if (file != QLatin1String("animation.gif") && file != QLatin1String("single_pixel.png")
                && file != QLatin1String("tiny_5x7.png") && file != QLatin1String("one_bit.png"))
                rows(file, test::contentOf(samples::folder() + file));
        }
        rows(QStringLiteral("plain.tif"),
            samples::tiff(bytesOf(samples::noise(QSize(64, 64))), QSize(64, 64)));
    }

    void cutShort()
    {
        QFETCH(QByteArray, whole);
        QFETCH(qsizetype, keep);
        QVERIFY(decode(whole, name));
        const auto image = decode(whole.first(keep), name);
        QVERIFY(!image);
        QCOMPARE(image.error().kind, Error::Kind::Corrupt);
        QVERIFY(image.error().message.contains(name));
    }

    /// Every file with some bytes changed: whatever comes of it comes as a value.
    void damaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        for (const QString &file : samples::names()) {
            if (file != QLatin1String("big_fine_detail.png"))
                QTest::newRow(qUtf8Printable(file)) << test::contentOf(samples::folder() + file);
        }
        QTest::newRow("plain.tif") << samples::tiff(bytesOf(samples::noise(QSize(40, 40))), QSize(40, 40));
    }

    void damaged()
    {
        QFETCH(QByteArray, content);
        DecodeOptions options;
        options.maximumPixels = 4'000'000; // what a damaged header may ask for
        quint32 state = 7;
        const auto random = [&state](qsizetype below) {
            state = state * 1664525 + 1013904223;
            return static_cast<qsizetype>(state >> 8) % below;
        };
        int refused = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = content;
            for (int i = 0; i <= round % 4; ++i) { // headers are hit as often as pixels
                const qsizetype reach = round % 2 ? bytes.size() : std::min<qsizetype>(bytes.size(), 200);
                bytes[random(reach)] = static_cast<char>(random(256));
            }
            const auto image = decode(bytes, name, options);
            if (image) {
                QVERIFY(!image->isNull());
            } else {
                ++refused;
                QVERIFY(image.error().message.contains(name));
            }
        }
        QVERIFY(refused > 0);
    }

    void tooManyPixels_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QSize huge(50'000, 50'000);
        QTest::newRow("PNG") << samples::pngOfSize(huge);
        QTest::newRow("JPEG") << samples::jpegWithSize(samples::reference("photo_rgb.jpg"), huge);
        QTest::newRow("progressive JPEG")
            << samples::jpegWithSize(samples::reference("progressive_444.jpg"), huge);
        QTest::newRow("WebP") << samples::webpOfSize(huge, samples::reference("lossless.webp"));
        QTest::newRow("GIF") << samples::gifOfSize(samples::reference("animation.gif"), huge);
        QTest::newRow("TIFF") << samples::tiff(QByteArray(300, 'x'), huge);
        QTest::newRow("BMP") << samples::bmpOfSize(samples::reference("plain.bmp"), huge);
    }

    void tooManyPixels()
    {
        QFETCH(QByteArray, content);
        const auto image = decode(content, name);
        QVERIFY(!image);
        QCOMPARE(image.error().kind, Error::Kind::Unsupported);
        QVERIFY2(image.error().message.contains(name), qUtf8Printable(image.error().message));
        QVERIFY2(image.error().message.contains(QStringLiteral("50000 × 50000")),
            qUtf8Printable(image.error().message));
    }

    void limitHoldsForEveryFormat()
    {
        for (const QString &file : samples::names()) {
            const QString path = samples::folder() + file;
            const auto size = sizeOf(path);
            QVERIFY(size);
            DecodeOptions options;
            options.maximumPixels = qint64{size->width()} * size->height();
            QVERIFY(decode(path, options));
            --options.maximumPixels;
            const auto image = decode(path, options);
            QVERIFY2(!image, qUtf8Printable(file));
            QCOMPARE(image.error().kind, Error::Kind::Unsupported);
        }
    }

    void contentDecidesNotTheName()
    {
        const auto png = decode(written("really.jpg", samples::reference("palette.png")));
        QVERIFY(png);
        QCOMPARE(*png, *decode(samples::folder() + QStringLiteral("palette.png")));
        const auto jpeg = decode(written("no suffix", samples::reference("photo_rgb.jpg")));
        QVERIFY(jpeg);
    }

    void notPictures_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("\xFF");
        QTest::newRow("text") << QByteArray("Not a picture, whatever its name says.");
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("noise") << bytesOf(samples::noise(QSize(50, 50)));
        QTest::newRow("PDF") << QByteArray("%PDF-1.4 and so on");
        for (const char *magic :
            {"\xFF\xD8\xFF", "\x89PNG\r\n\x1A\n", "RIFF\x10\x10\x10\x10WEBP", "GIF89a", "BM"})
            QTest::addRow("only %s", QByteArray(magic).toHex().constData()) << QByteArray(magic);
        QTest::newRow("only TIFF") << QByteArray("II*\0", 4);
    }

    void notPictures()
    {
        QFETCH(QByteArray, content);
        const QString file = written("picture.jpg", content);
        const auto image = decode(file);
        QVERIFY(!image);
        QCOMPARE(image.error().kind, Error::Kind::Corrupt);
        QVERIFY(image.error().message.contains(QDir::toNativeSeparators(file)));
        QVERIFY(!sizeOf(file));
    }

    void notFiles()
    {
        const auto missing = decode(path("missing.jpg"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
        QVERIFY(missing.error().message.contains(QLatin1String("missing.jpg")));

        const auto folder = decode(m_folder.path());
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, Error::Kind::Unsupported);

        // Opening a pipe that nobody writes to would wait for ever.
        QCOMPARE(mkfifo(qPrintable(path("pipe.jpg")), 0600), 0);
        const auto pipe = decode(path("pipe.jpg"));
        QVERIFY(!pipe);
        QCOMPARE(pipe.error().kind, Error::Kind::Unsupported);
        QVERIFY(!sizeOf(path("pipe.jpg")));

        QVERIFY(!decode(QString()));
    }

    /// Who may read everything (root) gets the picture; everyone else is told.
    void unreadable()
    {
        const QString file = written("secret.jpg", samples::reference("photo_rgb.jpg"));
        QVERIFY(QFile::setPermissions(file, {}));
        const bool allowed = QFile(file).open(QIODevice::ReadOnly);
        const auto image = decode(file);
        QCOMPARE(image.has_value(), allowed);
        if (!allowed)
            QCOMPARE(image.error().kind, Error::Kind::Denied);
    }

    /// What a camera's card reader leaves out at the very end harms no pixel.
    void missingEndMarkerIsForgiven()
    {
        for (const char *file : {"photo_rgb.jpg", "gray.jpg", "cmyk.jpg"}) {
            const QByteArray whole = samples::reference(file);
            const auto image = decode(whole.chopped(2), name);
            QVERIFY2(image, file);
            QCOMPARE(*image, *decode(whole, name));
        }
        // With several scans nobody knows whether another one followed.
        QVERIFY(!decode(samples::reference("progressive_444.jpg").chopped(2), name));
    }

    void firstFrameOfAnimation()
    {
        const QByteArray whole = samples::reference("animation.gif");
        const auto image = decode(whole, name);
        QVERIFY(image);
        // The second frame may be missing.
        const auto first = decode(whole.first(whole.size() * 9 / 10), name);
        QVERIFY(first);
        QCOMPARE(*first, *image);
        QVERIFY(!decode(whole.first(whole.size() / 4), name));
    }
};

QTEST_GUILESS_MAIN(BadPicturesTest)
#include "tst_badpictures.moc"
