// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pictor::app {

/// What a command tells the shell.
namespace ExitCode {
inline constexpr int success = 0;
inline constexpr int failure = 1; ///< nothing was done, or not everything
inline constexpr int usage = 2; ///< the command line makes no sense
inline constexpr int cancelled = 130; ///< as shells report SIGINT
} // namespace ExitCode

} // namespace pictor::app
