// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "library/filestamp.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

namespace pictor::library {

struct FoundFile {
    QString path; ///< absolute
    FileStamp stamp;
};

/// A folder that could not be walked: what is known of its pictures must be kept.
struct UnreachableFolder {
    QString path;
    Error error;
    /// It is there, but holds nothing at all: what a mount point looks like while its drive is unplugged.
    bool isEmpty = false;
};

struct ScanRequest {
    QStringList folders; ///< to walk, with everything below; picture files too
    QStringList watched; ///< a symbolic link to something in these is not followed: it has its own path
    QStringList excluded; ///< not entered (Pictor's own data)
};

/// Whether a file of this name is worth opening. The content decides later what it is.
bool isPictureName(QStringView fileName);

/// Walks folders for pictures. Hidden files and folders are left out, symbolic links followed once. May hang
/// in the system where a network share does.
class FolderScan {
public:
    /// Takes what was found; false ends the scan.
    using Sink = std::function<bool(std::vector<FoundFile>)>;

    static constexpr std::size_t filesPerChunk = 256;

    FolderScan(ScanRequest request, Sink sink, std::stop_token stop);

    /// @return the unreachable folders; incomplete if it was stopped
    QList<UnreachableFolder> run();

private:
    struct Folder {
        QString path;
        QString canonical; ///< without symbolic links
    };

    bool isStopped() const { return m_stopped || m_stop.stop_requested(); }
    bool isFile(const QString &path) const;
    void walkFrom(const QString &folder);
    void enter(Folder folder);
    std::size_t list(const Folder &folder, bool isRoot);
    void visit(const std::filesystem::directory_entry &entry, const Folder &parent);
    void visitLink(const QString &path);
    void addFile(const QString &path);
    void send();

    ScanRequest m_request;
    Sink m_sink;
    std::stop_token m_stop;
    bool m_stopped = false;
    FileStamper m_stamper;
    std::vector<Folder> m_pending;
    QSet<QString> m_entered; ///< canonical paths
    std::vector<FoundFile> m_found;
    QList<UnreachableFolder> m_unreachable;
};

} // namespace pictor::library
