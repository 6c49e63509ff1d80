// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/instancelock.h"

#include <QFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace pictor::ui {

#ifdef Q_OS_UNIX

namespace {

/// A link, or somebody else's file, would be emptied for an address.
bool isOwnFile(int file)
{
    struct stat found { };
    return ::fstat(file, &found) == 0 && S_ISREG(found.st_mode) && found.st_uid == ::geteuid();
}

} // namespace

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
    const int file =
        ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return Standing::Impossible;
    if (!isOwnFile(file)) {
        ::close(file);
        return Standing::Impossible;
    }
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool taken = errno == EWOULDBLOCK || errno == EACCES; // so says CIFS
        ::close(file);
        return taken ? Standing::Taken : Standing::Impossible;
    }
    m_file = file;
    write({}); // an address that is left here is of one that has ended
    return Standing::Mine;
}

// Two lines: the number of the process, the address.
void InstanceLock::write(const QByteArray &address)
{
    const QByteArray text =
        QByteArray::number(static_cast<qint64>(::getpid())) + '\n' + address.toPercentEncoding("/") + '\n';
    [[maybe_unused]] const bool written = ::ftruncate(m_file, 0) == 0
        && ::pwrite(m_file, text.constData(), static_cast<size_t>(text.size()), 0) == text.size();
}

qint64 InstanceLock::holder() const
{
    QFile file(m_path);
    return file.open(QFile::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
}

void InstanceLock::tell(const QString &address)
{
    write(address.toUtf8());
}

QString InstanceLock::told() const
{
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        return {};
    file.readLine();
    const QByteArray line = file.readLine();
    return line.endsWith('\n') ? QString::fromUtf8(QByteArray::fromPercentEncoding(line.trimmed()))
                               : QString();
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

void InstanceLock::tell(const QString &) { }

QString InstanceLock::told() const
{
    return {};
}

#endif

} // namespace pictor::ui
