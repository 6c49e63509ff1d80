// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pictor::gallery {

/// Translation context of this room: Text::tr("…").
class Text {
    Q_DECLARE_TR_FUNCTIONS(Gallery)
};

} // namespace pictor::gallery
