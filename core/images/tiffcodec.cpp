// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/tiffcodec.h"

#include "images/orientation.h"
#include "images/tiffpixels.h"

#include <cstdio>
#include <limits>
#include <vector>

namespace pictor::images {

namespace {

/// A block larger than this is a trap, not a picture.
constexpr tmsize_t largestBlock = tmsize_t{1} << 30;

TiffCodec *codecOf(thandle_t handle)
{
    return static_cast<TiffCodec *>(handle);
}

} // namespace

TiffCodec::TiffCodec(QIODevice &device)
    : m_device(device)
{
}

TiffCodec::~TiffCodec()
{
    if (m_tiff)
        TIFFClose(m_tiff);
}

void TiffCodec::open()
{
    TIFFOpenOptions *options = TIFFOpenOptionsAlloc();
    TIFFOpenOptionsSetMaxSingleMemAlloc(options, largestBlock);
    TIFFOpenOptionsSetErrorHandlerExtR(options, onMessage, this);
    TIFFOpenOptionsSetWarningHandlerExtR(
        options, [](TIFF *, void *, const char *, const char *, std::va_list) { return 1; }, nullptr);
    // m: not mapped into memory, since the file may shrink while it is read
    m_tiff = TIFFClientOpenExt(
        "", "rm", this, readBytes, [](thandle_t, void *, tmsize_t) { return tmsize_t{0}; }, seek,
        [](thandle_t) { return 0; },
        [](thandle_t codec) { return static_cast<toff_t>(codecOf(codec)->m_device.size()); }, nullptr,
        nullptr, options);
    TIFFOpenOptionsFree(options);
}

Decoded<QSize> TiffCodec::readHeader()
{
    open();
    std::uint32_t width = 0, height = 0;
    constexpr std::uint32_t most = std::numeric_limits<int>::max();
    if (!m_tiff || !TIFFGetField(m_tiff, TIFFTAG_IMAGEWIDTH, &width)
        || !TIFFGetField(m_tiff, TIFFTAG_IMAGELENGTH, &height) || width == 0 || height == 0 || width > most
        || height > most)
        return tl::unexpected(flaw());
    m_size = QSize(static_cast<int>(width), static_cast<int>(height));
    return m_size;
}

int TiffCodec::orientation()
{
    std::uint16_t orientation = 1;
    if (TIFFGetField(m_tiff, TIFFTAG_ORIENTATION, &orientation))
        return orientation;
    std::uint32_t length = 0;
    const char *xmp = nullptr;
    if (TIFFGetField(m_tiff, TIFFTAG_XMLPACKET, &length, &xmp))
        return orientationInXmp(QByteArrayView(xmp, static_cast<qsizetype>(length))).value_or(1);
    return 1;
}

Decoded<QImage> TiffCodec::readPixels(const DecodeOptions &)
{
    auto image = newPicture(m_size);
    if (!image)
        return image;
    const TiffPixels pixels(m_tiff);
    const bool read = !pixels.understood() ? readThroughRgba(*image)
        : TIFFIsTiled(m_tiff)              ? readTiles(pixels, *image)
                                           : readStrips(pixels, *image);
    if (!read)
        return tl::unexpected(flaw());
    return image;
}

bool TiffCodec::readStrips(const TiffPixels &pixels, QImage &image)
{
    const tmsize_t bytes = TIFFScanlineSize(m_tiff);
    if (bytes > largestBlock || bytes < tmsize_t{image.width()} * pixels.bytesPerPixel())
        return false;
    std::vector<std::uint8_t> line(static_cast<std::size_t>(bytes));
    for (int plane = 0; plane < pixels.planes(); ++plane) {
        for (int y = 0; y < image.height(); ++y) {
            if (TIFFReadScanline(
                    m_tiff, line.data(), static_cast<std::uint32_t>(y), static_cast<std::uint16_t>(plane))
                < 0)
                return false;
            pixels.convert(line.data(), image.width(), plane, image.scanLine(y));
        }
    }
    return true;
}

bool TiffCodec::readTiles(const TiffPixels &pixels, QImage &image)
{
    std::uint32_t tileWidth = 0, tileHeight = 0;
    TIFFGetField(m_tiff, TIFFTAG_TILEWIDTH, &tileWidth);
    TIFFGetField(m_tiff, TIFFTAG_TILELENGTH, &tileHeight);
    const tmsize_t bytes = TIFFTileSize(m_tiff), rowBytes = TIFFTileRowSize(m_tiff);
    if (bytes <= 0 || bytes > largestBlock || bytes < rowBytes * tmsize_t{tileHeight}
        || rowBytes < tmsize_t{tileWidth} * pixels.bytesPerPixel())
        return false;
    std::vector<std::uint8_t> tile(static_cast<std::size_t>(bytes));
    const int across = static_cast<int>(tileWidth), down = static_cast<int>(tileHeight);
    for (int plane = 0; plane < pixels.planes(); ++plane) {
        for (int top = 0; top < image.height(); top += down) {
            for (int left = 0; left < image.width(); left += across) {
                if (TIFFReadTile(m_tiff, tile.data(), static_cast<std::uint32_t>(left),
                        static_cast<std::uint32_t>(top), 0, static_cast<std::uint16_t>(plane))
                    < 0)
                    return false;
                const int width = std::min(across, image.width() - left);
                for (int y = 0; y < std::min(down, image.height() - top); ++y)
                    pixels.convert(
                        tile.data() + y * rowBytes, width, plane, image.scanLine(top + y) + 3 * left);
            }
        }
    }
    return true;
}

/// Less than 8 bits, YCbCr, CIE L*a*b*: what libtiff converts itself.
bool TiffCodec::readThroughRgba(QImage &image)
{
    std::array<char, 1024> reason = {};
    m_unsupported = !TIFFRGBAImageOK(m_tiff, reason.data());
    if (m_unsupported) {
        m_message = QString::fromLocal8Bit(reason.data());
        return false;
    }
    const auto width = static_cast<std::uint32_t>(image.width()),
               height = static_cast<std::uint32_t>(image.height());
    std::vector<std::uint32_t> raster(std::size_t{width} * height);
    // Asking for the orientation that the file has leaves the pixels as they are stored.
    if (!TIFFReadRGBAImageOriented(m_tiff, width, height, raster.data(), orientation(), 1))
        return false;
    const std::uint32_t *pixel = raster.data();
    for (int y = 0; y < image.height(); ++y) {
        uchar *rgb = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x, ++pixel) {
            *rgb++ = static_cast<uchar>(TIFFGetR(*pixel));
            *rgb++ = static_cast<uchar>(TIFFGetG(*pixel));
            *rgb++ = static_cast<uchar>(TIFFGetB(*pixel));
        }
    }
    return true;
}

Flaw TiffCodec::flaw() const
{
    const auto kind = m_unsupported ? Flaw::Kind::Unsupported
        : m_endsEarly               ? Flaw::Kind::Truncated
                                    : Flaw::Kind::Damaged;
    return {kind, m_message};
}

tmsize_t TiffCodec::readBytes(thandle_t handle, void *data, tmsize_t count)
{
    TiffCodec *codec = codecOf(handle);
    const qint64 read = codec->m_device.read(static_cast<char *>(data), count);
    codec->m_endsEarly |= read < count;
    return static_cast<tmsize_t>(read);
}

toff_t TiffCodec::seek(thandle_t handle, toff_t offset, int from)
{
    TiffCodec *codec = codecOf(handle);
    QIODevice &device = codec->m_device;
    const qint64 base = from == SEEK_CUR ? device.pos() : from == SEEK_END ? device.size() : 0;
    const qint64 position = base + static_cast<qint64>(offset);
    codec->m_endsEarly |= position > device.size();
    return position >= 0 && position <= device.size() && device.seek(position)
        ? static_cast<toff_t>(position)
        : std::numeric_limits<toff_t>::max();
}

int TiffCodec::onMessage(TIFF *, void *handle, const char *, const char *format, std::va_list arguments)
{
    QString &message = static_cast<TiffCodec *>(handle)->m_message;
    if (message.isEmpty())
        message = QString::vasprintf(format, arguments);
    return 1;
}

} // namespace pictor::images
