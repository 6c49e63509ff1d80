// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/blas.h"

#include <ATen/Context.h>

#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

#if defined(__linux__)
#include <link.h>
#endif

namespace pictor::inference {

namespace {

#if defined(__linux__)

/// What a loaded library calls itself, and what it does.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> implementations{{
    {"mkl_", "MKL"},
    {"openblas", "OpenBLAS"},
    {"blis", "BLIS"},
    {"atlas", "ATLAS"},
    {"blas/libblas", "reference BLAS, slow: install OpenBLAS (libopenblas0-pthread)"},
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

} // namespace

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
