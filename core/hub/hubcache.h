// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace pictor::hub {

/// One commit of a repository, as files on disk.
struct Snapshot {
    QString folder; ///< absolute
    QString commit; ///< 40 hex digits
};

/// The Hugging Face cache on this machine, read-only. Thread-safe; touches the disk only when asked.
class HubCache {
public:
    /// The cache that `environment` names: HF_HUB_CACHE, HUGGINGFACE_HUB_CACHE, HF_HOME, XDG_CACHE_HOME,
    /// ~/.cache.
    static HubCache fromEnvironment(
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    explicit HubCache(QString root);

    QString root() const { return m_root; }

    /// Folder of a snapshot of `repository` that holds all of `files`: the one of `revision` (commit or ref)
    /// if it is there, else that of main, else the newest other. A file that is empty, cut short or a
    /// dangling link does not count. Disk reads; not for the GUI thread.
    /// @return NotFound, its detail listing every place looked in and what was wrong there; Corrupt for a
    ///         repository, revision or file name that could leave the cache
    Result<Snapshot> find(const QString &repository, const QString &revision, const QStringList &files) const;

private:
    class Search;
    QString m_root;
};

} // namespace pictor::hub
