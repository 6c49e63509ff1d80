// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/folderscan.h"

#include "library/folderpath.h"
#include "library/messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace pictor::library {

namespace fs = std::filesystem;

namespace {

constexpr std::array<QLatin1String, 11> pictureSuffixes{QLatin1String("jpg"), QLatin1String("jpeg"),
    QLatin1String("jpe"), QLatin1String("jfif"), QLatin1String("png"), QLatin1String("webp"),
    QLatin1String("gif"), QLatin1String("tif"), QLatin1String("tiff"), QLatin1String("bmp"),
    QLatin1String("dib")};

fs::path toNative(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

QString fromNative(const fs::path &path)
{
#ifdef Q_OS_WIN
    return QDir::fromNativeSeparators(QString::fromStdWString(path.wstring()));
#else
    return QFile::decodeName(path.c_str());
#endif
}

Error unreachable(const QString &folder, const std::error_code &cause)
{
    const QString name = QDir::toNativeSeparators(folder);
    const QString detail = QString::fromStdString(cause.message());
    if (cause == std::errc::no_such_file_or_directory)
        return {Error::Kind::NotFound,
            Text::tr("“%1” is not there now. Plug in its drive, or remove it from the library.").arg(name),
            detail};
    return {
        Error::Kind::Denied, Text::tr("“%1” cannot be read. Check that you may open it.").arg(name), detail};
}

Error nothingThere(const QString &folder)
{
    return {Error::Kind::NotFound,
        Text::tr(
            "“%1” is empty now. If it lies on a drive, plug it in; otherwise remove it from the library.")
            .arg(QDir::toNativeSeparators(folder)),
        {}};
}

} // namespace

bool isPictureName(QStringView fileName)
{
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    const QStringView suffix = fileName.sliced(dot + 1);
    return dot > 0 && std::ranges::any_of(pictureSuffixes, [suffix](QLatin1String known) {
        return suffix.compare(known, Qt::CaseInsensitive) == 0;
    });
}

FolderScan::FolderScan(ScanRequest request, Sink sink, std::stop_token stop)
    : m_request(std::move(request))
    , m_sink(std::move(sink))
    , m_stop(std::move(stop))
{
}

QList<UnreachableFolder> FolderScan::run()
{
    for (const QString &path : outermost(m_request.folders)) {
        if (isFile(path))
            addFile(path);
        else
            walkFrom(path);
    }
    send();
    return m_unreachable;
}

/// Also one that is gone already, which is left to the next walk of its folder.
bool FolderScan::isFile(const QString &path) const
{
    const QFileInfo info(path);
    return isPictureName(info.fileName()) && !info.isDir() && !m_request.watched.contains(path);
}

void FolderScan::walkFrom(const QString &root)
{
    const QString canonical = QFileInfo(root).canonicalFilePath();
    const Folder folder{root, canonical.isEmpty() ? root : canonical};
    m_entered.insert(folder.canonical);
    if (list(folder, true) == 0 && !isStopped())
        m_unreachable.append({root, nothingThere(root), true});
    while (!m_pending.empty() && !isStopped()) {
        const Folder next = std::move(m_pending.back());
        m_pending.pop_back();
        list(next, false);
    }
}

/// @return how many entries it has, hidden ones too; an unreadable folder counts as one
std::size_t FolderScan::list(const Folder &folder, bool isRoot)
{
    std::error_code error;
    std::size_t entries = 0;
    auto entry = fs::directory_iterator(toNative(folder.path), error);
    for (; !error && entry != fs::directory_iterator() && !isStopped(); entry.increment(error)) {
        visit(*entry, folder);
        ++entries;
    }
    const bool justDeleted = !isRoot && error == std::errc::no_such_file_or_directory;
    if (error && !justDeleted)
        m_unreachable.append({folder.path, unreachable(folder.path, error), false});
    return error ? 1 : entries;
}

void FolderScan::visit(const fs::directory_entry &entry, const Folder &parent)
{
    const QString name = fromNative(entry.path().filename());
    if (name.startsWith(QLatin1Char('.')))
        return;
    const QString path = below(parent.path).begin + name;
    std::error_code error;
    if (entry.is_symlink(error))
        visitLink(path);
    else if (entry.is_directory(error))
        enter({path, below(parent.canonical).begin + name});
    else if (isPictureName(name))
        addFile(path);
}

void FolderScan::visitLink(const QString &path)
{
    const QFileInfo target(QFileInfo(path).canonicalFilePath());
    if (isWithinAny(target.filePath(), m_request.watched))
        return;
    if (target.isDir())
        enter({path, target.filePath()});
    else if (isPictureName(target.fileName()))
        addFile(path);
}

void FolderScan::enter(Folder folder)
{
    if (isWithinAny(folder.canonical, m_request.excluded) || m_entered.contains(folder.canonical))
        return;
    m_entered.insert(folder.canonical);
    m_pending.push_back(std::move(folder));
}

void FolderScan::addFile(const QString &path)
{
    const auto stamp = m_stamper.stampOf(path);
    if (!stamp)
        return;
    m_found.push_back({path, *stamp});
    if (m_found.size() == filesPerChunk)
        send();
}

void FolderScan::send()
{
    if (!m_found.empty() && !isStopped())
        m_stopped = !m_sink(std::exchange(m_found, {}));
}

} // namespace pictor::library
