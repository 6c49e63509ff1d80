// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSaveFile;

namespace pictor {

/// Like file.commit(), but nothing that a full disk cut short takes the place of what was whole: commit() of
/// Qt 6.4.2 writes the rest of its buffer as it closes, and renames even where there was no room for it.
/// @return false: what was there is as it was; file.errorString() says why
bool commitWhole(QSaveFile &file);

} // namespace pictor
