// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pictor;
using namespace pictor::images;

namespace {

const QString folder = QStringLiteral(PICTOR_TEST_DATA "/reference/images/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sha256OfPixels(const QImage &image)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int y = 0; y < image.height(); ++y)
        hash.addData(QByteArrayView(image.constScanLine(y), qsizetype{3} * image.width()));
    return hash.result().toHex();
}

} // namespace

/// What Pillow decodes, recorded in tests/data/reference/images/decoded.json.
class PictureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsPillow_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QByteArray>("sha256");
        const auto cases =
            QJsonDocument::fromJson(contentOf(folder + QStringLiteral("decoded.json"))).object();
        QVERIFY(cases.size() >= 21);
        for (auto it = cases.begin(); it != cases.end(); ++it) {
            const auto size = it.value()[QLatin1String("size")].toArray();
            QTest::newRow(qUtf8Printable(it.key()))
                << folder + it.key() << QSize(size[0].toInt(), size[1].toInt())
                << it.value()[QLatin1String("rgb_sha256")].toString().toLatin1();
        }
    }

    void equalsPillow()
    {
        QFETCH(QString, file);
        QFETCH(QSize, size);
        QFETCH(QByteArray, sha256);

        const auto image = decode(file);
        QVERIFY2(image, image ? "" : qUtf8Printable(image.error().message));
        QCOMPARE(image->format(), QImage::Format_RGB888);
        QCOMPARE(image->size(), size);
        QCOMPARE(sha256OfPixels(*image), sha256);

        const auto fromMemory = decode(contentOf(file), file);
        QVERIFY(fromMemory);
        QCOMPARE(*fromMemory, *image);

        const auto sizeFromHeader = sizeOf(file);
        QVERIFY(sizeFromHeader);
        QCOMPARE(*sizeFromHeader, size);
    }
};

QTEST_GUILESS_MAIN(PictureTest)
#include "tst_picture.moc"
