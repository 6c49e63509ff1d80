// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/placement.h"

#include "inference/runtime/cuda.h"
#include "inference/runtime/poolthreads.h"
#include "inference/runtime/processor.h"

#include <ATen/Parallel.h>

#include <algorithm>

#if defined(_OPENMP) && _OPENMP >= 200805 // 3.0
#include <omp.h>
#endif

namespace pictor::inference {

namespace {

std::string nameOf(const Device &device)
{
    return device.kind == Device::Kind::Cpu ? "cpu" : "cuda:" + std::to_string(device.index);
}

DeviceInfo infoOf(const Device &device)
{
    for (DeviceInfo &info : availableDevices()) {
        if (info.device == device)
            return std::move(info);
    }
    throw EngineError(EngineError::Kind::Unsupported,
        "There is no device " + nameOf(device)
            + " that this build of libtorch can use. Choose --device cpu, or install a CUDA build.");
}

at::ScalarType dtypeFor(Precision precision, const DeviceInfo &info)
{
    const bool cpu = info.device.kind == Device::Kind::Cpu;
    switch (precision) {
    case Precision::Auto:
    case Precision::Int8:
        return info.nativeBf16 ? at::kBFloat16 : (cpu ? at::kFloat : at::kHalf);
    case Precision::F32:
        return at::kFloat;
    case Precision::BF16:
        return at::kBFloat16;
    case Precision::F16:
        break;
    }
    if (cpu)
        throw EngineError(EngineError::Kind::Unsupported,
            "Precision f16 needs a GPU. Choose --precision auto, f32 or bf16 on a CPU.");
    return at::kHalf;
}

int threadsFor(const LoadOptions &options)
{
    const int wanted = options.threads > 0 ? options.threads : physicalCores();
#if defined(_OPENMP) && _OPENMP >= 200805 // 3.0
    // OpenBLAS makes as many parts of a product as it is promised threads, and each part waits for all
    // others: with fewer threads than promised (OMP_DYNAMIC, OMP_THREAD_LIMIT) it would wait for ever.
    omp_set_dynamic(0);
    return std::min(wanted, omp_get_thread_limit());
#else
    return wanted;
#endif
}

} // namespace

Placement Placement::of(const LoadOptions &options)
{
    const DeviceInfo info = infoOf(options.device);
    at::set_num_threads(threadsFor(options));
    keepPoolThreadsFromSpinning();
    const bool cpu = options.device.kind == Device::Kind::Cpu;
    const at::Device device = cpu ? at::Device(at::kCPU)
                                  : at::Device(at::kCUDA, static_cast<at::DeviceIndex>(options.device.index));
    const at::ScalarType dtype = dtypeFor(options.precision, info);
    if (cpu && dtype == at::kBFloat16 && !info.nativeBf16)
        return {device, at::kFloat, dtype}; // libtorch would multiply number by number, and add up in 8 bits
    return {device, dtype};
}

Precision Placement::precision() const
{
    const at::ScalarType held = matrixDtype.value_or(dtype);
    return held == at::kFloat ? Precision::F32 : held == at::kHalf ? Precision::F16 : Precision::BF16;
}

std::string Placement::description() const
{
    const std::string text = device.str() + " " + nameOf(matrixDtype.value_or(dtype));
    return matrixDtype ? text + " (" + nameOf(dtype) + " products)" : text;
}

Weights placed(const Weights &weights, const Placement &placement)
{
    const Weights there = weights.to(placement.dtype, placement.device);
    return placement.isCpu() ? there.matricesIn(placement.matrixDtype.value_or(placement.dtype)) : there;
}

std::string nameOf(at::ScalarType dtype)
{
    return dtype == at::kFloat ? "f32" : dtype == at::kHalf ? "f16" : "bf16";
}

std::vector<DeviceInfo> availableDevices()
{
    std::vector<DeviceInfo> devices = cudaDevices();
    devices.insert(devices.begin(), {Device{}, processorName(), memoryBytes(), hasNativeBf16()});
    return devices;
}

} // namespace pictor::inference
