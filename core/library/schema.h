// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace pictor::library {

class Database;

/// PRAGMA user_version of the databases that this Pictor makes. Every released version keeps a sample in
/// tests/data/library and a step in schema.cpp that leads on from it.
inline constexpr int schemaVersion = 2;

/// PRAGMA application_id: tells a library from any other SQLite file. "Pict".
inline constexpr int applicationId = 0x50696374;

/// Sets up the connection, and creates the tables or leads an older database up to schemaVersion.
/// May be called again after a failure that was another connection's doing (Database::wasBusy).
/// @return Corrupt, Unsupported or Denied, naming `file`
Result<void> prepareSchema(Database &database, const QString &file);

} // namespace pictor::library
