// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "support/filecontent.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <array>
#include <cmath>

namespace samples {

using pictor::test::contentOf;

namespace {

template <class T> QByteArray bytesOf(T value)
{
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
}

/// PNG, annex D.
quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
    }
    return ~crc;
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian32(static_cast<int>(data.size())) + type + data
        + bigEndian32(static_cast<int>(crc32(type + data)));
}

QByteArray riffChunk(const char *type, const QByteArray &data)
{
    return type + littleEndian32(static_cast<int>(data.size())) + data + QByteArray(data.size() & 1, '\0');
}

QByteArray webpFile(const QByteArray &chunks)
{
    return riffChunk("RIFF", "WEBP" + chunks);
}

QByteArray littleEndian24(int value)
{
    return littleEndian32(value).first(3);
}

QByteArray extendedHeader(int flags, QSize size)
{
    return riffChunk("VP8X",
        QByteArray(1, static_cast<char>(flags)) + QByteArray(3, '\0') + littleEndian24(size.width() - 1)
            + littleEndian24(size.height() - 1));
}

} // namespace

QString folder()
{
    return QStringLiteral(PICTOR_TEST_DATA "/reference/images/");
}

QStringList names()
{
    return QJsonDocument::fromJson(contentOf(folder() + QStringLiteral("decoded.json"))).object().keys();
}

QByteArray reference(const char *name)
{
    return contentOf(folder() + QLatin1String(name));
}

QImage noise(QSize size, quint32 seed)
{
    QImage image(size, QImage::Format_RGB888);
    quint32 state = seed;
    for (int y = 0; y < size.height(); ++y) {
        uchar *line = image.scanLine(y);
        for (int i = 0; i < 3 * size.width(); ++i) {
            state = state * 1664525 + 1013904223;
            line[i] = static_cast<uchar>(state >> 24);
        }
    }
    return image;
}

QImage scene(QSize size, quint32 seed)
{
    QImage image = noise(size, seed);
    const double phase = seed * 1.7;
    for (int y = 0; y < size.height(); ++y) {
        uchar *line = image.scanLine(y);
        const double v = static_cast<double>(y) / size.height();
        for (int x = 0; x < size.width(); ++x) {
            const double u = static_cast<double>(x) / size.width();
            const std::array<double, 3> colour = {std::sin(7 * u + 3 * v + phase),
                std::sin(4 * u - 9 * v + 2 * phase), std::sin(13 * u * v + 5 * v - phase)};
            for (std::size_t c = 0; c < 3; ++c) {
                uchar &sample = line[3 * x + static_cast<int>(c)];
                sample = static_cast<uchar>(128 + 90 * colour[c] + (sample - 128) / 8);
            }
        }
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

QByteArray bigEndian16(int value)
{
    return bytesOf(qToBigEndian(static_cast<quint16>(value)));
}

QByteArray bigEndian32(int value)
{
    return bytesOf(qToBigEndian(static_cast<quint32>(value)));
}

QByteArray littleEndian16(int value)
{
    return bytesOf(qToLittleEndian(static_cast<quint16>(value)));
}

QByteArray littleEndian32(int value)
{
    return bytesOf(qToLittleEndian(static_cast<quint32>(value)));
}

QByteArray exif(int orientation, bool littleEndian)
{
    const auto u16 = littleEndian ? littleEndian16 : bigEndian16;
    const auto u32 = littleEndian ? littleEndian32 : bigEndian32;
    return QByteArray("Exif\0\0", 6) + (littleEndian ? "II" : "MM") + u16(42) + u32(8) + u16(1) + u16(0x0112)
        + u16(3) + u32(1) + u16(orientation) + u16(0) + u32(0);
}

QByteArray xmp(int orientation)
{
    return "<x:xmpmeta><rdf:Description tiff:Orientation=\"" + QByteArray::number(orientation)
        + "\"/></x:xmpmeta>";
}

QByteArray jpegWithApp1(const QByteArray &jpeg, const QByteArray &payload)
{
    return jpeg.first(2) + "\xFF\xE1" + bigEndian16(static_cast<int>(payload.size()) + 2) + payload
        + jpeg.sliced(2);
}

QByteArray jpegWithSize(QByteArray jpeg, QSize size)
{
    qsizetype marker = 2; // segments up to the frame header, SOF0 to SOF2
    while (static_cast<uchar>(jpeg[marker + 1]) < 0xC0 || static_cast<uchar>(jpeg[marker + 1]) > 0xC2)
        marker += 2 + qFromBigEndian<quint16>(jpeg.constData() + marker + 2);
    return jpeg.replace(marker + 5, 4, bigEndian16(size.height()) + bigEndian16(size.width()));
}

QByteArray pngWithChunk(const QByteArray &png, const QByteArray &type, const QByteArray &data, bool atEnd)
{
    const qsizetype at = png.indexOf(atEnd ? "IEND" : "IDAT") - 4;
    return png.first(at) + pngChunk(type, data) + png.sliced(at);
}

QByteArray pngOfSize(QSize size)
{
    const QByteArray header =
        bigEndian32(size.width()) + bigEndian32(size.height()) + QByteArray("\x08\x02\0\0\0", 5);
    return "\x89PNG\r\n\x1A\n" + pngChunk("IHDR", header) + pngChunk("IDAT", qCompress("x").sliced(4))
        + pngChunk("IEND", {});
}

QByteArray webpWithExif(const QByteArray &webp, QSize size, const QByteArray &exif)
{
    constexpr int exifFlag = 0x08;
    return webpFile(extendedHeader(exifFlag, size) + webp.sliced(12) + riffChunk("EXIF", exif));
}

QByteArray webpOfSize(QSize size, const QByteArray &webp)
{
    constexpr int animationFlag = 0x02;
    const QSize frame(130, 110); // of lossless.webp
    return webpFile(extendedHeader(animationFlag, size) + riffChunk("ANIM", QByteArray(6, '\0'))
        + riffChunk("ANMF",
            QByteArray(6, '\0') + littleEndian24(frame.width() - 1) + littleEndian24(frame.height() - 1)
                + littleEndian24(100) + QByteArray(1, '\0') + webp.sliced(12)));
}

QByteArray gifOfSize(QByteArray gif, QSize size)
{
    const QByteArray sides = littleEndian16(size.width()) + littleEndian16(size.height());
    const qsizetype palette = 3 << ((gif[10] & 7) + 1);
    const qsizetype image = gif.indexOf(',', 13 + palette);
    return gif.replace(6, 4, sides).replace(image + 5, 4, sides);
}

QByteArray bmpOfSize(QByteArray bmp, QSize size)
{
    return bmp.replace(18, 8, littleEndian32(size.width()) + littleEndian32(size.height()));
}

QByteArray tiff(const QByteArray &rgb, QSize size, int orientation)
{
    struct Entry {
        int tag, type, count, value;
    };
    constexpr int u16 = 3, u32 = 4;
    const std::array<Entry, 10> entries = {{{256, u32, 1, size.width()}, {257, u32, 1, size.height()},
        {258, u16, 3, 8}, {259, u16, 1, 1}, {262, u16, 1, 2}, {273, u32, 1, 16}, {274, u16, 1, orientation},
        {277, u16, 1, 3}, {278, u32, 1, size.height()}, {279, u32, 1, static_cast<int>(rgb.size())}}};
    const QByteArray bits = bigEndian16(8) + bigEndian16(8) + bigEndian16(8) + bigEndian16(0);
    QByteArray directory = bigEndian16(static_cast<int>(entries.size()));
    for (const Entry &entry : entries) {
        directory += bigEndian16(entry.tag) + bigEndian16(entry.type) + bigEndian32(entry.count);
        if (entry.tag == 258)
            directory += bigEndian32(8); // where `bits` stands
        else
            directory +=
                entry.type == u16 ? bigEndian16(entry.value) + bigEndian16(0) : bigEndian32(entry.value);
    }
    const int padded = static_cast<int>(rgb.size() + (rgb.size() & 1));
    return "MM" + bigEndian16(42) + bigEndian32(16 + padded) + bits + rgb
        + QByteArray(padded - rgb.size(), '\0') + directory + bigEndian32(0);
}

} // namespace samples
