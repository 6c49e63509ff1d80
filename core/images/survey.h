// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QIODevice;

namespace pictor::images {

/// What the structure of a file tells before Qt decodes it: Qt gives what it finds of a GIF or BMP that is
/// cut short, and invents the rest.
struct Survey {
    QSize size; ///< empty where Qt is to be asked
    bool endsEarly = false; ///< whether pixels of the first frame are missing
};

// Both move `device`.
Survey surveyGif(QIODevice &device);
Survey surveyBmp(QIODevice &device);

} // namespace pictor::images
