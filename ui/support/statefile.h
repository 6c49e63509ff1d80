// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QIODevice>
#include <QString>

#include <functional>

namespace pictor::ui {

/// Of a state that could not be read: "NAME.damaged", and with a number where others were before.
inline constexpr QLatin1String asideSuffix(".damaged");

/// Gives a file that could not be read another name: nothing is written over it, for it may be all there is.
/// @return its new name; empty: it had to stay
QString setAside(const QString &path);

/// @return empty where there is no file; Denied
Result<QByteArray> readWhole(const QString &path);

/// Writes a file beside its final name, and renames it. `write(file)` says whether it could.
/// @return Denied, with a sentence that names the file
Result<void> writeWhole(const QString &path, const std::function<bool(QIODevice &file)> &write);

} // namespace pictor::ui
