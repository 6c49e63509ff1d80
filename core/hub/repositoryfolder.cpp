// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/repositoryfolder.h"

namespace pictor::hub {

RepositoryFolder::RepositoryFolder(QString cacheRoot, const QString &repository)
    : m_root(std::move(cacheRoot))
    , m_name(QStringLiteral("models--") + QString(repository).replace(QLatin1Char('/'), QLatin1String("--")))
{
}

QString RepositoryFolder::lock(const QString &etag) const
{
    return m_root + QStringLiteral("/.locks/") + m_name + u'/' + etag + QStringLiteral(".lock");
}

} // namespace pictor::hub
