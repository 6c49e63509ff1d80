// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/weights.h"

#include "inference/engine.h"
#include "inference/weights/fault.h"
#include "inference/weights/torchdtype.h"

#include <bit>
#include <cstring>
#include <utility>

namespace pictor::inference {

namespace {

[[noreturn]] void throwMisfit(const TensorView &view, const std::string &name, const std::string &what)
{
    throw EngineError(EngineError::Kind::Corrupt,
        text(view.file->name(), " does not fit this model: tensor ", inQuotes(name), ' ', what));
}

/// Everything from the first to the last element, in a row: a view of the mapping where its alignment allows.
at::Tensor elements(const TensorView &view, at::ScalarType type)
{
    const std::span<const std::byte> bytes = view.bytes();
    const auto count = static_cast<std::int64_t>(bytes.size() / sizeOf(view.dtype));
    const bool aligned = std::bit_cast<std::uintptr_t>(bytes.data()) % sizeOf(view.dtype) == 0;
    if (bytes.empty() || !aligned) {
        at::Tensor copy = at::empty({count}, type);
        if (!bytes.empty())
            std::memcpy(copy.data_ptr(), bytes.data(), bytes.size());
        return copy;
    }
    // libtorch takes no pointer to const; Weights forbids writing, and the mapping is read-only.
    auto *data = const_cast<std::byte *>(bytes.data());
    return at::from_blob(
        data, {count}, [file = view.file](void *) {}, type);
}

/// The tensor as stored, row-major.
at::Tensor asStored(const TensorView &view)
{
    // A bool that is neither 0 nor 1 is undefined behaviour, and the file may hold any byte.
    const bool truths = view.dtype == Dtype::Bool;
    at::Tensor flat = elements(view, truths ? at::kByte : scalarTypeOf(view.dtype));
    if (truths)
        flat = flat.ne(0);
    return view.isRowMajor() ? flat.view(view.shape) : flat.as_strided(view.shape, view.strides).contiguous();
}

} // namespace

Weights::Weights(std::shared_ptr<const Checkpoint> checkpoint)
    : m_checkpoint(std::move(checkpoint))
{
}

Weights Weights::random()
{
    return {};
}

Weights Weights::to(at::ScalarType dtype, at::Device device) const
{
    Weights copy = *this;
    copy.m_dtype = dtype;
    copy.m_device = device;
    return copy;
}

Weights Weights::until(std::stop_token stop) const
{
    Weights copy = *this;
    copy.m_stop = std::move(stop);
    return copy;
}

Weights Weights::operator/(std::string_view name) const
{
    Weights part = *this;
    part.m_prefix += std::string(name) + '.';
    return part;
}

Weights Weights::operator/(std::int64_t index) const
{
    return *this / std::to_string(index);
}

at::Tensor Weights::tensor(std::string_view name) const
{
    const std::string fullName = full(name);
    return converted(fullName, view(fullName));
}

at::Tensor Weights::tensor(std::string_view name, at::IntArrayRef shape) const
{
    throwIfStopped();
    if (!m_checkpoint)
        return at::empty(shape).uniform_(-0.05, 0.05).to(m_device, m_dtype.value_or(at::kFloat));
    const std::string fullName = full(name);
    const TensorView &found = view(fullName);
    if (shape != found.shape) {
        const std::span<const std::int64_t> expected(shape.data(), shape.size());
        throwMisfit(found, fullName,
            text("is ", shapeText(found.shape), " where ", shapeText(expected), " is expected"));
    }
    return converted(fullName, found);
}

at::Tensor Weights::find(std::string_view name) const
{
    return contains(name) ? tensor(name) : at::Tensor();
}

at::Tensor Weights::find(std::string_view name, at::IntArrayRef shape) const
{
    return contains(name) ? tensor(name, shape) : at::Tensor();
}

at::Tensor Weights::stored(std::string_view name) const
{
    return asStored(view(full(name)));
}

bool Weights::contains(std::string_view name) const
{
    return m_checkpoint && m_checkpoint->find(full(name)) != nullptr;
}

void Weights::throwIfStopped() const
{
    if (m_stop.stop_requested())
        throw EngineError(EngineError::Kind::Cancelled, "Loading was stopped.");
}

const TensorView &Weights::view(const std::string &fullName) const
{
    if (!m_checkpoint)
        throw EngineError(EngineError::Kind::Internal, "noise has no tensor without a shape: " + fullName);
    return m_checkpoint->tensor(fullName);
}

at::Tensor Weights::converted(const std::string &fullName, const TensorView &found) const
{
    throwIfStopped();
    if (!isFloatingPoint(found.dtype)) {
        throwMisfit(
            found, fullName, text("is ", nameOf(found.dtype), " where floating-point numbers are expected"));
    }

    const bool packed = isFloat8(found.dtype);
    const at::ScalarType type = m_dtype.value_or(packed ? at::kFloat : scalarTypeOf(found.dtype));
    const at::Tensor tensor = packed ? decodeFloat8(asStored(found), found.dtype, type) : asStored(found);
    return tensor.to(m_device, type);
}

} // namespace pictor::inference
