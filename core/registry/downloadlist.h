// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace pictor {

/// A download that is not through yet, as it is remembered on the disk.
struct UnfinishedDownload {
    QString key;
    QString repository; ///< where its files come from
    qint64 received = 0; ///< bytes
    qint64 total = 0; ///< bytes; 0: not known

    bool operator==(const UnfinishedDownload &) const = default;
};

/// The list of unfinished downloads, a JSON file that several processes may change at once. Disk reads and
/// writes: not for the GUI thread.

/// Empty if there is no such file, or none that can be opened. Of a damaged one what can be read; the file is
/// kept under another name (base/setaside.h), which the log tells. Where that is not possible, where it
/// cannot be opened, and where no new one can be written, it stays where it is.
QList<UnfinishedDownload> readDownloads(const QString &file);

/// Adds `download`, or puts it in the place of what was known of its key. Written beside and renamed.
/// @return false: the list is as it was, also a damaged one (unless the disk fails in the middle of it, which
///         the log tells)
bool rememberDownload(const QString &file, const UnfinishedDownload &download);
/// @return as rememberDownload()
bool forgetDownload(const QString &file, const QString &key);

} // namespace pictor
