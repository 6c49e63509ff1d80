// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/codec.h"

namespace pictor::images {

/// WebP through libwebp: a still picture, or the first frame of an animation on its canvas.
class WebPCodec final : public Codec {
public:
    explicit WebPCodec(QIODevice &device);

    Decoded<QSize> readHeader() override;
    int orientation() override;
    Decoded<QImage> readPixels(const DecodeOptions &options) override;

private:
    QByteArray readFile();
    static bool readStill(const QByteArray &file, QImage &image);
    static bool readFirstFrame(const QByteArray &file, QImage &image);

    QIODevice &m_device;
    QSize m_size;
    bool m_animated = false;
};

} // namespace pictor::images
