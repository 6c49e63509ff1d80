// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sharedpoolblas.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#if defined(Q_OS_LINUX)
#include <dlfcn.h>
#endif

namespace pictor {

// Debian's alternatives: libblas.so.3 is a link into a folder that is named after the implementation.
QString sharedPoolBlas(const QString &system)
{
    const QFileInfo chosen(QFileInfo(system).canonicalFilePath());
    if (system.isEmpty() || chosen.dir().dirName() != QLatin1String("openblas-pthread"))
        return {};
    const QString other = QDir::cleanPath(
        chosen.path() + QStringLiteral("/../openblas-openmp/") + QFileInfo(system).fileName());
    return QFileInfo::exists(other) ? other : QString();
}

void preferSharedPoolBlas()
{
#if defined(Q_OS_LINUX)
    const QString blas = sharedPoolBlas(QStringLiteral(PICTOR_SYSTEM_BLAS));
    if (blas.isEmpty())
        return;
    const QString lapack = QFileInfo(blas).path() + QStringLiteral("/liblapack.so.3"); // of the same build
    for (const QString &library : {blas, lapack}) // if that fails, libtorch finds the system's
        dlopen(QFile::encodeName(library).constData(), RTLD_LAZY | RTLD_LOCAL);
#endif
}

} // namespace pictor
