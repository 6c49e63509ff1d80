// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QCoro/QCoroTask>

namespace pictor {
class Model;
class ModelRegistry;
} // namespace pictor

namespace pictor::app {

/// Unsupported: `model` takes pictures only; names the models that take words, and how to get one if none is
/// on this machine.
QCoro::Task<Error> knowsNoWords(ModelRegistry &registry, const Model &model);

} // namespace pictor::app
