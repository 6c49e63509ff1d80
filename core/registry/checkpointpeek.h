// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QStringList>

namespace pictor {

/// What a single safetensors file says of itself before its tensors.
struct CheckpointPeek {
    QString family; ///< "flux", "sd3"
    QStringList parts; ///< that it holds, by diffusers' names of folders: "transformer" and maybe "vae"
    QByteArray header; ///< as it is
};

/// Reads the header alone. Tensors may have their makers' names ("model.diffusion_model." before each or not)
/// or diffusers'.
/// @return NotFound, Denied, Corrupt (no safetensors file, or cut short), Unsupported (no transformer of a
///         family that Pictor knows)
Result<CheckpointPeek> peekCheckpoint(const QString &path);

} // namespace pictor
