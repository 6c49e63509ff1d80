// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/filebeside.h"

#include "gallery/diskfailure.h"

#include <QFile>
#include <QUuid>

#include <cerrno>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace pictor::gallery {

namespace {

namespace fs = std::filesystem;

fs::path native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

/// A new file, open for writing.
class NewFile {
public:
    explicit NewFile(const QString &path)
        : m_descriptor(
            ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666))
    {
    }
    ~NewFile() { static_cast<void>(close()); }
    Q_DISABLE_COPY_MOVE(NewFile)

    bool isOpen() const { return m_descriptor >= 0; }

    bool write(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const auto written = ::write(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
            if (written < 0 && errno != EINTR)
                return false;
            if (written > 0)
                bytes = bytes.sliced(written);
        }
        return true;
    }

    /// To the disk itself: the name must never come before the contents.
    bool sync() { return ::fsync(m_descriptor) == 0; }
    /// Some network file systems tell only now that the disk is full.
    bool close() { return m_descriptor < 0 || ::close(std::exchange(m_descriptor, -1)) == 0; }

private:
    int m_descriptor;
};

} // namespace

FileBeside::FileBeside(QString path)
    : m_path(std::move(path))
{
}

FileBeside::FileBeside(FileBeside &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

FileBeside::~FileBeside()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Result<FileBeside> FileBeside::write(const QString &folder, QByteArrayView bytes)
{
    const QString path = folder + QStringLiteral("/.pictor-") + QUuid::createUuid().toString(QUuid::Id128)
        + QStringLiteral(".part");
    NewFile file(path);
    if (!file.isOpen())
        return tl::unexpected(diskFailure(lastError(), path));
    FileBeside beside(path);
    if (!file.write(bytes) || !file.sync() || !file.close())
        return tl::unexpected(diskFailure(lastError(), path));
    return beside;
}

Result<void> FileBeside::replace(const QString &path)
{
    std::error_code error;
    fs::rename(native(m_path), native(path), error);
    if (error)
        return tl::unexpected(diskFailure(error, path));
    m_path.clear();
    return {};
}

Result<bool> FileBeside::nameIfFree(const QString &path)
{
    // A second name for the file: unlike a rename, this never replaces one.
    std::error_code error;
    fs::create_hard_link(native(m_path), native(path), error);
    if (error == std::errc::file_exists)
        return false;
    if (!error) {
        QFile::remove(std::exchange(m_path, {}));
        return true;
    }
    return nameIfFreeWithoutLinks(path);
}

Result<bool> FileBeside::nameIfFreeWithoutLinks(const QString &path)
{
    const NewFile reserved(path); // keeps the place until the rename
    if (!reserved.isOpen() && errno == EEXIST)
        return false;
    if (!reserved.isOpen())
        return tl::unexpected(diskFailure(lastError(), path));
    const auto replaced = replace(path);
    if (!replaced)
        QFile::remove(path);
    return replaced.map([] { return true; });
}

} // namespace pictor::gallery
