// SPDX-License-Identifier: GPL-3.0-or-later
#include "pngfile.h"

namespace {

const QByteArray signature("\x89PNG\r\n\x1a\n", 8);

/// PNG 3rd edition, annex D, bit by bit.
quint32 crcOf(const QByteArray &data)
{
    quint32 crc = 0xffffffff;
    for (const char byte : data) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
    }
    return ~crc;
}

quint32 numberAt(const QByteArray &data, qsizetype at)
{
    quint32 number = 0;
    for (qsizetype i = at; i < at + 4; ++i)
        number = number << 8 | static_cast<unsigned char>(data.at(i));
    return number;
}

/// What follows the keyword in the only chunk of that type and keyword.
QByteArray onlyText(const QByteArray &png, const QByteArray &type, const QByteArray &keyword)
{
    QList<QByteArray> found;
    for (const PngChunk &chunk : chunksOf(png)) {
        if (chunk.type == type && chunk.isSound && chunk.data.startsWith(keyword + '\0'))
            found.append(chunk.data.mid(keyword.size() + 1));
    }
    return found.size() == 1 ? found.first() : QByteArray();
}

} // namespace

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(value >> shift & 0xff));
    return bytes;
}

QList<PngChunk> chunksOf(const QByteArray &png)
{
    QList<PngChunk> chunks;
    if (!png.startsWith(signature))
        return chunks;
    for (qsizetype at = signature.size(); at + 12 <= png.size();) {
        const qsizetype length = numberAt(png, at);
        if (at + 12 + length > png.size())
            break;
        const QByteArray type = png.mid(at + 4, 4), data = png.mid(at + 8, length);
        chunks.append({type, data, numberAt(png, at + 8 + length) == crcOf(type + data)});
        at += 12 + length;
    }
    return chunks;
}

QByteArray bytesOf(const PngChunk &chunk)
{
    const quint32 crc = crcOf(chunk.type + chunk.data);
    return bigEndian(static_cast<quint32>(chunk.data.size())) + chunk.type + chunk.data
        + bigEndian(chunk.isSound ? crc : ~crc);
}

QByteArray pngWith(const QList<PngChunk> &chunks)
{
    // zlib: one stored block of filter byte and pixel, then Adler-32.
    const QByteArray pixel("\x78\x01\x01\x02\x00\xfd\xff\x00\x80\x00\x82\x00\x81", 13);
    QByteArray png =
        signature + bytesOf({"IHDR", bigEndian(1) + bigEndian(1) + QByteArray("\x08\0\0\0\0", 5)});
    for (const PngChunk &chunk : chunks)
        png += bytesOf(chunk);
    return png + bytesOf({"IDAT", pixel}) + bytesOf({"IEND", {}});
}

QByteArray plainText(const QByteArray &png, const QByteArray &keyword)
{
    return onlyText(png, "tEXt", keyword);
}

QByteArray unicodeText(const QByteArray &png, const QByteArray &keyword)
{
    const QByteArray data = onlyText(png, "iTXt", keyword);
    return data.startsWith(QByteArray(4, '\0')) ? data.mid(4) : QByteArray();
}
