// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownthreads.h"

#include "inference/runtime/blas.h"

#include <ATen/Parallel.h>

#include <future>
#include <vector>

namespace pictor::landscapes {

namespace {

/// While one of these lives, libtorch computes on the thread that asks.
class ComputesAlone {
public:
    ComputesAlone() { at::set_num_threads(1); }
    ~ComputesAlone() { at::set_num_threads(m_before); }
    ComputesAlone(const ComputesAlone &) = delete;
    ComputesAlone &operator=(const ComputesAlone &) = delete;

private:
    int m_before = at::get_num_threads();
    inference::SingleThreadedBlas m_blas;
};

} // namespace

void onThreadsOfTheirOwn(int count, const std::function<void(int index)> &work)
{
    const ComputesAlone alone;
    std::vector<std::future<void>> others; // whose destructors wait
    for (int index = 1; index < count; ++index)
        others.push_back(std::async(std::launch::async, [&work, index] {
            at::init_num_threads();
            work(index);
        }));
    at::init_num_threads();
    work(0);
    for (std::future<void> &other : others)
        other.get();
}

} // namespace pictor::landscapes
