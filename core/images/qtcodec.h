// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/codec.h"

#include <QImageReader>

namespace pictor::images {

/// PNG, WebP, TIFF and BMP through Qt's plugins.
class QtCodec final : public Codec {
public:
    /// @param format  Qt's name: "png", "webp", "tiff", "bmp"
    QtCodec(QIODevice &device, const QByteArray &format);

    Decoded<QSize> readHeader() override;
    int orientation() override;
    Decoded<QImage> readPixels(const DecodeOptions &options) override;

private:
    Flaw flaw() const;

    QIODevice &m_device;
    QImageReader m_reader;
    int m_orientation = 1;
};

} // namespace pictor::images
