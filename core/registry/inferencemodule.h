// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "inference/engine.h"
#include "inference/rightofway.h"

#include <QStringList>

namespace pictor {

/// The module that does the arithmetic, loaded once per process and never unloaded. For Cuda,
/// libpictor_inference_cuda is tried first, then libpictor_inference_cpu, in each folder: one that cannot be
/// loaded gives way to the next. Takes about half a second the first time: not for the GUI thread.
/// Thread-safe.
/// @return NotFound (its detail says where it looked), or Unsupported (all that are there are damaged or made
///         for another version; names each with its reason)
Result<inference::Backend *> loadInferenceModule(inference::Device::Kind device);

/// What the generators of all modules in this process heed.
inference::RightOfWay &rightOfWay();

/// The first of `files` that can be loaded. @return as loadInferenceModule()
Result<inference::Backend *> openInferenceModule(const QStringList &files);

/// The files that loadInferenceModule() looks for, in its order.
QStringList inferenceModuleFiles(inference::Device::Kind device);

/// Folders that are searched, in order: $PICTOR_INFERENCE_MODULE_DIR, beside the executable, ../lib/pictor of
/// it, the build tree, the install folder.
QStringList inferenceModuleFolders();

} // namespace pictor
