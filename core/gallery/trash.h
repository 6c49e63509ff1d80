// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QString>

namespace pictor::gallery {

/// A file that was put into the trash.
struct TrashedFile {
    QString path; ///< absolute: where it was
    QString inTrash; ///< absolute; empty: the system does not tell, or the file was gone before
    qint64 size = 0; ///< bytes
    QDateTime modified;
};

/// The system's trash. All of these block.
namespace trash {

/// A file that is gone already is no error.
/// @return Denied where there is no trash
Result<TrashedFile> put(const QString &path);

/// Puts it back where it was, whose folder is made again if need be.
/// @return nothing also where it is back already; NotFound: it is gone; Denied, for now: its name is taken,
/// or
///         the trash, whose drive may be away, cannot be reached
Result<void> takeBack(const TrashedFile &file);

} // namespace trash

} // namespace pictor::gallery

Q_DECLARE_METATYPE(pictor::gallery::TrashedFile)
