// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "library/imagelibrary.h"

#include <QList>
#include <QStringList>

namespace pictor::library {

class Database;

/// The watched folders in the database. None lies in another.
namespace foldertable {

Result<QStringList> paths(Database &database);

/// Takes the place of the watched folders inside `folder`; nothing if it lies in one itself.
/// @return paths() afterwards
Result<QStringList> add(Database &database, const QString &folder);

/// @return paths() afterwards
Result<QStringList> remove(Database &database, const QString &folder);

/// Counts for the revision of `model` that was used last.
Result<QList<FolderStatus>> status(Database &database, const QString &model);

} // namespace foldertable

} // namespace pictor::library
