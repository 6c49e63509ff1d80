// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "library/imagelibrary.h"

#include <optional>

namespace pictor::library {

class Database;

/// What the database knows of pictures, as a grid shows them. Pictures whose files are gone are left out.
namespace imagetable {

/// With score 0. nullopt: not in the library any more, or its file is gone.
std::optional<SearchHit> find(Database &database, qint64 imageId);

/// Forgets those of `paths` whose files are gone. @return how many it knew
Result<qint64> removeGone(Database &database, const QStringList &paths);

/// Those that were modified last, latest first.
Result<QList<SearchHit>> newest(Database &database, int top);

} // namespace imagetable

} // namespace pictor::library
