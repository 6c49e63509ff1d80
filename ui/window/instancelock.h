// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace pictor::ui {

/// Held by one process at a time, and by none once that has ended, however it has. On Unix the kernel's own
/// lock: QLockFile judges by process numbers, which mean nothing from one sandbox to the next.
class InstanceLock {
public:
    enum class Standing { Mine, Taken, Impossible }; ///< Impossible: there can be no such file

    explicit InstanceLock(const QString &path);
    ~InstanceLock();
    Q_DISABLE_COPY_MOVE(InstanceLock)

    Standing take();
    qint64 holder() const; ///< number of the process that has it, as that sees it; 0: unknown
    /// Leaves `address` for those who come later. To be called where it is mine.
    void tell(const QString &address);
    /// By whoever has it; empty: nothing yet, or not on this system, or the lock keeps others from reading
    /// (CIFS).
    QString told() const;

private:
#ifdef Q_OS_UNIX
    void write(const QByteArray &address);

    const QString m_path;
    int m_file = -1; ///< descriptor, which holds the lock; -1: not mine
#else
    mutable QLockFile m_lock;
#endif
};

} // namespace pictor::ui
