// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/pages.h"

#include <bit>
#include <cstdint>

#if !defined(_WIN32)
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace pictor::inference {

void willBeRead(std::span<const std::byte> mapped)
{
#if !defined(_WIN32)
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto first = std::bit_cast<std::uintptr_t>(mapped.data());
    const std::uintptr_t aligned = first / page * page;
    // Only advice: where it is not taken, pages come when they are touched.
    static_cast<void>(madvise(std::bit_cast<void *>(aligned),
        mapped.size() + static_cast<std::size_t>(first - aligned), MADV_WILLNEED));
#else
    static_cast<void>(mapped);
#endif
}

} // namespace pictor::inference
