// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <stop_token>
#include <utility>

namespace pictor::inference {

/// The exception being handled, thrown anew as EngineError: out of memory keeps that kind, anything else that
/// libtorch throws is Internal. Call from a catch block only.
[[noreturn]] void rethrowAsEngineError();

/// Calls `work` without autograd; nothing but EngineError leaves.
template <class Work> decltype(auto) guarded(Work &&work)
{
    try {
        const c10::InferenceMode inference;
        return std::forward<Work>(work)();
    } catch (...) {
        rethrowAsEngineError();
    }
}

/// @throws EngineError Cancelled once `stop` was asked for. Models ask between blocks.
void throwIfStopped(const std::stop_token &stop);

} // namespace pictor::inference
