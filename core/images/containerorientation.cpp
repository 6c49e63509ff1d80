// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/orientation.h"

#include <QIODevice>
#include <QtEndian>

namespace pictor::images {

namespace {

/// Metadata longer than this is left unread: it must not cost more memory than the picture.
constexpr quint32 longestMetadata = 1 << 20;
/// The same for what is compressed, and may grow a thousandfold.
constexpr quint32 longestCompressedMetadata = 1 << 16;

struct Chunk {
    QByteArray name;
    quint32 length = 0;
};

quint32 bigEndian(const QByteArray &bytes)
{
    return bytes.size() == 4 ? qFromBigEndian<quint32>(bytes.constData()) : 0;
}

quint32 littleEndian(const QByteArray &bytes)
{
    return bytes.size() == 4 ? qFromLittleEndian<quint32>(bytes.constData()) : 0;
}

/// zlib data as PNG stores it, without the length that Qt expects before it.
QByteArray inflated(QByteArrayView data)
{
    if (data.size() > longestCompressedMetadata)
        return {};
    return qUncompress(QByteArray(4, '\0') + data.toByteArray());
}

/// What follows the keyword of a tEXt, zTXt or iTXt chunk.
QByteArray textOf(const Chunk &chunk, const QByteArray &data)
{
    const QByteArrayView rest = QByteArrayView(data).sliced(data.indexOf('\0') + 1);
    if (chunk.name == "tEXt" || rest.size() < 2)
        return rest.toByteArray();
    if (chunk.name == "zTXt")
        return inflated(rest.sliced(1));
    // iTXt: compression flag and method, language tag, translated keyword, text
    const bool compressed = rest[0] != 0;
    const qsizetype language = rest.indexOf('\0', 2);
    const qsizetype keyword = language < 0 ? -1 : rest.indexOf('\0', language + 1);
    if (keyword < 0)
        return {};
    const QByteArrayView text = rest.sliced(keyword + 1);
    return compressed ? inflated(text) : text.toByteArray();
}

/// ImageMagick's raw profile: an empty line, the name, the length, then hexadecimal lines.
QByteArray bytesOfRawProfile(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    return lines.size() < 4 ? QByteArray() : QByteArray::fromHex(lines.sliced(3).join());
}

struct Found {
    std::optional<int> exif, rawProfile, xmp;
    int best() const { return exif ? *exif : rawProfile ? *rawProfile : xmp.value_or(1); }
};

void readPngChunk(const Chunk &chunk, const QByteArray &data, Found &found)
{
    if (chunk.name == "eXIf")
        found.exif = orientationInExif(data);
    else if (data.startsWith(QByteArrayView("Raw profile type exif\0", 22)))
        found.rawProfile = orientationInExif(bytesOfRawProfile(textOf(chunk, data)));
    else if (data.startsWith(QByteArrayView("XML:com.adobe.xmp\0", 18)))
        found.xmp = orientationInXmp(textOf(chunk, data));
}

} // namespace

int orientationOfPng(QIODevice &device)
{
    Found found;
    device.seek(8);
    while (!device.atEnd()) {
        const quint32 length = bigEndian(device.read(4));
        const Chunk chunk{device.read(4), length};
        const bool metadata = chunk.name == "eXIf" || chunk.name.endsWith("TXt") || chunk.name == "tEXt";
        if (chunk.name == "IEND")
            break;
        if (!metadata || length > longestMetadata) {
            device.skip(qint64{length} + 4);
            continue;
        }
        readPngChunk(chunk, device.read(length), found);
        device.skip(4);
    }
    return found.best();
}

int orientationOfWebP(QIODevice &device)
{
    Found found;
    device.seek(12);
    while (!device.atEnd()) {
        const QByteArray name = device.read(4);
        const quint32 length = littleEndian(device.read(4));
        const qint64 padded = qint64{length} + (length & 1);
        if ((name != "EXIF" && name != "XMP ") || length > longestMetadata) {
            device.skip(padded);
            continue;
        }
        const QByteArray data = device.read(padded).first(length);
        (name == "EXIF" ? found.exif : found.xmp) =
            name == "EXIF" ? orientationInExif(data) : orientationInXmp(data);
    }
    return found.best();
}

} // namespace pictor::images
