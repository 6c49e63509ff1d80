// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/readahead.h"

#include <ATen/Parallel.h>

#if defined(_OPENMP)
#include <omp.h>
#endif

namespace pictor::inference {

void ReadAhead::onOneThread()
{
#if defined(_OPENMP)
    // libtorch sets a thread's count when it first asks; after that, OpenMP's own holds for this thread only.
    static_cast<void>(at::get_num_threads());
    omp_set_num_threads(1);
#endif
}

} // namespace pictor::inference
