// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace pictor::gallery {

/// "2026-11-25 14-03-22 a red sunset over the sea 1234.png", the same with " (2)" for a second one, …: a name
/// of at most 120 bytes that every file system takes. The prompt is shortened between words where it can be.
QString pictureName(const QDateTime &time, const QString &prompt, quint64 seed, int number = 1);

/// "2026-11-25 14-03-22": how names begin, and so sort; of the local time.
QString stampOf(const QDateTime &time);

/// The stamp that `name` begins with; empty if it has another form.
QString stampIn(const QString &name);

/// The time of a stamp.
QDateTime timeOf(const QString &stamp);

} // namespace pictor::gallery
