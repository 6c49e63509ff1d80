// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/cachingallocator.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>
#include <mutex>
#include <new>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pictor::inference {

namespace {

constexpr std::align_val_t alignment{64}; // a cache line, and what AVX-512 likes
constexpr std::size_t headerBytes = 64; // before each block; holds its size
constexpr std::size_t smallestKept = std::size_t{64} << 10; // malloc is fast below
constexpr std::size_t mostKept = std::size_t{1} << 30;

/// Sizes are rounded up to eighths of a power of two, so that nearly equal tensors share blocks.
std::size_t roundedUp(std::size_t bytes)
{
    const std::size_t step = std::max<std::size_t>(std::bit_floor(bytes) / 8, 64);
    return (bytes + step - 1) / step * step;
}

/// Free blocks by size, the last freed (and still in the processor's caches) first.
class BlockPool {
public:
    void *take(std::size_t size)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_free.find(size);
        if (found == m_free.end() || found->second.empty())
            return nullptr;
        void *block = found->second.back();
        found->second.pop_back();
        m_kept -= size;
        return block;
    }

    /// False when there is enough already.
    bool keep(void *block, std::size_t size)
    {
        const std::scoped_lock lock(m_mutex);
        if (size < smallestKept || m_kept + size > mostKept)
            return false;
        m_free[size].push_back(block);
        m_kept += size;
        return true;
    }

    void clear()
    {
        std::unordered_map<std::size_t, std::vector<void *>> freed;
        {
            const std::scoped_lock lock(m_mutex);
            freed.swap(m_free);
            m_kept = 0;
        }
        for (const auto &[size, blocks] : freed) {
            for (void *block : blocks)
                ::operator delete(block, alignment);
        }
    }

private:
    std::mutex m_mutex;
    std::unordered_map<std::size_t, std::vector<void *>> m_free;
    std::size_t m_kept = 0;
};

/// Never destroyed: tensors with static lifetime give their memory back after main() has ended.
BlockPool &pool()
{
    static auto *const instance = new BlockPool;
    return *instance;
}

void *allocateBlock(std::size_t bytes)
{
    const std::size_t size = roundedUp(bytes);
    void *block = pool().take(size);
    if (!block)
        block = ::operator new(headerBytes + size, alignment);
    std::memcpy(block, &size, sizeof size);
    return static_cast<std::byte *>(block) + headerBytes;
}

void freeBlock(void *data)
{
    if (!data)
        return;
    void *block = static_cast<std::byte *>(data) - headerBytes;
    std::size_t size = 0;
    std::memcpy(&size, block, sizeof size);
    if (!pool().keep(block, size))
        ::operator delete(block, alignment);
}

/// The interface changed over the years: allocate() lost its const and copy_data() came. Each libtorch finds
/// its own here, so nothing is marked `override`.
class CachingAllocator final : public c10::Allocator {
public:
    c10::DataPtr allocate(std::size_t bytes) const // NOLINT(modernize-use-override)
    {
        void *data = bytes > 0 ? allocateBlock(bytes) : nullptr;
        return {data, data, &freeBlock, c10::Device(c10::DeviceType::CPU)};
    }
    c10::DataPtr allocate(std::size_t bytes) { return std::as_const(*this).allocate(bytes); } // NOLINT

    c10::DeleterFnPtr raw_deleter() const override { return &freeBlock; }

    void copy_data(void *to, const void *from, std::size_t bytes) const // NOLINT(modernize-use-override)
    {
        std::memcpy(to, from, bytes);
    }
};

} // namespace

void installCachingAllocator()
{
    static auto *const allocator = new CachingAllocator; // libtorch keeps the pointer for good
    c10::SetCPUAllocator(allocator, 1);
}

void releaseCachedMemory()
{
    pool().clear();
}

} // namespace pictor::inference
