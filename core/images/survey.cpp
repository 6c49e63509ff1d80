// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/survey.h"

#include <QIODevice>
#include <QtEndian>

#include <cstring>

namespace pictor::images {

namespace {

/// The next byte, or -1 at the end.
int nextByte(QIODevice &device)
{
    char byte;
    return device.getChar(&byte) ? static_cast<uchar>(byte) : -1;
}

/// The number at `at`, or 0 if `bytes` do not reach so far.
template <class T> T little(QByteArrayView bytes, qsizetype at)
{
    T value = 0;
    if (at + qsizetype{sizeof(T)} <= bytes.size())
        std::memcpy(&value, bytes.data() + at, sizeof value);
    return qFromLittleEndian(value);
}

void skipGifPalette(QIODevice &device, int flags)
{
    if (flags & 0x80)
        device.skip(3 << ((flags & 7) + 1));
}

/// Sub-blocks up to the empty one that ends them.
bool skipGifBlocks(QIODevice &device)
{
    for (int length = nextByte(device); length != 0; length = nextByte(device)) {
        if (length < 0 || device.skip(length) != length)
            return false;
    }
    return true;
}

struct BmpHeader {
    qint64 pixels = 0; ///< where they begin
    qint64 width = 0;
    qint64 height = 0;
    int bits = 0; ///< of a pixel
    quint32 compression = 0;

    qint64 stride() const { return (width * bits + 31) / 32 * 4; }
    qint64 lastRow() const { return (width * bits + 7) / 8; }
};

BmpHeader bmpHeader(QByteArrayView bytes)
{
    constexpr quint32 os2Header = 12;
    BmpHeader header;
    header.pixels = little<quint32>(bytes, 10);
    if (little<quint32>(bytes, 14) == os2Header) {
        header.width = little<quint16>(bytes, 18);
        header.height = little<quint16>(bytes, 20);
        header.bits = little<quint16>(bytes, 24);
    } else {
        header.width = qAbs(qint64{little<qint32>(bytes, 18)});
        header.height = qAbs(qint64{little<qint32>(bytes, 22)});
        header.bits = little<quint16>(bytes, 28);
        header.compression = little<quint32>(bytes, 30);
    }
    return header;
}

/// Follows run-length codes until the picture is complete.
bool runsEndEarly(QIODevice &device, const BmpHeader &header)
{
    enum { EndOfLine, EndOfPicture, Move };
    const bool nibbles = header.bits == 4;
    for (qint64 lines = 0; lines < header.height;) {
        const int count = nextByte(device);
        const int value = nextByte(device);
        if (value < 0)
            return true;
        if (count > 0)
            continue;
        if (value == EndOfPicture)
            return false;
        if (value == EndOfLine) {
            ++lines;
            continue;
        }
        const int bytes = nibbles ? (value + 1) / 2 : value;
        device.skip(value == Move ? 2 : (bytes + 1) / 2 * 2); // literal pixels are padded to words
    }
    return false;
}

bool gifEndsEarly(QIODevice &device)
{
    constexpr int extension = '!', image = ',';
    device.seek(10);
    const int screenFlags = nextByte(device);
    device.skip(2);
    skipGifPalette(device, screenFlags);
    for (;;) {
        const int block = nextByte(device);
        if (block == extension) {
            device.skip(1);
            if (!skipGifBlocks(device))
                return true;
        } else if (block == image) {
            device.skip(8);
            skipGifPalette(device, nextByte(device));
            device.skip(1);
            return !skipGifBlocks(device);
        } else {
            return block < 0;
        }
    }
}

bool bmpEndsEarly(QIODevice &device, const BmpHeader &header)
{
    constexpr quint32 rle8 = 1, rle4 = 2;
    if (header.compression == rle8 || header.compression == rle4) {
        device.seek(header.pixels);
        return runsEndEarly(device, header);
    }
    return device.size() < header.pixels + header.stride() * (header.height - 1) + header.lastRow();
}

} // namespace

Survey surveyGif(QIODevice &device)
{
    return {{}, gifEndsEarly(device)};
}

Survey surveyBmp(QIODevice &device)
{
    device.seek(0);
    const BmpHeader header = bmpHeader(device.read(54));
    const QSize size(static_cast<int>(header.width), static_cast<int>(header.height));
    return {size, bmpEndsEarly(device, header)};
}

} // namespace pictor::images
