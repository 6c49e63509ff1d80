// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/pngencoder.h"

#include "gallery/messages.h"
#include "images/rgb888.h"

#include <array>
#include <csetjmp>
#include <new>
#include <vector>

#include <png.h>

namespace pictor::gallery {

namespace {

/// The usual trade for pictures: what higher levels save is little beside what they cost.
constexpr int compressionLevel = 3;
/// One IDAT chunk for each of so many bytes: few chunks are passed over quickly when the texts are read.
constexpr std::size_t chunkSize = 1 << 16;

/// Type and contents of a chunk.
struct Chunk {
    QByteArray type, data;
};

bool isLatin1(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x100; });
}

Chunk chunkOf(const PngText &text)
{
    const QByteArray keyword = text.keyword + '\0';
    if (isLatin1(text.text))
        return {"tEXt", keyword + text.text.toLatin1()};
    // Not compressed, no language, no translated keyword.
    return {"iTXt", keyword + QByteArray(4, '\0') + text.text.toUtf8()};
}

const png_byte *bytes(const QByteArray &data)
{
    return reinterpret_cast<const png_byte *>(data.constData());
}

/// One PNG in memory through libpng.
class Encoder {
public:
    Encoder()
        : m_png(png_create_write_struct(
            PNG_LIBPNG_VER_STRING, this, onError, [](png_structp, png_const_charp) {}))
        , m_info(png_create_info_struct(m_png))
    {
        png_set_write_fn(m_png, this, append, [](png_structp) {});
    }
    ~Encoder() { png_destroy_write_struct(&m_png, &m_info); }
    Q_DISABLE_COPY_MOVE(Encoder)

    bool write(const QImage &image, const std::vector<Chunk> &texts)
    {
        std::vector<png_const_bytep> rows;
        rows.reserve(static_cast<std::size_t>(image.height()));
        for (int y = 0; y < image.height(); ++y)
            rows.push_back(image.constScanLine(y));
        return guarded([&] {
            begin(image.size());
            for (const Chunk &text : texts)
                png_write_chunk(
                    m_png, bytes(text.type), bytes(text.data), static_cast<std::size_t>(text.data.size()));
            png_write_image(m_png, const_cast<png_bytepp>(rows.data()));
            png_write_end(m_png, nullptr);
        });
    }

    const QByteArray &result() const { return m_bytes; }
    QString problem() const { return QString::fromLatin1(m_message.data()); }

private:
    /// Runs calls into libpng, which leaves them by longjmp at an error: nothing in `step` may have a
    /// destructor.
    template <class Step> bool guarded(Step step)
    {
        if (!m_info || setjmp(m_jump))
            return false;
        step();
        return true;
    }

    void begin(QSize size)
    {
        png_set_user_limits(m_png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
        png_set_compression_level(m_png, compressionLevel);
        png_set_compression_buffer_size(m_png, chunkSize);
        png_set_filter(m_png, PNG_FILTER_TYPE_BASE, PNG_FILTER_SUB | PNG_FILTER_UP | PNG_FILTER_PAETH);
        png_set_IHDR(m_png, m_info, static_cast<png_uint_32>(size.width()),
            static_cast<png_uint_32>(size.height()), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
            PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        png_set_sRGB(m_png, m_info, PNG_sRGB_INTENT_PERCEPTUAL);
        png_write_info(m_png, m_info);
    }

    [[noreturn]] static void onError(png_structp png, png_const_charp message)
    {
        auto *encoder = static_cast<Encoder *>(png_get_error_ptr(png));
        qstrncpy(encoder->m_message.data(), message, encoder->m_message.size());
        std::longjmp(encoder->m_jump, 1);
    }

    static void append(png_structp png, png_bytep data, std::size_t count)
    {
        if (!static_cast<Encoder *>(png_get_io_ptr(png))->take(data, count))
            png_error(png, "out of memory");
    }

    bool take(const png_byte *data, std::size_t count)
    try {
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(count));
        return true;
    } catch (const std::bad_alloc &) {
        return false;
    }

    std::jmp_buf m_jump;
    std::array<char, 128> m_message = {};
    QByteArray m_bytes;
    png_structp m_png;
    png_infop m_info;
};

} // namespace

Result<QByteArray> encodedPng(const QImage &image, const QList<PngText> &texts)
{
    if (image.isNull())
        return failure(Error::Kind::Internal, Text::tr("There is no picture to save. Make it again."));
    std::vector<Chunk> chunks;
    for (const PngText &text : texts)
        chunks.push_back(chunkOf(text));
    Encoder encoder;
    const QImage rgb = images::toRgb888(image);
    if (rgb.isNull() || !encoder.write(rgb, chunks))
        return failure(Error::Kind::OutOfMemory,
            Text::tr(
                "Memory does not suffice to save the picture. Close other programs, then save it again."),
            encoder.problem());
    return encoder.result();
}

} // namespace pictor::gallery
