// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <memory>
#include <vector>

namespace pictor::inference {

// Everything that needs CUDA's own headers. Without PICTOR_CUDA there are no GPUs and the rest does nothing.

/// The GPUs that this libtorch can use.
std::vector<DeviceInfo> cudaDevices();

/// Returns once `device` has done all that it was asked to. A CPU always has.
void synchronize(const at::Device &device);

/// The most memory that tensors have taken on `device` since resetPeakAllocatedBytes(); 0 for a CPU.
std::int64_t peakAllocatedBytes(const at::Device &device);
void resetPeakAllocatedBytes(const at::Device &device);

/// Gives what tensors on `device` have left behind back to it; on a CPU, to the system.
void releaseFreedMemory(const at::Device &device);

/// A GPU's queue for copies from the host, beside the one that it computes in. Both run at the same time; the
/// two waits keep them in step. On a CPU there is nothing to wait for.
class CopyQueue {
public:
    explicit CopyQueue(const at::Device &device);
    ~CopyQueue();
    CopyQueue(const CopyQueue &) = delete;
    CopyQueue &operator=(const CopyQueue &) = delete;

    /// Copies asked for from now on wait until what this thread has asked the device to compute is done: they
    /// may get memory that it still reads.
    void afterComputing();
    /// Whatever this thread asks the device to compute from now on waits for the copies asked for so far.
    void beforeComputing();
    /// What `work` returns, its copies in this queue. On any thread.
    template <class Work> auto copying(const Work &work)
    {
        Current current(*this);
        auto result = work();
        current.finish();
        return result;
    }

private:
    struct Streams;
    /// Makes the queue the calling thread's while it lives.
    class Current {
    public:
        explicit Current(CopyQueue &queue);
        ~Current();
        /// Lets beforeComputing() wait for what was asked for so far.
        void finish();
        Current(const Current &) = delete;
        Current &operator=(const Current &) = delete;

    private:
        struct Guard;
        [[maybe_unused]] CopyQueue &m_queue; // by builds with CUDA only
        std::unique_ptr<Guard> m_guard;
    };

    std::unique_ptr<Streams> m_streams; // nullptr on a CPU
};

} // namespace pictor::inference
