// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "inference/engine.h"
#include "ui/opening.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace pictor::ui {

/// What the command line says about the window. What it leaves out, the settings decide.
struct Options {
    Paths paths;
    std::optional<inference::Device> device{};
    std::optional<inference::Precision> precision{};
    QString model{}; ///< key or folder
    bool offline = false; ///< nothing leaves this machine, whatever the settings say
    Opening opening{}; ///< what the window shall begin with
    /// Calls `end` when the system asks the program to end (SIGTERM, Ctrl+C), as long as what it gives lives.
    /// Called once the application exists.
    std::function<std::shared_ptr<QObject>(std::function<void()> end)> watchForEnd{};
};

/// Opens the window, and returns when it is closed; where one is open with the same data folder, hands it
/// what `options.opening` says and returns. That one goes offline with `options.offline`; a model, device or
/// precision that it was not started with it refuses, which is told until the user gives up or closes it.
/// Makes the QGuiApplication, of the program's name alone: none may exist. With PICTOR_STARTUP_TRACE=1 tells
/// the phases of the start (see support/startuptrace.h), with PICTOR_STALL_PROBE=1, at the end, how long the
/// event loop was ever away.
/// @return exit code
int runWindow(int &argc, char **argv, const Options &options);

} // namespace pictor::ui
