// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/cuda.h"

#if defined(PICTOR_CUDA)
#include <ATen/cuda/CUDAContext.h>
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

#endif

} // namespace pictor::inference
