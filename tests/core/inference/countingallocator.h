// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Allocator.h>
#include <torch/version.h>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace pictor::inference::test {

/// libtorch's memory for the CPU, counted, and only as much of it as a test allows. Install one before any
/// tensor is made; it lives to the end of the program.
class CountingAllocator final : public c10::Allocator {
public:
    static CountingAllocator &installed();

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 3)
    c10::DataPtr allocate(std::size_t bytes) override
    {
        return counted(bytes);
    }
    void copy_data(void *to, const void *from, std::size_t count) const override
    {
        default_copy_data(to, from, count);
    }
#else
    c10::DataPtr allocate(std::size_t bytes) const override
    {
        return counted(bytes);
    }
#endif

    c10::DeleterFnPtr raw_deleter() const override
    {
        return &release;
    }

    std::int64_t live() const
    {
        return m_live;
    }
    std::int64_t peak() const
    {
        return m_peak;
    }
    void resetPeak()
    {
        m_peak = m_live.load();
    }
    /// From now on an allocation that would make more than that live fails, as in a full machine.
    void setMost(std::int64_t bytes)
    {
        m_most = bytes;
    }
    void setUnlimited()
    {
        m_most = std::numeric_limits<std::int64_t>::max();
    }

private:
    static void release(void *data);
    c10::DataPtr counted(std::size_t bytes) const;

    mutable std::atomic<std::int64_t> m_live = 0;
    mutable std::atomic<std::int64_t> m_peak = 0;
    std::atomic<std::int64_t> m_most = std::numeric_limits<std::int64_t>::max();
};

/// The most that tensors take while `work` runs, beside those that were there before.
template <class Work> std::int64_t peakOf(const Work &work)
{
    CountingAllocator &allocator = CountingAllocator::installed();
    const std::int64_t before = allocator.live();
    allocator.resetPeak();
    work();
    return allocator.peak() - before;
}

/// No more than so many bytes for tensors while it lives.
class MemoryShortage {
public:
    explicit MemoryShortage(std::int64_t most) { CountingAllocator::installed().setMost(most); }
    ~MemoryShortage() { CountingAllocator::installed().setUnlimited(); }
    MemoryShortage(const MemoryShortage &) = delete;
    MemoryShortage &operator=(const MemoryShortage &) = delete;
};

} // namespace pictor::inference::test
