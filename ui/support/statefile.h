// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QIODevice>
#include <QString>

#include <functional>

namespace pictor::ui {

/// @return empty where there is no file; Denied
Result<QByteArray> readWhole(const QString &path);

/// Writes a file beside its final name, and renames it. `write(file)` says whether it could.
/// @return Denied, with a sentence that names the file
Result<void> writeWhole(const QString &path, const std::function<bool(QIODevice &file)> &write);

} // namespace pictor::ui
