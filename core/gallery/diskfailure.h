// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <system_error>

namespace pictor::gallery {

/// Why `path` could not be written, in a sentence that says what to do next.
Error diskFailure(const std::error_code &cause, const QString &path);

} // namespace pictor::gallery
