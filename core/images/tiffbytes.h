// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace pictor::images {

/// Reads a TIFF structure of either byte order; whatever lies outside gives 0.
class TiffBytes {
public:
    explicit TiffBytes(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_bigEndian(bytes.startsWith('M'))
    {
    }
    quint16 u16(qint64 at) const { return read<quint16>(at); }
    quint32 u32(qint64 at) const { return read<quint32>(at); }

private:
    template <class T> T read(qint64 at) const
    {
        if (at < 0 || at + qint64{sizeof(T)} > m_bytes.size())
            return 0;
        const char *data = m_bytes.data() + at;
        return m_bigEndian ? qFromBigEndian<T>(data) : qFromLittleEndian<T>(data);
    }

    QByteArrayView m_bytes;
    bool m_bigEndian;
};

} // namespace pictor::images
