// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training.h"

#include <filesystem>

namespace pictor::landscapes {

/// Notes in `state`, as plan.json, what training it belongs to: the seed, and every figure of plan and shape.
/// A folder that has no such note becomes that of `plan`.
/// @throws EngineError RequestFile when it belongs to another, naming the figures that differ, or cannot be
///         written; Corrupt when the note is damaged
void claimState(const TrainingPlan &plan, const std::filesystem::path &state);

} // namespace pictor::landscapes
