// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/checkpoint.h"

namespace pictor::inference {

/// What a single checkpoint file holds, told by its tensors' names.
enum class CheckpointKind { Diffusers, Flux, Sd3, Unknown };

CheckpointKind transformerKind(const Checkpoint &checkpoint);

// Checkpoints as their makers publish them, and as artists have them ("model.diffusion_model." before each
// name), by diffusers' names. The tensors are the same memory.

/// The transformer of FLUX.1, by Black Forest Labs' names. The last modulation comes as "norm_out.shift" and
/// "norm_out.scale".
std::shared_ptr<const Checkpoint> fluxByDiffusersNames(const Checkpoint &original);
/// The transformer of Stable Diffusion 3 and 3.5, by Stability's names; the last block's context modulation
/// comes in halves too.
std::shared_ptr<const Checkpoint> sd3ByDiffusersNames(const Checkpoint &original);
/// The autoencoder, by the names of the latent diffusion project, "first_stage_model." before each or not.
std::shared_ptr<const Checkpoint> autoencoderByDiffusersNames(const Checkpoint &original);

} // namespace pictor::inference
