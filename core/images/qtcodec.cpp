// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/qtcodec.h"

#include "images/completeness.h"
#include "images/orientation.h"
#include "images/rgb888.h"

namespace pictor::images {

namespace {

int orientationOf(QImageIOHandler::Transformations transformation)
{
    switch (transformation) {
    case QImageIOHandler::TransformationMirror:
        return 2;
    case QImageIOHandler::TransformationRotate180:
        return 3;
    case QImageIOHandler::TransformationFlip:
        return 4;
    case QImageIOHandler::TransformationFlipAndRotate90:
        return 5;
    case QImageIOHandler::TransformationRotate90:
        return 6;
    case QImageIOHandler::TransformationMirrorAndRotate90:
        return 7;
    case QImageIOHandler::TransformationRotate270:
        return 8;
    default:
        return 1;
    }
}

} // namespace

QtCodec::QtCodec(QIODevice &device, const QByteArray &format)
    : m_device(device)
    , m_orientation(format == "webp" ? orientationOfWebP(device) : 1)
    , m_endsEarly((format == "gif" && gifEndsEarly(device)) || (format == "bmp" && bmpEndsEarly(device)))
{
    device.seek(0);
    m_reader.setDevice(&device);
    m_reader.setFormat(format);
    m_reader.setAutoTransform(false);
}

Decoded<QSize> QtCodec::readHeader()
{
    const QSize size = m_reader.size();
    if (size.isEmpty())
        return tl::unexpected(flaw());
    return size;
}

int QtCodec::orientation()
{
    return m_orientation != 1 ? m_orientation : orientationOf(m_reader.transformation());
}

Decoded<QImage> QtCodec::readPixels(const DecodeOptions &)
{
    QImage image;
    if (m_endsEarly || !m_reader.read(&image))
        return tl::unexpected(flaw());
    image = toRgb888(image);
    if (image.isNull())
        return tl::unexpected(Flaw{Flaw::Kind::OutOfMemory, {}});
    return image;
}

Flaw QtCodec::flaw() const
{
    const auto kind = m_endsEarly || m_device.atEnd() ? Flaw::Kind::Truncated : Flaw::Kind::Damaged;
    return {kind, m_reader.errorString()};
}

} // namespace pictor::images
