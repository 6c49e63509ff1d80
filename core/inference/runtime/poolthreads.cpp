// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/poolthreads.h"

#include "inference/runtime/processor.h"

#if defined(__GNUC__) && !defined(__clang__) && defined(_OPENMP)
#define PICTOR_GNU_OPENMP
#include <omp.h>

#include <atomic>
#include <cstdlib>
#include <future>
#include <string_view>
#include <system_error>
#include <thread>

// LLVM's runtime and Intel's have it, which take GNU's place where they are loaded.
extern "C" int kmp_get_blocktime() __attribute__((weak));
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

/// A container may give a few of many processors, and not so many threads: libgomp would end the program.
bool areThreadsToSpare()
{
    return omp_get_num_procs() <= 4 * physicalCores() && omp_get_num_procs() < omp_get_thread_limit();
}

/// A team of this thread's own. @return its threads
int makeTeam(int threads)
{
    omp_set_dynamic(0); // of this thread
    std::atomic<int> members = 0;
#pragma omp parallel num_threads(threads)
    ++members;
    return members;
}

int makeIdleTeam()
{
    std::promise<int> made;
    std::future<int> threads = made.get_future();
    try {
        std::thread([made = std::move(made)]() mutable {
            made.set_value(makeTeam(omp_get_num_procs() + 1));
            std::promise<void>().get_future().wait(); // for ever: the team lives as long as its first thread
        }).detach();
    } catch (const std::system_error &) {
        return 0; // they spin, then
    }
    return threads.get();
}

bool isGnus()
{
    return kmp_get_blocktime == nullptr;
}

} // namespace

// Before it sleeps, a thread that waits for another spins 300,000 times, some milliseconds, but 100 times
// where the runtime has more threads than there are processors. So it is given more, which sleep for good.
// Debian's Qt brings libgomp along (libQt6Core, libb2), and what it reads before main() cannot be changed
// later; to start the program again with OMP_WAIT_POLICY=passive would make it load twice.
int keepPoolThreadsFromSpinning()
{
    static const int threads = isGnus() && !userHasChosen() && areThreadsToSpare() ? makeIdleTeam() : 0;
    return threads;
}

#else

int keepPoolThreadsFromSpinning()
{
    return 0;
}

#endif

} // namespace pictor::inference
