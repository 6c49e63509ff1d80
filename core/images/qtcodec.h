// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/codec.h"
#include "images/survey.h"

#include <QImageReader>

namespace pictor::images {

/// GIF and BMP through Qt, as far as a survey of the file finds them whole.
class QtCodec final : public Codec {
public:
    /// @param format  Qt's name for it
    QtCodec(QIODevice &device, const QByteArray &format, const Survey &survey);

    Decoded<QSize> readHeader() override;
    int orientation() override { return 1; }
    Decoded<QImage> readPixels(const DecodeOptions &options) override;

private:
    Flaw flaw() const;

    QIODevice &m_device;
    Survey m_survey;
    QImageReader m_reader;
};

} // namespace pictor::images
