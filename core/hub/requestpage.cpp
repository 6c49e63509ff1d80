// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/requestpage.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace pictor::hub {

namespace {

/// The lines of a file, the last one first.
class LinesBackwards {
public:
    LinesBackwards(QFile &file, qint64 end)
        : m_file(file)
        , m_start(end)
    {
    }

    bool atStart() const { return m_start == 0 && m_buffer.isEmpty(); }
    /// Where the line that was taken last begins.
    qint64 offset() const { return m_start + m_buffer.size(); }

    QByteArray take()
    {
        qsizetype newline = newlineBeforeLast();
        while (newline < 0 && m_start > 0) {
            readBlock();
            newline = newlineBeforeLast();
        }
        const QByteArray line = m_buffer.sliced(newline + 1);
        m_buffer.truncate(newline + 1);
        return line;
    }

private:
    qsizetype newlineBeforeLast() const
    {
        return m_buffer.size() < 2 ? -1 : m_buffer.lastIndexOf('\n', m_buffer.size() - 2);
    }

    void readBlock()
    {
        constexpr qint64 block = 64 * 1024;
        const qint64 start = std::max<qint64>(0, m_start - block);
        m_file.seek(start);
        m_buffer.prepend(m_file.read(m_start - start));
        m_start = start;
    }

    QFile &m_file;
    qint64 m_start; ///< of the buffer in the file
    QByteArray m_buffer;
};

} // namespace

RequestPage readRequests(const QString &path, RequestCursor from, int count)
{
    RequestPage page;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return page;
    LinesBackwards lines(file, from.offset < 0 ? file.size() : std::min(from.offset, file.size()));
    while (!lines.atStart() && page.entries.size() < count) {
        const QJsonObject line = QJsonDocument::fromJson(lines.take()).object();
        const QString id = line[u"id"].toString();
        auto entry = entryFrom(line);
        if (!entry) {
            if (!id.isEmpty() && !from.later.contains(id))
                from.later.insert(id, line);
            continue;
        }
        if (const auto later = from.later.constFind(id); later != from.later.cend()) {
            update(*entry, *later);
            from.later.erase(later);
        }
        page.entries.append(*std::move(entry));
    }
    page.next = {lines.offset(), std::move(from.later)};
    page.hasMore = !lines.atStart();
    return page;
}

} // namespace pictor::hub
