// SPDX-License-Identifier: GPL-3.0-or-later
#include "countingallocator.h"

#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>

#include <cstring>
#include <new>

namespace pictor::inference::test {

namespace {

/// Before each block, its size: as much room as keeps libtorch's alignment.
constexpr std::size_t headerBytes = 64;

} // namespace

CountingAllocator &CountingAllocator::installed()
{
    static auto *const allocator = [] {
        auto *made = new CountingAllocator; // outlives every tensor
        constexpr std::uint8_t aboveDefault = 1;
        c10::SetCPUAllocator(made, aboveDefault);
        return made;
    }();
    return *allocator;
}

void CountingAllocator::release(void *data)
{
    void *const header = static_cast<std::byte *>(data) - headerBytes;
    std::int64_t size = 0;
    std::memcpy(&size, header, sizeof size);
    installed().m_live -= size;
    c10::free_cpu(header);
}

c10::DataPtr CountingAllocator::counted(std::size_t bytes) const
{
    const auto size = static_cast<std::int64_t>(bytes);
    const std::int64_t now = m_live += size;
    if (now > m_most) {
        m_live -= size;
        throw std::bad_alloc();
    }
    std::int64_t seen = m_peak;
    while (now > seen && !m_peak.compare_exchange_weak(seen, now)) { }
    void *const header = c10::alloc_cpu(bytes + headerBytes);
    std::memcpy(header, &size, sizeof size);
    void *const data = static_cast<std::byte *>(header) + headerBytes;
    return {data, data, &release, c10::Device(c10::kCPU)};
}

} // namespace pictor::inference::test
