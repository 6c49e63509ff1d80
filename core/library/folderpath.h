// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pictor::library {

/// `path` lies below `folder` or is it. Both absolute and clean.
bool isWithin(const QString &path, const QString &folder);

/// isWithin any of them.
bool isWithinAny(const QString &path, const QStringList &folders);

/// Those of `folders` that lie in no other of them: what must be walked to see all once.
QStringList outermost(const QStringList &folders);

/// The paths of everything below a folder, by the order of their bytes: begin <= path < end.
struct PathRange {
    QString begin, end;
};
PathRange below(const QString &folder);

} // namespace pictor::library
