// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/setaside.h"

#include <QFile>
#include <QFileInfo>

namespace pictor {

QString setAside(const QString &path)
{
    QString aside = path + asideSuffix;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = path + asideSuffix + QString::number(number);
    return QFile::rename(path, aside) ? aside : QString();
}

} // namespace pictor
