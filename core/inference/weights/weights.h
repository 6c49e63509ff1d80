// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/checkpoint.h"
#include "inference/weights/quantisation.h"

#include <ATen/ATen.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pictor::inference {

/// What a model asked of its checkpoint, and what that takes as it is held.
struct WeightTally {
    struct Entry {
        std::string name; ///< in the checkpoint
        std::int64_t bytes = 0;
    };
    std::vector<Entry> entries;
};

/// Gives the tensor of that full name and shape, the same one whenever it is asked for it.
using TensorMaker = std::function<at::Tensor(const std::string &name, at::IntArrayRef shape)>;

/// The part of a checkpoint below a prefix, as tensors: `weights / "encoder" / "layers" / 3`. A value; cheap
/// to copy.
///
/// Tensors are zero-copy views of the mapped file where dtype and device are as stored, and keep the mapping
/// alive by themselves. They must not be written to in place.
class Weights {
public:
    explicit Weights(std::shared_ptr<const Checkpoint> checkpoint);
    /// Without a checkpoint: any tensor that is asked for by its shape, full of noise. For benchmarks.
    static Weights random();
    /// Without a checkpoint: what `maker` gives for any tensor that is asked for by its shape. Layers hold
    /// the very same tensors where dtype and device are those of `to()`, so that who trains a model may
    /// change them.
    static Weights made(TensorMaker maker);

    /// The same tensors, floating-point ones converted to `dtype`, all of them on `device`. On at::kMeta
    /// nothing is read: for finding out whether a checkpoint fits a model, and what it takes.
    Weights to(at::ScalarType dtype, at::Device device = at::kCPU) const;

    /// The same tensors, matrix() giving those of 16 bits as they are stored, and the others in `dtype`:
    /// layers multiply them in what to() asks for all the same, and they take half the memory of f32.
    Weights matricesIn(at::ScalarType dtype) const;

    /// The same tensors, until `stop` is asked: from then on every one that is asked for throws Cancelled.
    Weights until(std::stop_token stop) const;

    /// The same tensors, matrix() giving them in eight bits, to be multiplied as integers where the device
    /// can.
    Weights quantised() const;
    /// The same tensors, those in eight bits to be multiplied as floating-point numbers: for a layer whose
    /// input eight bits would harm, or which is small.
    Weights multipliedInFull() const;
    /// The same tensors, matrix() giving them in floating point again.
    Weights inFull() const;
    /// The same tensors, meant to be read again and again, a block at a time (models/blocks.h).
    /// @param mostPinned  bytes of the host's memory that they may take to be read faster by a GPU
    Weights streamed(std::int64_t mostPinned) const;
    /// The same tensors; what was converted once stays in pinned memory if all that are streamed() may.
    Weights kept() const;
    bool isStreamed() const { return m_streamed; }
    at::Device device() const { return m_device; }
    /// What to() asked for; none: as stored.
    std::optional<at::ScalarType> dtype() const { return m_dtype; }

    /// The same tensors, each noted in `tally` when it is asked for.
    Weights counted(std::shared_ptr<WeightTally> tally) const;

    /// The part below `name`, which may itself have dots.
    Weights operator/(std::string_view name) const;
    Weights operator/(std::int64_t index) const;

    /// A floating-point tensor, contiguous, in the dtype and on the device of `to()`.
    /// @throws EngineError Corrupt when it is missing or holds no floating-point numbers
    at::Tensor tensor(std::string_view name) const;
    /// @throws EngineError Corrupt also when the shape is another
    at::Tensor tensor(std::string_view name, at::IntArrayRef shape) const;

    /// A linear layer's matrix, in eight bits if these weights are quantised(), else as matricesIn() or to()
    /// say.
    /// @throws EngineError Corrupt as tensor() does
    Matrix matrix(std::string_view name, at::IntArrayRef shape) const;

    /// As `tensor()`, but undefined when it is missing.
    at::Tensor find(std::string_view name) const;
    at::Tensor find(std::string_view name, at::IntArrayRef shape) const;

    /// On the CPU as the file has it, of any dtype; 8-bit floats as their bytes (uint8).
    at::Tensor stored(std::string_view name) const;

    bool contains(std::string_view name) const;
    const Checkpoint &checkpoint() const { return *m_checkpoint; }

private:
    Weights() = default;
    std::string full(std::string_view name) const { return m_prefix + std::string(name); }
    void throwIfStopped() const;
    std::int64_t pinnedBytes() const;
    const TensorView &view(const std::string &fullName) const;
    const TensorView &view(const std::string &fullName, at::IntArrayRef shape) const;
    at::ScalarType typeFor(const TensorView &found) const;
    at::ScalarType matrixTypeFor(const TensorView &found) const;
    void count(const std::string &fullName, const TensorView &found, std::int64_t bytes) const;
    at::Tensor converted(const std::string &fullName, const TensorView &found) const;
    at::Tensor onHost(const std::string &fullName, const TensorView &found) const;
    Matrix inEightBits(const std::string &fullName, const TensorView &found) const;

    std::shared_ptr<const Checkpoint> m_checkpoint; // nullptr: what m_maker gives
    TensorMaker m_maker; // noise when empty
    std::string m_prefix; // empty, or ends in a dot
    std::optional<at::ScalarType> m_dtype; // as stored when empty
    std::optional<at::ScalarType> m_matrixDtype; // m_dtype when empty
    at::Device m_device = at::kCPU;
    std::stop_token m_stop;
    bool m_quantised = false;
    bool m_multipliesIntegers = false;
    bool m_streamed = false;
    bool m_mayBePinned = false;
    std::shared_ptr<std::map<std::string, Matrix>> m_pinned; // by full name; nullptr unless streamed to a GPU
    std::shared_ptr<WeightTally> m_tally; // may be nullptr
};

} // namespace pictor::inference
