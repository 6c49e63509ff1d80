// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/gallery.h"

namespace pictor::gallery::galleryfolder {

// The gallery's folder on the disk. All of these block.

/// Gallery::save(), with the name that `time` gives.
Result<GalleryItem> save(const QString &folder, const GeneratedPicture &picture, const QDateTime &time);

/// Gallery::recent(). Lists the folder, and opens little more than the files that it returns.
QList<GalleryItem> newest(const QString &folder, int count);

} // namespace pictor::gallery::galleryfolder
