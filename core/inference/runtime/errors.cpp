// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/errors.h"

#include "inference/engine.h"

#include <algorithm>
#include <new>
#include <string_view>

namespace pictor::inference {

namespace {

/// libtorch's allocator for the CPU throws a plain c10::Error, and so do CUDA's libraries, which want memory
/// of their own when they are first used.
bool isOutOfMemory(const c10::Error &error)
{
    if (dynamic_cast<const c10::OutOfMemoryError *>(&error))
        return true;
    const std::string_view text = error.what_without_backtrace();
    constexpr std::string_view signs[] = {"out of memory", "not enough memory", "CUBLAS_STATUS_ALLOC_FAILED",
        "CUBLAS_STATUS_NOT_INITIALIZED", "CUDNN_STATUS_ALLOC_FAILED", "CUDNN_STATUS_NOT_INITIALIZED"};
    return std::ranges::any_of(
        signs, [text](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

} // namespace

void rethrowAsEngineError()
{
    using Kind = EngineError::Kind;
    try {
        throw;
    } catch (const EngineError &) {
        throw;
    } catch (const c10::Error &error) {
        throw EngineError(
            isOutOfMemory(error) ? Kind::OutOfMemory : Kind::Internal, error.what_without_backtrace());
    } catch (const std::bad_alloc &) {
        throw EngineError(Kind::OutOfMemory, "There is not enough memory.");
    } catch (const std::exception &error) {
        throw EngineError(Kind::Internal, error.what());
    }
}

void throwIfStopped(const std::stop_token &stop)
{
    if (stop.stop_requested())
        throw EngineError(EngineError::Kind::Cancelled, "The work was cancelled.");
}

} // namespace pictor::inference
