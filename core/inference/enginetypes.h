// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the abstract engines have in common. No Qt, no torch.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <vector>

#if defined(_WIN32)
#define PICTOR_INFERENCE_EXPORT __declspec(dllexport)
#else
#define PICTOR_INFERENCE_EXPORT __attribute__((visibility("default")))
#endif

namespace pictor::inference {

/// Thrown by everything in this header. `what()` is one English sentence that names the file, and the tensor
/// where there is one.
class PICTOR_INFERENCE_EXPORT EngineError : public std::runtime_error {
public:
    enum class Kind {
        Cancelled,
        NotFound, ///< a file of the model
        Corrupt, ///< a file of the model
        RequestFile, ///< a file that the request names, not the model's, cannot be read or written
        OutOfMemory,
        Unsupported,
        Internal
    };
    EngineError(Kind kind, const std::string &message)
        : std::runtime_error(message)
        , m_kind(kind)
    {
    }
    Kind kind() const noexcept { return m_kind; }

private:
    Kind m_kind;
};

/// 8-bit RGB pixels, three bytes each, rows `stride` bytes apart, top row first. Borrowed.
struct ImageView {
    const std::uint8_t *pixels = nullptr;
    int width = 0;
    int height = 0;
    std::ptrdiff_t stride = 0;
};

using TokenIds = std::vector<std::int64_t>;

struct Device {
    enum class Kind { Cpu, Cuda };
    Kind kind = Kind::Cpu;
    int index = 0;

    bool operator==(const Device &) const = default;
};

/// Auto: bf16 where the device has it natively, else f32 (CPU) or f16 (CUDA). Int8: large matrices are held
/// in eight bits with one scale for each output channel, and multiplied as integers where the processor does
/// that itself, else in what Auto stands for. On a CPU, matrices that are stored in 16 bits are held so even
/// where they are multiplied in f32, as bf16 is on a CPU without it.
enum class Precision { Auto, F32, BF16, F16, Int8 };

/// How much of a pipeline of several parts is in memory at once, from fast to frugal.
enum class Residency {
    Auto, ///< the first of the others that fits the memory limit
    Whole, ///< every part stays loaded
    PartByPart, ///< text encoders go before the transformer comes, and that before the autoencoder
    Streamed, ///< as PartByPart, and the transformer's blocks are read one by one: from the mapped files on
              ///< the CPU, from pinned memory on a GPU
};

struct LoadOptions {
    Device device;
    Precision precision = Precision::Auto;
    int threads = 0; ///< 0: the physical cores
    /// The weights, or their index, where they do not lie in the model's folder (the Hugging Face cache may
    /// hold them in another snapshot).
    std::filesystem::path weights = {};
    Residency residency = Residency::Auto; ///< of a pipeline; others ignore it
    std::int64_t memoryLimit = 0; ///< bytes of the device that a pipeline may take; 0: what the device has
    /// Asked between tensors, and by a benchmark between batches: then EngineError Cancelled.
    std::stop_token stop = {};
};

} // namespace pictor::inference
