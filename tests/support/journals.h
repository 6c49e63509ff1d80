// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QList>

namespace pictor::test {

/// Of each download below `cache` that began and did not end, the bytes that its journal says are on the
/// disk.
inline QList<qint64> journalledBytes(const QString &cache)
{
    QList<qint64> parts;
    QDirIterator journals(
        cache, {QStringLiteral("*.pictor.journal")}, QDir::Files, QDirIterator::Subdirectories);
    while (journals.hasNext()) {
        QFile file(journals.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        qint64 bytes = 0;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("end "))
                break;
            if (const qsizetype dash = line.indexOf('-'); dash > 0)
                bytes += line.mid(dash + 1).toLongLong() - line.left(dash).toLongLong();
        }
        parts.append(bytes);
    }
    return parts;
}

} // namespace pictor::test
