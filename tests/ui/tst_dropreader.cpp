// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/dropreader.h"

#include <QBuffer>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace pictor;
using namespace pictor::ui;

namespace {

DroppedContent read(const QMimeData &mime)
{
    return looked(readDropped(mime));
}

} // namespace

class DropReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fileOfAFileManager();
    void severalFilesAndAFolder();
    void temporaryBitmapOfFirefox();
    void dataAddressInHtml_data();
    void dataAddressInHtml();
    void localFileInHtml();
    void fileIsWorthMoreThanHtmlAndPixels();
    void htmlIsWorthMoreThanPixels();
    void pixelsBesideAWebAddress();
    void bytesAreWorthMoreThanPixels();
    void pixels();
    void pathAsText_data();
    void pathAsText();
    void webAddress_data();
    void webAddress();
    void pathThatIsNotThere();
    void nothingOfUse_data();
    void nothingOfUse();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    QImage m_image;
    QByteArray m_png;
};

void DropReaderTest::initTestCase()
{
    m_image = QImage(4, 3, QImage::Format_RGB32);
    m_image.fill(Qt::red);
    QBuffer buffer(&m_png);
    QVERIFY(m_image.save(&buffer, "PNG"));
    for (const char *name : {"a.png", "b c.png", "ä&%.png"})
        QVERIFY(m_image.save(path(QString::fromUtf8(name)), "PNG"));
}

void DropReaderTest::fileOfAFileManager()
{
    QMimeData mime;
    mime.setData(QStringLiteral("text/uri-list"),
        QUrl::fromLocalFile(path(QStringLiteral("ä&%.png"))).toEncoded() + "\r\n");
    QVERIFY(mayHoldPictures(mime));
    const DroppedContent content = read(mime);
    QCOMPARE(content.pictures, QStringList{path(QStringLiteral("ä&%.png"))});
    QVERIFY(!content.problem);
}

void DropReaderTest::severalFilesAndAFolder()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path(QStringLiteral("a.png"))), QUrl::fromLocalFile(m_folder.path()),
        QUrl::fromLocalFile(path(QStringLiteral("b c.png")))});
    const DroppedContent content = read(mime);
    QCOMPARE(content.pictures, (QStringList{path(QStringLiteral("a.png")), path(QStringLiteral("b c.png"))}));
    QCOMPARE(content.folders, QStringList{m_folder.path()});
}

void DropReaderTest::temporaryBitmapOfFirefox()
{
    QMimeData mime;
    QVERIFY(m_image.save(path(QStringLiteral("moz.bmp"))));
    mime.setUrls({QUrl::fromLocalFile(path(QStringLiteral("moz.bmp")))});
    mime.setHtml(QStringLiteral("<img src=\"https://example.org/a.jpg\">"));
    QCOMPARE(read(mime).pictures, QStringList{path(QStringLiteral("moz.bmp"))});
}

void DropReaderTest::dataAddressInHtml_data()
{
    QTest::addColumn<QString>("html");
    const QString address = QStringLiteral("data:image/png;base64,") + QString::fromLatin1(m_png.toBase64());
    QTest::newRow("double quotes") << QStringLiteral("<html><img alt='x' src=\"%1\"></html>").arg(address);
    QTest::newRow("single quotes") << QStringLiteral("<IMG SRC='%1' width=4>").arg(address);
    QTest::newRow("no quotes") << QStringLiteral("<p><img src=%1></p>").arg(address);
    QTest::newRow("percent encoded") << QStringLiteral("<img src=\"%1\">")
                                            .arg(QString(address).replace(
                                                QLatin1Char('='), QLatin1String("%3D")));
}

void DropReaderTest::dataAddressInHtml()
{
    QFETCH(QString, html);
    QMimeData mime;
    mime.setUrls({QUrl(QStringLiteral("https://example.org/page"))});
    mime.setHtml(html);
    QVERIFY(mayHoldPictures(mime));
    QCOMPARE(read(mime).encoded, m_png);
}

void DropReaderTest::localFileInHtml()
{
    QMimeData mime;
    mime.setHtml(
        QStringLiteral("<img src=\"%1\">")
            .arg(QString::fromLatin1(QUrl::fromLocalFile(path(QStringLiteral("b c.png"))).toEncoded())));
    QCOMPARE(read(mime).pictures, QStringList{path(QStringLiteral("b c.png"))});
}

void DropReaderTest::fileIsWorthMoreThanHtmlAndPixels()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path(QStringLiteral("a.png")))});
    mime.setHtml(
        QStringLiteral("<img src=\"data:image/png;base64,%1\">").arg(QString::fromLatin1(m_png.toBase64())));
    mime.setImageData(m_image);
    const DroppedContent content = read(mime);
    QCOMPARE(content.pictures, QStringList{path(QStringLiteral("a.png"))});
    QVERIFY(content.encoded.isEmpty());
    QVERIFY(content.image.isNull());
}

void DropReaderTest::htmlIsWorthMoreThanPixels()
{
    QMimeData mime;
    mime.setHtml(
        QStringLiteral("<img src=\"data:image/png;base64,%1\">").arg(QString::fromLatin1(m_png.toBase64())));
    mime.setImageData(m_image);
    const DroppedContent content = read(mime);
    QCOMPARE(content.encoded, m_png);
    QVERIFY(content.image.isNull());
}

void DropReaderTest::pixelsBesideAWebAddress()
{
    QMimeData mime;
    mime.setUrls({QUrl(QStringLiteral("https://example.org/a.jpg"))});
    mime.setHtml(QStringLiteral("<img src=\"https://example.org/a.jpg\">"));
    mime.setImageData(m_image);
    const DroppedContent content = read(mime);
    QCOMPARE(content.image, m_image);
    QVERIFY(!content.problem);
}

void DropReaderTest::bytesAreWorthMoreThanPixels()
{
    QMimeData mime;
    mime.setData(QStringLiteral("image/png"), m_png);
    QVERIFY(mayHoldPictures(mime));
    const DroppedContent content = read(mime);
    QCOMPARE(content.encoded, m_png);
    QVERIFY(content.image.isNull());
}

void DropReaderTest::pixels()
{
    QMimeData mime;
    mime.setImageData(m_image);
    QVERIFY(mayHoldPictures(mime));
    QCOMPARE(read(mime).image, m_image);
}

void DropReaderTest::pathAsText_data()
{
    QTest::addColumn<QString>("text");
    const QString file = path(QStringLiteral("b c.png"));
    QTest::newRow("path") << file;
    QTest::newRow("path and newline") << file + QLatin1Char('\n');
    QTest::newRow("file address") << QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
}

void DropReaderTest::pathAsText()
{
    QFETCH(QString, text);
    QMimeData mime;
    mime.setText(text);
    QVERIFY(mayHoldPictures(mime));
    QCOMPARE(read(mime).pictures, QStringList{path(QStringLiteral("b c.png"))});
}

void DropReaderTest::webAddress_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::newRow("address of Chrome") << "text/uri-list"
                                       << "https://example.org/a.jpg";
    QTest::newRow("address in HTML") << "text/html"
                                     << "<img src='http://example.org/a.jpg?x=1&amp;y=2'>";
    QTest::newRow("address as text") << "text/plain"
                                     << "https://example.org/a.jpg";
}

void DropReaderTest::webAddress()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    QMimeData mime;
    mime.setData(format, text.toUtf8());
    const DroppedContent content = read(mime);
    QVERIFY(content.isEmpty());
    QVERIFY(content.problem);
    QCOMPARE(content.problem->kind, Error::Kind::Unsupported);
    QVERIFY2(content.problem->message.contains(QLatin1String("paste it here")),
        qPrintable(content.problem->message));
}

/// Text is looked at when it was dropped, not while it hovers.
void DropReaderTest::pathThatIsNotThere()
{
    QMimeData mime;
    mime.setText(QStringLiteral("/nowhere/a.png"));
    QVERIFY(mayHoldPictures(mime));
    QCOMPARE(readDropped(mime).paths, QStringList(QStringLiteral("/nowhere/a.png")));
    const DroppedContent content = read(mime);
    QVERIFY(content.isEmpty());
    QVERIFY(content.problem);
    QVERIFY(content.problem->message.contains(QLatin1String("no picture")));
}

void DropReaderTest::nothingOfUse_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("words") << "text/plain" << QByteArray("a red car");
    QTest::newRow("HTML without a picture") << "text/html" << QByteArray("<p>words</p>");
    QTest::newRow("another program's data") << "application/x-thing" << QByteArray("\1\2\3");
}

void DropReaderTest::nothingOfUse()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, data);
    QMimeData mime;
    mime.setData(format, data);
    QVERIFY(!mayHoldPictures(mime));
    const DroppedContent content = read(mime);
    QVERIFY(content.isEmpty());
    QVERIFY(content.problem);
    QVERIFY(content.problem->message.contains(QLatin1String("no picture")));
}

QTEST_GUILESS_MAIN(DropReaderTest)
#include "tst_dropreader.moc"
