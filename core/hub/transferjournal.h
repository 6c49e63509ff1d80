// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/byteranges.h"
#include "hub/diskfile.h"

namespace pictor::hub {

/// Which bytes of a part are there, in a small file beside it. Written after the bytes, in one call, so that
/// it never says more than there is, whenever the program is killed. For a worker thread.
class TransferJournal {
public:
    static Result<TransferJournal> open(const QString &path);

    /// What was noted of a part of `size` bytes in all, `written` of which its file has at most; nothing
    /// where the journal does not fit, or is torn.
    ByteRanges read(qint64 size, qint64 written) const;
    /// The same, whatever size the part will have.
    ByteRanges readAny(qint64 written) const;
    Result<bool> write(qint64 size, const ByteRanges &ranges);

private:
    explicit TransferJournal(DiskFile file)
        : m_file(std::move(file))
    {
    }

    QByteArray text() const;

    DiskFile m_file;
};

} // namespace pictor::hub
