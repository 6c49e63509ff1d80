// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/tokenstore.h"

namespace pictor::hub {

/// What TokenStore's file says.
struct TokenRecord {
    TokenStore::Place place = TokenStore::Place::Nowhere;
    QString token{}; ///< if the place is the file itself
};

/// Disk reads and writes: for a pool thread. The file is its owner's alone from its first byte on.
TokenRecord readTokenFile(const QString &file);
/// @return Denied, naming the file
Result<TokenStore::Place> writeTokenFile(const QString &file, const TokenRecord &record);

} // namespace pictor::hub
