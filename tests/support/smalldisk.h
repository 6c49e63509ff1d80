// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>

namespace pictor::test {

/// A disk of a few megabytes, in memory; only where this process may mount one.
class SmallDisk {
public:
    explicit SmallDisk(qint64 bytes) { m_isMounted = mount(bytes, 0); }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_folder.path(); }
    bool resize(qint64 bytes) { return mount(bytes, MS_REMOUNT); }

private:
    bool mount(qint64 bytes, unsigned long flags) const
    {
        const QByteArray options = "size=" + QByteArray::number(bytes);
        return ::mount("none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", flags,
                   options.constData())
            == 0;
    }

    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace pictor::test
