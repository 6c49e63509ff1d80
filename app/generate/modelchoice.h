// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QCoro/QCoroTask>

namespace pictor {
class TextToImageModel;
} // namespace pictor

namespace pictor::app {

class Session;

/// The model that --model names, or the best text-to-image model on this machine.
/// @return NotFound: none was named and none is here; its message says what can be downloaded, and how
QCoro::Task<Result<TextToImageModel *>> textToImageModel(Session &session);

} // namespace pictor::app
