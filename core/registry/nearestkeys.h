// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pictor {

/// Letters to insert, delete or replace to turn `a` into `b` (Levenshtein).
int editDistance(QStringView a, QStringView b);

/// Those of `keys` that `key` may have meant, nearest first, at most `count`. Case is ignored; "name" and a
/// part of it also mean "org/name".
QStringList nearestKeys(QStringView key, const QStringList &keys, qsizetype count);

} // namespace pictor
