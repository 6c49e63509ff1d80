// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/blas.h"

#include <ATen/Context.h>

#include <array>
#include <filesystem>
#include <mutex>
#include <system_error>
#include <utility>

#if defined(__linux__)
#include <dlfcn.h>
#include <link.h>
#endif

namespace pictor::inference {

namespace {

#if defined(__linux__)

/// What a loaded library calls itself, and what it does.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> implementations{{
    {"mkl_", "MKL"},
    {"openblas-openmp", "OpenBLAS (OpenMP)"},
    {"openblas-pthread", "OpenBLAS (own threads; libopenblas0-openmp is faster beside other work)"},
    {"openblas", "OpenBLAS"},
    {"blis", "BLIS"},
    {"atlas", "ATLAS"},
    {"blas/libblas", "reference BLAS, slow: install OpenBLAS (libopenblas0-openmp)"},
}};

/// Notes the best implementation among the libraries of this process; `data` is its rank.
int considerLibrary(dl_phdr_info *info, std::size_t /*size*/, void *data)
{
    auto &best = *static_cast<std::size_t *>(data);
    std::error_code ignored;
    // Debian's alternatives: libblas.so.3 is a link into a folder named after the implementation.
    const std::string path = std::filesystem::canonical(info->dlpi_name, ignored).string();
    for (std::size_t rank = 0; rank < best; ++rank) {
        if (path.find(implementations[rank].first) != std::string::npos)
            best = rank;
    }
    return 0;
}

#endif

/// OpenBLAS's own thread count, as far as it is in this process.
struct OpenBlas {
    void (*setThreads)(int) = nullptr;
    int (*threads)() = nullptr;

    OpenBlas()
    {
#if defined(__linux__)
        if (void *library = dlopen("libopenblas.so.0", RTLD_LAZY | RTLD_NOLOAD)) {
            // With OpenMP it notices by itself, and to set its threads would set those of libtorch (before
            // 0.3.22).
            constexpr int openMp = 2;
            const auto parallel = reinterpret_cast<int (*)()>(dlsym(library, "openblas_get_parallel"));
            if (parallel && parallel() == openMp)
                return;
            setThreads = reinterpret_cast<void (*)(int)>(dlsym(library, "openblas_set_num_threads"));
            threads = reinterpret_cast<int (*)()>(dlsym(library, "openblas_get_num_threads"));
        }
#endif
    }
};

/// Several engines may compute at once; the first to come and the last to go set the count.
struct SingleThreadedState {
    OpenBlas blas;
    std::mutex mutex;
    int holders = 0;
    int threadsBefore = 1;
};

SingleThreadedState &singleThreadedState()
{
    static SingleThreadedState state;
    return state;
}

} // namespace

SingleThreadedBlas::SingleThreadedBlas()
{
    SingleThreadedState &state = singleThreadedState();
    const std::scoped_lock lock(state.mutex);
    if (state.holders++ == 0 && state.blas.setThreads && state.blas.threads) {
        state.threadsBefore = state.blas.threads();
        state.blas.setThreads(1);
    }
}

SingleThreadedBlas::~SingleThreadedBlas()
{
    SingleThreadedState &state = singleThreadedState();
    const std::scoped_lock lock(state.mutex);
    if (--state.holders == 0 && state.blas.setThreads && state.blas.threads)
        state.blas.setThreads(state.threadsBefore);
}

std::string blasName()
{
    if (at::hasMKL())
        return "MKL";
#if defined(__linux__)
    std::size_t best = implementations.size();
    dl_iterate_phdr(considerLibrary, &best);
    if (best < implementations.size())
        return std::string(implementations[best].second);
#endif
    return "unknown";
}

} // namespace pictor::inference
