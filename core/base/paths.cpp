// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace pictor {

Paths Paths::standard()
{
    const auto place = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location) + QStringLiteral("/pictor");
    };
    return {place(QStandardPaths::GenericDataLocation), place(QStandardPaths::GenericCacheLocation),
        place(QStandardPaths::GenericConfigLocation)};
}

Paths Paths::below(const QString &folder)
{
    const QString root = QDir(folder).absolutePath();
    return {root, root + QStringLiteral("/cache"), root};
}

} // namespace pictor
