// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/cuda.h"

#include "inference/runtime/tensormemory.h"

#if defined(PICTOR_CUDA)
#include <ATen/cuda/CUDAContext.h>
#include <ATen/cuda/CUDAEvent.h>
#include <ATen/cuda/CachingHostAllocator.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAGuard.h>
#endif

namespace pictor::inference {

#if defined(PICTOR_CUDA)

std::vector<DeviceInfo> cudaDevices()
{
    std::vector<DeviceInfo> devices;
    for (int index = 0; index < static_cast<int>(c10::cuda::device_count()); ++index) {
        const cudaDeviceProp *properties = at::cuda::getDeviceProperties(static_cast<at::DeviceIndex>(index));
        devices.push_back({{Device::Kind::Cuda, index}, properties->name,
            static_cast<std::int64_t>(properties->totalGlobalMem), properties->major >= 8});
    }
    return devices;
}

void synchronize(const at::Device &device)
{
    if (!device.is_cuda())
        return;
    const c10::cuda::CUDAGuard guard(device);
    c10::cuda::device_synchronize();
}

std::int64_t peakAllocatedBytes(const at::Device &device)
{
    if (!device.is_cuda())
        return 0;
    constexpr std::size_t allPools = 0; // StatType::AGGREGATE, whose namespace moved in libtorch 2.5
    return c10::cuda::CUDACachingAllocator::getDeviceStats(device.index()).allocated_bytes.at(allPools).peak;
}

void resetPeakAllocatedBytes(const at::Device &device)
{
    if (device.is_cuda())
        c10::cuda::CUDACachingAllocator::resetPeakStats(device.index());
}

void releaseFreedMemory(const at::Device &device)
{
    if (device.is_cuda()) {
        c10::cuda::CUDACachingAllocator::emptyCache();
        at::cuda::CachingHostAllocator_emptyCache();
    }
    releaseFreedMemory();
}

struct CopyQueue::Streams {
    c10::cuda::CUDAStream copies;
    at::cuda::CUDAEvent computed, copied;

    explicit Streams(const at::Device &device)
        : copies(c10::cuda::getStreamFromPool(/*isHighPriority=*/false, device.index()))
    {
    }
};

CopyQueue::CopyQueue(const at::Device &device)
    : m_streams(device.is_cuda() ? std::make_unique<Streams>(device) : nullptr)
{
}

CopyQueue::~CopyQueue() = default;

void CopyQueue::afterComputing()
{
    if (!m_streams)
        return;
    m_streams->computed.record(c10::cuda::getCurrentCUDAStream(m_streams->copies.device_index()));
    m_streams->computed.block(m_streams->copies);
}

void CopyQueue::beforeComputing()
{
    if (m_streams)
        m_streams->copied.block(c10::cuda::getCurrentCUDAStream(m_streams->copies.device_index()));
}

struct CopyQueue::Current::Guard {
    c10::cuda::CUDAStreamGuard stream;

    explicit Guard(const c10::cuda::CUDAStream &copies)
        : stream(copies)
    {
    }
};

CopyQueue::Current::Current(CopyQueue &queue)
    : m_queue(queue)
    , m_guard(queue.m_streams ? std::make_unique<Guard>(queue.m_streams->copies) : nullptr)
{
}

CopyQueue::Current::~Current() = default;

void CopyQueue::Current::finish()
{
    if (m_guard)
        m_queue.m_streams->copied.record(m_queue.m_streams->copies);
}

#else

std::vector<DeviceInfo> cudaDevices()
{
    return {};
}

void synchronize(const at::Device & /*device*/) { }

std::int64_t peakAllocatedBytes(const at::Device & /*device*/)
{
    return 0;
}

void resetPeakAllocatedBytes(const at::Device & /*device*/) { }

void releaseFreedMemory(const at::Device & /*device*/)
{
    releaseFreedMemory();
}

struct CopyQueue::Streams { };
CopyQueue::CopyQueue(const at::Device & /*device*/) { }
CopyQueue::~CopyQueue() = default;
void CopyQueue::afterComputing() { }
void CopyQueue::beforeComputing() { }

struct CopyQueue::Current::Guard { };
CopyQueue::Current::Current(CopyQueue &queue)
    : m_queue(queue)
{
}
CopyQueue::Current::~Current() = default;
void CopyQueue::Current::finish() { }

#endif

} // namespace pictor::inference
