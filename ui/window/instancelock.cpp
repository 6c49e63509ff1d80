// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/instancelock.h"

#include <QFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace pictor::ui {

#ifdef Q_OS_UNIX

InstanceLock::InstanceLock(const QString &path)
    : m_path(path)
{
}

InstanceLock::~InstanceLock()
{
    if (m_file >= 0)
        ::close(m_file); // the file stays: another may be waiting for its lock
}

InstanceLock::Standing InstanceLock::take()
{
    const int file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return Standing::Impossible;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool taken = errno == EWOULDBLOCK;
        ::close(file);
        return taken ? Standing::Taken : Standing::Impossible;
    }
    m_file = file;
    const QByteArray number = QByteArray::number(static_cast<qint64>(::getpid()));
    [[maybe_unused]] const bool told = ::ftruncate(file, 0) == 0
        && ::write(file, number.constData(), static_cast<size_t>(number.size())) == number.size();
    return Standing::Mine;
}

qint64 InstanceLock::holder() const
{
    QFile file(m_path);
    return file.open(QFile::ReadOnly) ? file.readAll().toLongLong() : 0;
}

#else

InstanceLock::InstanceLock(const QString &path)
    : m_lock(path)
{
    m_lock.setStaleLockTime(0); // never by its age: a window may be open for weeks
}

InstanceLock::~InstanceLock() = default;

InstanceLock::Standing InstanceLock::take()
{
    if (m_lock.tryLock(0))
        return Standing::Mine;
    return m_lock.error() == QLockFile::LockFailedError ? Standing::Taken : Standing::Impossible;
}

qint64 InstanceLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    return m_lock.getLockInfo(&process, &host, &program) ? process : 0;
}

#endif

} // namespace pictor::ui
