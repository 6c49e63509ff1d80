// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/tensormemory.h"

#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <unordered_map>

#if defined(__linux__)
#include <malloc.h>
#include <sys/mman.h>
#endif

namespace pictor::inference {

namespace {

constexpr std::size_t hugePage = std::size_t{2} << 20;
constexpr std::size_t leastPooled = std::size_t{1} << 20;

std::size_t roundedUp(std::size_t bytes)
{
    return (bytes + hugePage - 1) / hugePage * hugePage;
}

void *freshBlock(std::size_t bytes)
{
    void *block = std::aligned_alloc(hugePage, bytes);
#if defined(__linux__)
    if (block != nullptr)
        madvise(block, bytes, MADV_HUGEPAGE); // a hint: where it is refused, small pages serve
#endif
    return block;
}

/// Blocks of whole huge pages, those that are free by their size.
class Pool {
public:
    /// @throws std::bad_alloc
    void *take(std::size_t wanted)
    {
        const std::size_t bytes = roundedUp(wanted);
        const std::scoped_lock lock(m_mutex);
        const auto free = m_free.lower_bound(bytes);
        const bool fits = free != m_free.end() && free->first <= bytes + bytes / 4;
        const std::size_t size = fits ? free->first : bytes;
        void *block = fits ? m_free.extract(free).mapped() : freshOrFreed(bytes);
        m_taken.emplace(block, size);
        m_takenBytes += static_cast<std::int64_t>(size);
        m_peakBytes = std::max(m_peakBytes, m_takenBytes);
        return block;
    }

    /// @return false if the block is none of ours
    bool giveBack(void *block)
    {
        const std::scoped_lock lock(m_mutex);
        const auto taken = m_taken.extract(block);
        if (taken.empty())
            return false;
        m_takenBytes -= static_cast<std::int64_t>(taken.mapped());
        m_free.emplace(taken.mapped(), block);
        return true;
    }

    void releaseFree()
    {
        const std::scoped_lock lock(m_mutex);
        freeAll();
    }

    std::int64_t takenBytes()
    {
        const std::scoped_lock lock(m_mutex);
        return m_takenBytes;
    }
    std::int64_t peakBytes()
    {
        const std::scoped_lock lock(m_mutex);
        return m_peakBytes;
    }
    void resetPeak()
    {
        const std::scoped_lock lock(m_mutex);
        m_peakBytes = m_takenBytes;
    }

private:
    void *freshOrFreed(std::size_t bytes)
    {
        void *block = freshBlock(bytes);
        if (block == nullptr) {
            freeAll();
            block = freshBlock(bytes);
        }
        if (block == nullptr)
            throw std::bad_alloc();
        return block;
    }

    void freeAll()
    {
        for (const auto &[size, block] : m_free)
            std::free(block);
        m_free.clear();
    }

    std::mutex m_mutex;
    std::multimap<std::size_t, void *> m_free;
    std::unordered_map<void *, std::size_t> m_taken;
    std::int64_t m_takenBytes = 0;
    std::int64_t m_peakBytes = 0;
};

Pool &pool()
{
    static auto *const pool = new Pool; // tensors of libtorch's own statics may outlive ours
    return *pool;
}

void freeTensorMemory(void *memory)
{
    if (!pool().giveBack(memory))
        c10::free_cpu(memory);
}

/// libtorch 2.x has one more function to override, and another constness: without `override` the same source
/// serves both.
class PooledAllocator final : public at::Allocator {
public:
    // NOLINTBEGIN(modernize-use-override)
    at::DataPtr allocate(std::size_t bytes) const { return allocated(bytes); }
    at::DataPtr allocate(std::size_t bytes) { return allocated(bytes); }
    at::DeleterFnPtr raw_deleter() const { return &freeTensorMemory; }
    void copy_data(void *to, const void *from, std::size_t bytes) const { std::memcpy(to, from, bytes); }
    // NOLINTEND(modernize-use-override)

private:
    static at::DataPtr allocated(std::size_t bytes)
    {
        void *memory = bytes >= leastPooled ? pool().take(bytes) : c10::alloc_cpu(bytes);
        return {memory, memory, &freeTensorMemory, at::Device(at::kCPU)};
    }
};

} // namespace

void poolTensorMemory()
{
    static const bool done = [] {
        at::SetCPUAllocator(new PooledAllocator);
        return true;
    }();
    static_cast<void>(done);
}

void releaseFreedMemory()
{
    pool().releaseFree();
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

std::int64_t pooledTensorBytes()
{
    return pool().takenBytes();
}

std::int64_t peakTensorBytes()
{
    return pool().peakBytes();
}

void resetPeakTensorBytes()
{
    pool().resetPeak();
}

} // namespace pictor::inference
