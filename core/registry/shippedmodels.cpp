// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/shippedmodels.h"

#include <QCoreApplication>
#include <QDir>

namespace pictor {

QString shippedModelsFolder()
{
    if (const QString chosen = qEnvironmentVariable("PICTOR_MODELS_DIR"); !chosen.isEmpty())
        return QDir::cleanPath(QDir::current().absoluteFilePath(chosen));
    QStringList folders{QStringLiteral(PICTOR_INSTALL_MODELS_DIR), QStringLiteral(PICTOR_SOURCE_MODELS_DIR)};
    if (QCoreApplication::instance() != nullptr) // an installation may have been moved
        folders.prepend(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/pictor/models"));
    for (const QString &folder : folders) {
        if (QDir(folder).exists())
            return QDir::cleanPath(folder);
    }
    return QDir::cleanPath(folders.constFirst());
}

} // namespace pictor
