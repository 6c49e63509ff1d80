// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace pictor::app {

/// What an option means, or what is wrong with it, in one sentence.
template <class T> using Parsed = tl::expected<T, QString>;

} // namespace pictor::app
