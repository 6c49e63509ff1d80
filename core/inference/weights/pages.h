// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace pictor::inference {

/// Lets the system begin to read these bytes of a mapped file, without waiting for them.
void willBeRead(std::span<const std::byte> mapped);

} // namespace pictor::inference
