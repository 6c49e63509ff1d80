// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakemakers.h"

#include "ui/create/createviewmodel.h"

#include <QImage>

namespace pictor::ui::test {

/// Hills below a sun: something to look at. Another `seed`, another picture.
QImage landscape(QSize size, int seed);

/// Puts the page into a state that can be looked at: "empty", "running", "full" (a filmstrip, a queue and a
/// picture half made), "stopped" (the first of several), "finished", "failed", "memory", "unsaved", "held"
/// (asked to close, with a picture that no disk takes), "restore", "start-image".
void play(const QString &scene, CreateViewModel &create, FakeMakers &makers, const QString &folder);

} // namespace pictor::ui::test
