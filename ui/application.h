// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "inference/engine.h"

#include <QString>

#include <optional>

namespace pictor::ui {

/// What the command line says about the window. What it leaves out, the settings decide.
struct Options {
    Paths paths;
    std::optional<inference::Device> device{};
    std::optional<inference::Precision> precision{};
    QString model{}; ///< key or folder
    bool offline = false; ///< nothing leaves this machine, whatever the settings say
};

/// Opens the window, and returns when it is closed. Makes the QGuiApplication: none may exist.
/// With PICTOR_STARTUP_TRACE=1 tells when the first frame was shown, with PICTOR_STALL_PROBE=1, at the end,
/// how long the event loop was ever away.
/// @return exit code
int runWindow(int &argc, char **argv, const Options &options);

} // namespace pictor::ui
