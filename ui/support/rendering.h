// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pictor::ui {

/// Whether `devices` (Linux: /dev) holds a device that draws. True on systems that do not list them there.
bool hasGraphicsDevice(const QString &devices = QStringLiteral("/dev"));

/// Where no device draws, has Qt Quick paint by itself: OpenGL computed by the processor starts later, takes
/// twice the memory, and makes the event loop wait for its frames. Call before the first window; what the
/// environment asks for (QT_QUICK_BACKEND, QSG_RHI_BACKEND) is kept.
void chooseRendering();

} // namespace pictor::ui
