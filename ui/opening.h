// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pictor::ui {

struct HandedOver;
class Session;

/// What a start wants of the window, be it the start that opens it or a later one that hands its files over.
struct Opening {
    /// Open: pictures are looked for, folders are watched. FindSimilar, StartImage: without paths, the window
    /// asks for a picture; a folder is none.
    enum class Purpose { Open, FindSimilar, StartImage };

    Purpose purpose = Purpose::Open;
    QStringList paths{}; ///< absolute; the disk need not have been looked at
};

/// Does it, and goes to the page that shows it. `session` has shown its window.
void open(Session &session, const Opening &opening);

/// Does what a later start asks for: goes offline first, if it says so, and tells of that.
void fulfil(Session &session, const HandedOver &wish);

} // namespace pictor::ui
