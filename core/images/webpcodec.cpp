// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/webpcodec.h"

#include "images/orientation.h"

#include <QtEndian>

#include <webp/decode.h>
#include <webp/demux.h>

namespace pictor::images {

namespace {

/// Enough for libwebp to find size and kind.
constexpr qint64 headerBytes = 4096;

const std::uint8_t *data(const QByteArray &bytes)
{
    return reinterpret_cast<const std::uint8_t *>(bytes.constData());
}

std::size_t size(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

} // namespace

WebPCodec::WebPCodec(QIODevice &device)
    : m_device(device)
{
}

Decoded<QSize> WebPCodec::readHeader()
{
    const QByteArray header = m_device.peek(headerBytes);
    WebPBitstreamFeatures features;
    const VP8StatusCode status = WebPGetFeatures(data(header), size(header), &features);
    if (status != VP8_STATUS_OK) {
        const bool cut = status == VP8_STATUS_NOT_ENOUGH_DATA;
        return tl::unexpected(Flaw{cut ? Flaw::Kind::Truncated : Flaw::Kind::Damaged,
            QStringLiteral("WebP header, status %1").arg(status)});
    }
    m_size = QSize(features.width, features.height);
    m_animated = features.has_animation;
    return m_size;
}

int WebPCodec::orientation()
{
    return orientationOfWebP(m_device);
}

Decoded<QImage> WebPCodec::readPixels(const DecodeOptions &)
{
    const QByteArray file = readFile();
    auto image = newPicture(m_size);
    if (!image || (m_animated ? readFirstFrame(file, *image) : readStill(file, *image)))
        return image;
    const bool cut = m_device.size() < file.size();
    return tl::unexpected(
        Flaw{cut ? Flaw::Kind::Truncated : Flaw::Kind::Damaged, QStringLiteral("WebP pixels")});
}

/// The RIFF container and nothing that may follow it.
QByteArray WebPCodec::readFile()
{
    m_device.seek(4);
    const QByteArray length = m_device.read(4);
    m_device.seek(0);
    return m_device.read(8 + qint64{qFromLittleEndian<quint32>(length.constData())});
}

bool WebPCodec::readStill(const QByteArray &file, QImage &image)
{
    return WebPDecodeRGBInto(data(file), size(file), image.bits(),
        static_cast<std::size_t>(image.sizeInBytes()), static_cast<int>(image.bytesPerLine()));
}

bool WebPCodec::readFirstFrame(const QByteArray &file, QImage &image)
{
    const WebPData container = {data(file), size(file)};
    const std::unique_ptr<WebPAnimDecoder, decltype(&WebPAnimDecoderDelete)> decoder(
        WebPAnimDecoderNew(&container, nullptr), WebPAnimDecoderDelete);
    std::uint8_t *rgba = nullptr;
    int timestamp = 0;
    if (!decoder || !WebPAnimDecoderGetNext(decoder.get(), &rgba, &timestamp))
        return false;
    for (int y = 0; y < image.height(); ++y) {
        uchar *rgb = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x, rgba += 4)
            rgb = std::copy_n(rgba, 3, rgb);
    }
    return true;
}

} // namespace pictor::images
