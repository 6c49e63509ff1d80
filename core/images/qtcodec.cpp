// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/qtcodec.h"

#include "images/rgb888.h"

namespace pictor::images {

QtCodec::QtCodec(QIODevice &device, const QByteArray &format, const Survey &survey)
    : m_device(device)
    , m_survey(survey)
{
    device.seek(0);
    m_reader.setDevice(&device);
    m_reader.setFormat(format);
}

Decoded<QSize> QtCodec::readHeader()
{
    const QSize size = m_survey.size.isEmpty() ? m_reader.size() : m_survey.size;
    if (size.isEmpty())
        return tl::unexpected(flaw());
    return size;
}

Decoded<QImage> QtCodec::readPixels(const DecodeOptions &)
{
    QImage image;
    if (m_survey.endsEarly || !m_reader.read(&image))
        return tl::unexpected(flaw());
    image = toRgb888(image);
    if (image.isNull())
        return tl::unexpected(Flaw{Flaw::Kind::OutOfMemory, {}});
    return image;
}

Flaw QtCodec::flaw() const
{
    const bool cut = m_survey.endsEarly || m_device.atEnd();
    return {cut ? Flaw::Kind::Truncated : Flaw::Kind::Damaged, m_reader.errorString()};
}

} // namespace pictor::images
