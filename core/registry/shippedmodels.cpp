// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/shippedmodels.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace pictor {

namespace {

bool holdsModel(const QString &folder)
{
    const QStringList models = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::ranges::any_of(models, [&folder](const QString &model) {
        return QFileInfo::exists(folder + u'/' + model + QStringLiteral("/model_index.json"));
    });
}

} // namespace

QStringList shippedModelsPlaces()
{
    QStringList folders;
    if (QCoreApplication::instance() != nullptr) // an installation may have been moved
        folders.append(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/pictor/models"));
    // An older version may be installed where this one will be.
    folders << QStringLiteral(PICTOR_SOURCE_MODELS_DIR) << QStringLiteral(PICTOR_INSTALL_MODELS_DIR);
    for (QString &folder : folders)
        folder = QDir::cleanPath(folder);
    return folders;
}

QString firstWithModels(const QStringList &folders)
{
    const auto found = std::ranges::find_if(folders, holdsModel);
    return found == folders.end() ? folders.constFirst() : *found;
}

QString shippedModelsFolder()
{
    if (const QString chosen = qEnvironmentVariable("PICTOR_MODELS_DIR"); !chosen.isEmpty())
        return QDir::cleanPath(QDir::current().absoluteFilePath(chosen));
    return firstWithModels(shippedModelsPlaces());
}

} // namespace pictor
