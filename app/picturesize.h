// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <optional>

namespace pictor::app {

/// "768x512", also with "×"; nothing if it is no width and height from 1 to 99,999 pixels.
std::optional<QSize> pictureSizeOf(const QString &text);

/// "768x512"
QString pictureSizeText(QSize size);

} // namespace pictor::app
