// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace pictor::hub {

/// Where the Hugging Face cache keeps what of one repository. Names are checked before they come here
/// (hubnames.h). Touches no disk.
class RepositoryFolder {
public:
    RepositoryFolder(QString cacheRoot, const QString &repository);

    QString cacheRoot() const { return m_root; }
    QString path() const { return m_root + u'/' + m_name; }
    QString blobs() const { return path() + QStringLiteral("/blobs"); }
    QString blob(const QString &etag) const { return blobs() + u'/' + etag; }
    /// A blob on its way, and which of its bytes are there.
    QString part(const QString &etag) const { return blob(etag) + partSuffix; }
    QString journal(const QString &etag) const { return blob(etag) + journalSuffix; }
    QString lock(const QString &etag) const;
    QString snapshots() const { return path() + QStringLiteral("/snapshots"); }
    QString snapshot(const QString &commit) const { return snapshots() + u'/' + commit; }
    QString file(const QString &commit, const QString &file) const { return snapshot(commit) + u'/' + file; }
    /// Empty files there note what the repository does not have, as the Python client's do.
    QString absences(const QString &commit) const { return path() + QStringLiteral("/.no_exist/") + commit; }
    QString absence(const QString &commit, const QString &file) const
    {
        return absences(commit) + u'/' + file;
    }
    QString refs() const { return path() + QStringLiteral("/refs"); }
    QString ref(const QString &revision) const { return refs() + u'/' + revision; }

    static constexpr QLatin1String partSuffix{".pictor.incomplete"};
    static constexpr QLatin1String journalSuffix{".pictor.journal"};

private:
    QString m_root;
    QString m_name; ///< "models--org--name"
};

} // namespace pictor::hub
