// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

#include <filesystem>

namespace pictor::landscapes {

/// Throws, for `error` about a file that this training keeps: where its content is Corrupt, what to do about
/// it here, as no file of a training can be fetched again; else the same.
[[noreturn]] void throwUnusable(const std::filesystem::path &file, const inference::EngineError &error);

/// Removes what trainings that were killed while they wrote have left in their folder.
void removeUnfinished(const std::filesystem::path &state);

} // namespace pictor::landscapes
