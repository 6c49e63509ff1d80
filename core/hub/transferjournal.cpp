// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/transferjournal.h"

#include <QList>

#include <algorithm>
#include <array>

namespace pictor::hub {

namespace {

// Within one page of memory, which a kill cannot tear. Ranges beyond that are forgotten and fetched again.
constexpr qsizetype longest = 4096;
constexpr qsizetype longestLine = 64;

QByteArray firstLine(qint64 size)
{
    return "pictor part 1, bytes " + QByteArray::number(size) + '\n';
}

QByteArray lastLine(const QByteArray &before)
{
    return "end " + QByteArray::number(qChecksum(before)) + '\n';
}

} // namespace

Result<TransferJournal> TransferJournal::open(const QString &path)
{
    auto file = DiskFile::openToWrite(path);
    if (!file)
        return tl::unexpected(file.error());
    return TransferJournal(*std::move(file));
}

QByteArray TransferJournal::text() const
{
    std::array<char, longest> page{};
    const auto length = m_file.read(0, page.data(), longest);
    const QByteArray text(page.data(), length ? static_cast<qsizetype>(*length) : 0);
    const qsizetype end = text.indexOf("end ");
    if (end < 0 || !text.sliced(end).startsWith(lastLine(text.first(end))))
        return {};
    return text.first(end);
}

ByteRanges TransferJournal::read(qint64 size, qint64 written) const
{
    return text().startsWith(firstLine(size)) ? readAny(std::min(size, written)) : ByteRanges();
}

ByteRanges TransferJournal::readAny(qint64 written) const
{
    ByteRanges ranges;
    const QList<QByteArray> lines = text().split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype dash = line.indexOf('-');
        const ByteRange range{line.left(dash).toLongLong(), line.mid(dash + 1).toLongLong()};
        if (dash > 0 && range.from >= 0 && range.to <= written)
            ranges.add(range);
    }
    return ranges;
}

Result<bool> TransferJournal::write(qint64 size, const ByteRanges &ranges)
{
    QByteArray text = firstLine(size);
    const QList<ByteRange> list = ranges.list();
    for (const ByteRange &range : list) {
        if (text.size() > longest - 2 * longestLine)
            break;
        text += QByteArray::number(range.from) + '-' + QByteArray::number(range.to) + '\n';
    }
    return m_file.write(0, text + lastLine(text));
}

} // namespace pictor::hub
