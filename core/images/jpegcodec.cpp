// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/jpegcodec.h"

#include "images/cmyk.h"
#include "images/orientation.h"

#include <algorithm>

#include <jerror.h>

namespace pictor::images {

namespace {

constexpr int exifMarker = JPEG_APP0 + 1;
constexpr std::array<JOCTET, 2> endOfImage = {0xFF, JPEG_EOI};
/// A small file may claim thousands of scans over a huge picture; real ones have about ten.
constexpr int maximumScans = 500;

/// The smallest N of N/8 that libjpeg computes with its fast transforms and that keeps `shortSide` long
/// enough.
unsigned scaleFor(unsigned shortSide, int atLeast)
{
    if (atLeast <= 0)
        return 8;
    for (const unsigned eighths : {1u, 2u, 4u}) {
        if ((shortSide * eighths + 7) / 8 >= static_cast<unsigned>(atLeast))
            return eighths;
    }
    return 8;
}

/// JPEGs store inks inverted: Adobe's convention, which Pillow assumes with and without an Adobe marker.
void cmykToRgb(const JSAMPLE *inverted, uchar *rgb, unsigned width)
{
    for (unsigned x = 0; x < width; ++x, inverted += 4, rgb += 3) {
        for (int c = 0; c < 3; ++c)
            rgb[c] = lightOf(255 - inverted[c], 255 - inverted[3]);
    }
}

QByteArrayView payload(const jpeg_marker_struct &marker)
{
    return {marker.data, static_cast<qsizetype>(marker.data_length)};
}

} // namespace

JpegCodec::JpegCodec(QIODevice &device)
{
    m_info.err = jpeg_std_error(&m_errors);
    m_errors.error_exit = onError;
    m_errors.emit_message = onMessage;
    m_errors.output_message = [](j_common_ptr) {};
    jpeg_create_decompress(&m_info);

    m_progress.progress_monitor = onProgress;
    m_info.progress = &m_progress;

    m_source.device = &device;
    m_source.init_source = [](j_decompress_ptr) {};
    m_source.fill_input_buffer = fill;
    m_source.skip_input_data = skip;
    m_source.resync_to_restart = jpeg_resync_to_restart;
    m_source.term_source = [](j_decompress_ptr) {};
    m_info.src = &m_source;
}

JpegCodec::~JpegCodec()
{
    jpeg_destroy_decompress(&m_info);
}

/// Runs calls into libjpeg, which leaves them by longjmp at an error: nothing in `step` may have a
/// destructor.
template <class Step> bool JpegCodec::guarded(Step step)
{
    if (setjmp(m_errors.jump))
        return false;
    step();
    return true;
}

Decoded<QSize> JpegCodec::readHeader()
{
    const bool read = guarded([this] {
        jpeg_save_markers(&m_info, exifMarker, 0xFFFF);
        jpeg_read_header(&m_info, TRUE);
        m_needsEnd = jpeg_has_multiple_scans(&m_info) || m_info.arith_code;
    });
    if (!read)
        return tl::unexpected(flaw());
    return QSize(static_cast<int>(m_info.image_width), static_cast<int>(m_info.image_height));
}

int JpegCodec::orientation()
{
    static constexpr QByteArrayView exifName("Exif\0\0", 6);
    static constexpr QByteArrayView xmpName("http://ns.adobe.com/xap/1.0/\0", 29);
    std::optional<int> exif, xmp;
    for (const jpeg_marker_struct *marker = m_info.marker_list; marker; marker = marker->next) {
        const QByteArrayView data = payload(*marker);
        if (data.startsWith(exifName) && !exif)
            exif = orientationInExif(data);
        else if (data.startsWith(xmpName))
            xmp = orientationInXmp(data.sliced(xmpName.size()));
    }
    return exif ? *exif : xmp.value_or(1);
}

Decoded<QImage> JpegCodec::readPixels(const DecodeOptions &options)
{
    if (!guarded([this, &options] { start(options.shortSideAtLeast); }))
        return tl::unexpected(flaw());
    auto image =
        newPicture(QSize(static_cast<int>(m_info.output_width), static_cast<int>(m_info.output_height)));
    if (!image)
        return image;
    const bool read = m_info.out_color_space == JCS_CMYK ? readCmykRows(*image) : readRows(*image);
    if (!read || endsEarly())
        return tl::unexpected(flaw());
    return image;
}

void JpegCodec::start(int shortSideAtLeast)
{
    m_info.scale_denom = 8;
    m_info.scale_num = scaleFor(std::min(m_info.image_width, m_info.image_height), shortSideAtLeast);
    m_info.out_color_space = m_info.num_components == 4 ? JCS_CMYK : JCS_RGB;
    jpeg_start_decompress(&m_info);
}

bool JpegCodec::readRows(QImage &image)
{
    uchar *const pixels = image.bits();
    const auto stride = static_cast<std::size_t>(image.bytesPerLine());
    return guarded([this, pixels, stride] {
        std::array<JSAMPROW, 16> rows;
        while (m_info.output_scanline < m_info.output_height) {
            const unsigned count =
                std::min<unsigned>(rows.size(), m_info.output_height - m_info.output_scanline);
            for (unsigned i = 0; i < count; ++i)
                rows[i] = pixels + (m_info.output_scanline + i) * stride;
            jpeg_read_scanlines(&m_info, rows.data(), count);
        }
    });
}

bool JpegCodec::readCmykRows(QImage &image)
{
    std::vector<JSAMPLE> inks(std::size_t{4} * m_info.output_width);
    JSAMPROW row = inks.data();
    for (int y = 0; y < image.height(); ++y) {
        if (!guarded([this, &row] { jpeg_read_scanlines(&m_info, &row, 1); }))
            return false;
        cmykToRgb(inks.data(), image.scanLine(y), m_info.output_width);
    }
    return true;
}

bool JpegCodec::endsEarly() const
{
    return m_errors.endsEarly || (m_source.exhausted && m_needsEnd);
}

Flaw JpegCodec::flaw()
{
    if (endsEarly() || m_source.exhausted)
        return {Flaw::Kind::Truncated, QStringLiteral("JPEG data ends early")};
    std::array<char, JMSG_LENGTH_MAX> text = {};
    m_errors.format_message(reinterpret_cast<j_common_ptr>(&m_info), text.data());
    Flaw::Kind kind = Flaw::Kind::Damaged;
    if (m_errors.msg_code == JERR_OUT_OF_MEMORY)
        kind = Flaw::Kind::OutOfMemory;
    else if (m_errors.msg_code == JERR_SOF_UNSUPPORTED || m_errors.msg_code == JERR_BAD_PRECISION
        || m_errors.msg_code == JERR_CONVERSION_NOTIMPL)
        kind = Flaw::Kind::Unsupported;
    return {kind, QString::fromLatin1(text.data())};
}

void JpegCodec::onError(j_common_ptr info)
{
    std::longjmp(static_cast<Errors *>(info->err)->jump, 1);
}

void JpegCodec::onMessage(j_common_ptr info, int level)
{
    if (level >= 0)
        return;
    ++info->err->num_warnings;
    if (info->err->msg_code == JWRN_HIT_MARKER)
        static_cast<Errors *>(info->err)->endsEarly = true;
}

void JpegCodec::onProgress(j_common_ptr info)
{
    const auto *decompress = reinterpret_cast<j_decompress_ptr>(info);
    if (decompress->input_scan_number > maximumScans)
        ERREXIT(info, JERR_BAD_PROGRESSION);
}

boolean JpegCodec::fill(j_decompress_ptr info)
{
    auto *source = static_cast<Source *>(info->src);
    const qint64 count = source->device->read(
        reinterpret_cast<char *>(source->buffer.data()), static_cast<qint64>(source->buffer.size()));
    source->exhausted = count <= 0;
    source->next_input_byte = source->exhausted ? endOfImage.data() : source->buffer.data();
    source->bytes_in_buffer = source->exhausted ? endOfImage.size() : static_cast<std::size_t>(count);
    return TRUE;
}

void JpegCodec::skip(j_decompress_ptr info, long count)
{
    if (count <= 0)
        return;
    auto *source = static_cast<Source *>(info->src);
    const auto wanted = static_cast<std::size_t>(count);
    const std::size_t buffered = std::min(wanted, source->bytes_in_buffer);
    source->next_input_byte += buffered;
    source->bytes_in_buffer -= buffered;
    if (wanted > buffered)
        source->device->skip(static_cast<qint64>(wanted - buffered));
}

} // namespace pictor::images
