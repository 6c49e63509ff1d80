// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/pngcodec.h"

#include "images/orientation.h"

#include <vector>

namespace pictor::images {

PngCodec::PngCodec(QIODevice &device)
    : m_device(device)
    , m_orientation(orientationOfPng(device))
{
    device.seek(0);
    m_png = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, onError, [](png_structp, png_const_charp) {});
    m_info = png_create_info_struct(m_png);
    png_set_read_fn(m_png, this, readBytes);
}

PngCodec::~PngCodec()
{
    png_destroy_read_struct(&m_png, &m_info, nullptr);
}

/// Runs calls into libpng, which leaves them by longjmp at an error: nothing in `step` may have a destructor.
template <class Step> bool PngCodec::guarded(Step step)
{
    if (!m_info || setjmp(m_jump))
        return false;
    step();
    return true;
}

Decoded<QSize> PngCodec::readHeader()
{
    if (!guarded([this] { png_read_info(m_png, m_info); }))
        return tl::unexpected(flaw());
    return QSize(static_cast<int>(png_get_image_width(m_png, m_info)),
        static_cast<int>(png_get_image_height(m_png, m_info)));
}

Decoded<QImage> PngCodec::readPixels(const DecodeOptions &)
{
    if (!guarded([this] { askForRgb(); }))
        return tl::unexpected(flaw());
    auto image = newPicture(QSize(static_cast<int>(png_get_image_width(m_png, m_info)),
        static_cast<int>(png_get_image_height(m_png, m_info))));
    if (!image)
        return image;
    if (png_get_rowbytes(m_png, m_info) > static_cast<std::size_t>(image->bytesPerLine()))
        return tl::unexpected(Flaw{Flaw::Kind::Unsupported, QStringLiteral("unexpected PNG layout")});

    std::vector<png_bytep> rows;
    rows.reserve(static_cast<std::size_t>(image->height()));
    for (int y = 0; y < image->height(); ++y)
        rows.push_back(image->scanLine(y));
    if (!guarded([this, first = rows.data()] { png_read_image(m_png, first); }))
        return tl::unexpected(flaw());
    return image;
}

/// Palette and grey to RGB, 16 bits to the high byte, alpha away. Transparent colours (tRNS) stay what they
/// are.
void PngCodec::askForRgb()
{
    const int type = png_get_color_type(m_png, m_info);
    if (type == PNG_COLOR_TYPE_PALETTE)
        png_set_palette_to_rgb(m_png);
    if (type == PNG_COLOR_TYPE_GRAY)
        png_set_expand_gray_1_2_4_to_8(m_png);
    if (!(type & PNG_COLOR_MASK_COLOR))
        png_set_gray_to_rgb(m_png);
    png_set_strip_16(m_png);
    png_set_strip_alpha(m_png);
    png_set_interlace_handling(m_png);
    png_read_update_info(m_png, m_info);
}

Flaw PngCodec::flaw() const
{
    const auto kind = !m_info ? Flaw::Kind::OutOfMemory
        : m_endsEarly         ? Flaw::Kind::Truncated
                              : Flaw::Kind::Damaged;
    return {kind, QString::fromLatin1(m_message.data())};
}

void PngCodec::onError(png_structp png, png_const_charp message)
{
    auto *codec = static_cast<PngCodec *>(png_get_error_ptr(png));
    qstrncpy(codec->m_message.data(), message, codec->m_message.size());
    std::longjmp(codec->m_jump, 1);
}

void PngCodec::readBytes(png_structp png, png_bytep data, std::size_t count)
{
    auto *codec = static_cast<PngCodec *>(png_get_io_ptr(png));
    const qint64 read = codec->m_device.read(reinterpret_cast<char *>(data), static_cast<qint64>(count));
    if (read == static_cast<qint64>(count))
        return;
    codec->m_endsEarly = true;
    png_error(png, "PNG data ends early");
}

} // namespace pictor::images
