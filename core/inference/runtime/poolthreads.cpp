// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/poolthreads.h"

#if defined(__GNUC__) && !defined(__clang__) && defined(_OPENMP)
#define PICTOR_GNU_OPENMP
#include <omp.h>

#include <atomic>
#include <cstdlib>
#include <future>
#include <string_view>
#include <thread>
#endif

namespace pictor::inference {

#if defined(PICTOR_GNU_OPENMP)

namespace {

/// "passive" is no reason to trust the runtime: letPoolThreadsSleep() says so too, perhaps too late.
bool userHasChosen()
{
    const char *policy = std::getenv("OMP_WAIT_POLICY");
    return std::getenv("GOMP_SPINCOUNT") != nullptr
        || (policy != nullptr && std::string_view(policy) != "passive");
}

/// A team of this thread's own. @return its threads
int makeTeam(int threads)
{
    std::atomic<int> members = 0;
#pragma omp parallel num_threads(threads)
    ++members;
    return members;
}

int makeIdleTeam()
{
    std::promise<int> made;
    std::future<int> threads = made.get_future();
    std::thread([made = std::move(made)]() mutable {
        made.set_value(makeTeam(omp_get_num_procs() + 1));
        std::promise<void>().get_future().wait(); // for ever: the team lives as long as its first thread
    }).detach();
    return threads.get();
}

} // namespace

// Before it sleeps, a thread that waits for another spins 300,000 times, some milliseconds, but 100 times
// where the runtime has more threads than there are processors. So it is given more, which sleep for good.
// Debian's Qt brings libgomp along (libQt6Core, libb2), and what it reads before main() cannot be changed
// later; to start the program again with OMP_WAIT_POLICY=passive would make it load twice.
int keepPoolThreadsFromSpinning()
{
    static const int threads = userHasChosen() ? 0 : makeIdleTeam();
    return threads;
}

#else

int keepPoolThreadsFromSpinning()
{
    return 0;
}

#endif

} // namespace pictor::inference
