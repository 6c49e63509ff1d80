// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pictor {

/// Debian's OpenBLAS for OpenMP, whose products run in the pool of threads that libtorch has already, if the
/// system would take the one with threads of its own.
/// @param system  libblas.so.3 as the system finds it; empty: libtorch asks for another
/// @return a file; empty: the system's choice stays
QString sharedPoolBlas(const QString &system);

/// Loads it before libtorch asks for the system's, in the whole process. Where other programs keep the
/// processor busy, two pools that wait for each other take many times as long as one. Products of two engines
/// wait for each other awake, though (OpenBLAS before 0.3.27).
void preferSharedPoolBlas();

} // namespace pictor
