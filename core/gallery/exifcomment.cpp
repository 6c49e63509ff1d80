// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/exifcomment.h"

#include "images/tiffbytes.h"

#include <QIODevice>
#include <QStringDecoder>

#include <optional>

namespace pictor::gallery {

namespace {

constexpr QByteArrayView exifMark("Exif\0\0", 6);
constexpr quint16 exifDirectory = 0x8769;
constexpr quint16 userComment = 0x9286;
constexpr qint64 entrySize = 12;
constexpr qsizetype codeSize = 8; ///< the character code before a comment
/// A JPEG's block is at most 64 KiB; a WebP's is unlimited.
constexpr quint32 longestExif = 4 << 20;
/// Segments before the pixels; more are nonsense.
constexpr int mostSegments = 1000;

/// Where the entry of `tag` lies in the directory at `directory`.
std::optional<qint64> entryOf(const images::TiffBytes &tiff, qint64 directory, quint16 tag)
{
    const int entries = tiff.u16(directory);
    for (int i = 0; i < entries; ++i) {
        const qint64 entry = directory + 2 + i * entrySize;
        if (tiff.u16(entry) == tag)
            return entry;
    }
    return std::nullopt;
}

/// The bytes of the UserComment of a TIFF structure.
QByteArrayView commentBytes(QByteArrayView exif)
{
    const images::TiffBytes tiff(exif);
    const auto link = entryOf(tiff, tiff.u32(4), exifDirectory);
    const auto comment = link ? entryOf(tiff, tiff.u32(*link + 8), userComment) : std::nullopt;
    if (!comment)
        return {};
    const qint64 size = tiff.u32(*comment + 4);
    const qint64 offset = tiff.u32(*comment + 8);
    return offset + size <= exif.size() ? exif.sliced(offset, size) : QByteArrayView();
}

/// "UNICODE" means UTF-16, in the byte order of the file by the standard and in big-endian as most programs
/// write it: English text tells which.
QString utf16(QByteArrayView text)
{
    qsizetype evenZeros = 0;
    for (qsizetype i = 0; i + 1 < text.size(); i += 2)
        evenZeros += text[i] == 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 1; i < text.size(); i += 2)
        oddZeros += text[i] == 0;
    QStringDecoder decode(evenZeros >= oddZeros ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    return decode(text);
}

QString commentIn(QByteArrayView exif)
{
    if (exif.startsWith(exifMark))
        exif = exif.sliced(exifMark.size());
    const QByteArrayView comment = commentBytes(exif);
    if (comment.size() <= codeSize)
        return {};
    const QByteArrayView text = comment.sliced(codeSize);
    return (comment.startsWith("UNICODE") ? utf16(text) : QString::fromUtf8(text)).remove(QChar::Null);
}

/// The APP1 segment that holds EXIF, which stands before the pixels.
QByteArray exifOfJpeg(QIODevice &device)
{
    device.seek(2);
    for (int i = 0; i < mostSegments; ++i) {
        const QByteArray head = device.read(4);
        constexpr char marker = '\xff', application1 = '\xe1', startOfScan = '\xda';
        if (head.size() < 4 || head[0] != marker || head[1] == startOfScan)
            return {};
        const int size = qFromBigEndian<quint16>(head.constData() + 2) - 2;
        if (size < 0)
            return {};
        const bool mayBeExif = head[1] == application1 && device.peek(exifMark.size()) == exifMark;
        if (mayBeExif)
            return device.read(size);
        device.seek(device.pos() + size);
    }
    return {};
}

QByteArray exifOfWebP(QIODevice &device)
{
    device.seek(12);
    for (int i = 0; i < mostSegments; ++i) {
        const QByteArray head = device.read(8);
        if (head.size() < 8)
            return {};
        const auto size = qFromLittleEndian<quint32>(head.constData() + 4);
        if (head.startsWith("EXIF"))
            return size <= longestExif ? device.read(size) : QByteArray();
        device.seek(device.pos() + qint64{size} + (size & 1));
    }
    return {};
}

} // namespace

QString exifComment(QIODevice &device)
{
    const QByteArray head = device.peek(12);
    if (head.startsWith("\xff\xd8\xff"))
        return commentIn(exifOfJpeg(device));
    if (head.startsWith("RIFF") && head.endsWith("WEBP"))
        return commentIn(exifOfWebP(device));
    return {};
}

} // namespace pictor::gallery
