// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/pngtexts.h"

#include <QIODevice>
#include <QtEndian>

#include <array>
#include <optional>

#include <zlib.h>

namespace pictor::gallery {

namespace {

constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n", 8);

/// Far more than a picture has; a file of nothing but empty chunks must not keep the disk busy.
constexpr int mostChunks = 200'000;

/// PNG 3rd edition, 5.3: lengths are below 2^31.
constexpr quint32 longestChunk = 0x7fffffff;

const Bytef *bytes(QByteArrayView data)
{
    return reinterpret_cast<const Bytef *>(data.data());
}

quint32 checksum(QByteArrayView type, QByteArrayView data)
{
    const auto crc = ::crc32(0, bytes(type), static_cast<uInt>(type.size()));
    // Of no data zlib would take the beginning, a null pointer, for the wish to start anew.
    return static_cast<quint32>(
        data.isEmpty() ? crc : ::crc32(crc, bytes(data), static_cast<uInt>(data.size())));
}

/// What zlib made of `data`; nullopt if it is damaged or longer than longestPngText.
std::optional<QByteArray> inflated(QByteArrayView data)
{
    z_stream stream = {};
    stream.next_in = const_cast<Bytef *>(bytes(data));
    stream.avail_in = static_cast<uInt>(data.size());
    if (::inflateInit(&stream) != Z_OK)
        return std::nullopt;
    QByteArray result;
    std::array<char, 1 << 14> buffer;
    int status = Z_OK;
    while (status == Z_OK && result.size() <= longestPngText) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        status = ::inflate(&stream, Z_NO_FLUSH);
        result.append(buffer.data(), static_cast<qsizetype>(buffer.size() - stream.avail_out));
    }
    ::inflateEnd(&stream);
    if (status != Z_STREAM_END || result.size() > longestPngText)
        return std::nullopt;
    return result;
}

/// What stands in an iTXt chunk after its keyword: whether it is compressed, how, language, translated
/// keyword, text.
std::optional<QString> internationalText(QByteArrayView data)
{
    const qsizetype language = data.size() < 2 ? -1 : data.indexOf('\0', 2);
    const qsizetype translated = language < 0 ? -1 : data.indexOf('\0', language + 1);
    if (translated < 0)
        return std::nullopt;
    const QByteArrayView text = data.sliced(translated + 1);
    if (data[0] == 0)
        return QString::fromUtf8(text);
    const auto plain = inflated(text);
    return plain ? std::optional(QString::fromUtf8(*plain)) : std::nullopt;
}

/// @param data  what stands after the keyword
std::optional<QString> textOf(const QByteArray &type, QByteArrayView data)
{
    if (type == "tEXt")
        return QString::fromLatin1(data);
    if (type == "iTXt")
        return internationalText(data);
    const auto plain = data.isEmpty() ? std::nullopt : inflated(data.sliced(1)); // after the method
    return plain ? std::optional(QString::fromLatin1(*plain)) : std::nullopt;
}

bool isText(const QByteArray &type)
{
    return type == "tEXt" || type == "zTXt" || type == "iTXt";
}

QSize sizeIn(const QByteArray &header)
{
    if (header.size() < 8)
        return {};
    const auto width = qFromBigEndian<quint32>(header.constData());
    const auto height = qFromBigEndian<quint32>(header.constData() + 4);
    return width > longestChunk || height > longestChunk
        ? QSize()
        : QSize(static_cast<int>(width), static_cast<int>(height));
}

class PngTextReader {
public:
    PngTextReader(QIODevice &device, const QList<QByteArray> &keywords)
        : m_device(device)
        , m_keywords(keywords)
    {
    }

    PngFacts read()
    {
        m_device.seek(signature.size());
        for (int i = 0; i < mostChunks && m_facts.texts.size() < m_keywords.size() && readChunk(); ++i) { }
        return m_facts;
    }

private:
    /// False: it was the last.
    bool readChunk()
    {
        const QByteArray head = m_device.read(8);
        const QByteArray type = head.mid(4);
        if (type.size() < 4 || type == "IEND")
            return false;
        const auto length = qFromBigEndian<quint32>(head.constData());
        if (length > longestChunk)
            return false;
        if ((!isText(type) && type != "IHDR") || length > longestPngText)
            return skip(qint64{length} + 4);
        const QByteArray data = m_device.read(length);
        const QByteArray crc = m_device.read(4);
        if (crc.size() < 4)
            return false;
        if (qFromBigEndian<quint32>(crc.constData()) == checksum(type, data))
            take(type, data);
        return true;
    }

    /// False: the file ends before.
    bool skip(qint64 count)
    {
        const qint64 next = m_device.pos() + count;
        return next < m_device.size() && m_device.seek(next);
    }

    void take(const QByteArray &type, const QByteArray &data)
    {
        if (type == "IHDR") {
            m_facts.size = sizeIn(data);
            return;
        }
        const qsizetype end = data.indexOf('\0');
        const QByteArray keyword = data.left(end);
        if (end < 0 || !m_keywords.contains(keyword) || m_facts.texts.contains(keyword))
            return;
        if (auto text = textOf(type, QByteArrayView(data).sliced(end + 1)))
            m_facts.texts.insert(keyword, *std::move(text));
    }

    QIODevice &m_device;
    const QList<QByteArray> &m_keywords;
    PngFacts m_facts;
};

} // namespace

bool isPng(QIODevice &device)
{
    return device.peek(signature.size()) == signature;
}

PngFacts readPngTexts(QIODevice &device, const QList<QByteArray> &keywords)
{
    return isPng(device) ? PngTextReader(device, keywords).read() : PngFacts();
}

} // namespace pictor::gallery
