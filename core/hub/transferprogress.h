// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace pictor::hub {

/// How far one file is.
struct FileProgress {
    QString path; ///< in the repository
    qint64 received = 0; ///< bytes that are on this disk, those of earlier runs included
    qint64 total = 0; ///< bytes; 0: not known yet, or an empty file
    bool done = false; ///< verified and in its place

    bool operator==(const FileProgress &) const = default;
};

/// How far a snapshot is.
struct TransferProgress {
    enum class Phase {
        Preparing, ///< what is here, what the hub has
        Searching, ///< looking through other programs' folders
        WaitingForOther, ///< another program downloads the same file
        Downloading,
        WaitingToRetry, ///< until retryAt
        Verifying,
    };

    Phase phase = Phase::Preparing;
    qint64 received = 0; ///< bytes that are on this disk, those of earlier runs included
    qint64 total = 0; ///< bytes of all files; 0: not known yet
    double bytesPerSecond = 0; ///< from the network, over the last seconds; 0: not known
    qint64 secondsLeft = -1; ///< -1: not known
    QDateTime retryAt{}; ///< valid in WaitingToRetry only
    QString notice{}; ///< translated: what went wrong and is mended, or why it waits; empty: nothing
    QList<FileProgress> files{};
};

/// The phase as a short translated sentence: "Downloading", "Waiting until 14:05:10 to try again", …
QString describe(const TransferProgress &progress);

} // namespace pictor::hub

Q_DECLARE_METATYPE(pictor::hub::TransferProgress)
