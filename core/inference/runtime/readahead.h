// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/runtime/cuda.h"

#include <ATen/ATen.h>

#include <future>
#include <memory>
#include <utility>

namespace pictor::inference {

/// Prepares what is needed next beside the computing: on a thread of its own, and for a GPU in a queue of its
/// own. One thing at a time.
class ReadAhead {
public:
    explicit ReadAhead(const at::Device &device)
        : m_queue(device)
    {
    }

    /// Begins `work`, which makes tensors on the device. Memory that was given back before this call is not
    /// read any more when they get it; tensors made here must not be given up until `work` has ended.
    template <class Work> auto start(Work work) -> std::future<decltype(work())>
    {
        m_queue.afterComputing();
        return std::async(std::launch::async, [this, work = std::move(work)] {
            const c10::InferenceMode inference;
            onOneThread();
            return m_queue.copying(work);
        });
    }

    /// To be called with the future's result in hand: what is computed from now on waits for its copies.
    void beforeComputing() { m_queue.beforeComputing(); }

private:
    /// The others compute.
    static void onOneThread();

    CopyQueue m_queue;
};

} // namespace pictor::inference
