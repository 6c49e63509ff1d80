// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "inference/engine.h"

#include <QString>

namespace pictor::ui {

/// What the command line says about the window.
struct Options {
    Paths paths;
    inference::LoadOptions load; ///< device and precision
    QString model; ///< key or folder; empty: the best that is on this machine
};

/// Opens the window, and returns when it is closed. Makes the QGuiApplication: none may exist.
/// @return exit code
int runWindow(int &argc, char **argv, const Options &options);

} // namespace pictor::ui
