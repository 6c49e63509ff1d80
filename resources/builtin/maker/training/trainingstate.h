// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "optimizer.h"

#include <filesystem>

namespace pictor::landscapes {

/// Writes everything that training needs to go on as if it had never stopped: parameters, what the optimizer
/// keeps of them, and the number of its steps, from which every random number follows. Bit for bit as if, on
/// the same processor. On any device: it may go on on another. Beside its name first, and renamed when it is
/// whole.
/// @throws EngineError RequestFile, naming the file and why it cannot be written
void saveState(const std::filesystem::path &file, const Parameters &parameters, const Optimizer &optimizer);

/// Reads it back into the parameters, which must exist by now.
/// @return whether there is such a file
/// @throws EngineError Corrupt when it is damaged or of other parameters, which stay as they are
bool loadState(const std::filesystem::path &file, const Parameters &parameters, Optimizer &optimizer);

} // namespace pictor::landscapes
