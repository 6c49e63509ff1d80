// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pictor::inference {

/// Lets the threads of libtorch's pool sleep while they wait, where letPoolThreadsSleep() (engine.h) comes
/// too late: GNU's OpenMP runtime reads the environment before main() if a library of the program brings it.
/// What the user has chosen stays. Once per process; later calls do nothing.
/// @return threads that idle for it; 0: none are needed or to spare, or the runtime is another
int keepPoolThreadsFromSpinning();

} // namespace pictor::inference
