// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace pictor::text {

/// The whole of `file`. @return NotFound, Denied or Corrupt (implausibly large), naming it
Result<QByteArray> readSmallFile(const QString &file);

/// The JSON object that `file` holds. @return as readSmallFile; Corrupt where it is no JSON object
Result<QJsonObject> readJsonObject(const QString &file);

/// The same, but empty if there is no such file.
Result<QJsonObject> readOptionalJsonObject(const QString &file);

/// Corrupt: "`file` is damaged: `why`. Get the file again."
tl::unexpected<Error> damaged(const QString &file, const QString &why);

} // namespace pictor::text
