// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtGlobal>

#include <map>
#include <optional>

namespace pictor::hub {

/// Bytes [from, to) of a file.
struct ByteRange {
    qint64 from = 0;
    qint64 to = 0;

    qint64 size() const { return to - from; }
    bool operator==(const ByteRange &) const = default;
};

/// Which bytes of a file are there: disjoint ranges that do not touch, in order.
class ByteRanges {
public:
    void add(ByteRange range);

    qint64 total() const; ///< bytes in all
    /// How far the file is without a hole from its beginning.
    qint64 front() const;
    /// The first part of `within` that is not here; empty optional: all of it is.
    std::optional<ByteRange> firstGap(ByteRange within) const;
    qsizetype count() const { return static_cast<qsizetype>(m_ranges.size()); }
    QList<ByteRange> list() const;

private:
    std::map<qint64, qint64> m_ranges; ///< from -> to
};

} // namespace pictor::hub
