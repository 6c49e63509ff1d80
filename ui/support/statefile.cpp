// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/statefile.h"

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace pictor::ui {

namespace {

struct StateFile {
    Q_DECLARE_TR_FUNCTIONS(pictor::ui::StateFile)
};

} // namespace

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QFile::ReadOnly))
        return failure(Error::Kind::Denied, file.errorString());
    const QByteArray content = file.readAll();
    if (file.error() != QFile::NoError)
        return failure(Error::Kind::Denied, file.errorString());
    return content;
}

Result<void> writeWhole(const QString &path, const std::function<bool(QIODevice &file)> &write)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QSaveFile::WriteOnly) && write(file) && commitWhole(file))
        return {};
    return failure(Error::Kind::Denied,
        StateFile::tr("%1 could not be written: %2. Free some space, or check who may write there.")
            .arg(path, file.errorString()));
}

} // namespace pictor::ui
