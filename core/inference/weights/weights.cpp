// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/weights.h"

#include "inference/engine.h"
#include "inference/runtime/givingway.h"
#include "inference/weights/fault.h"
#include "inference/weights/pages.h"
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

std::int64_t elementsOf(const TensorView &view)
{
    return static_cast<std::int64_t>(elementCount(view.shape).value_or(0)); // a reader has counted them
}

at::Tensor noise(at::IntArrayRef shape)
{
    return at::empty(shape).uniform_(-0.05, 0.05);
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

Weights Weights::made(TensorMaker maker)
{
    Weights weights;
    weights.m_maker = std::move(maker);
    return weights;
}

Weights Weights::to(at::ScalarType dtype, at::Device device) const
{
    Weights copy = *this;
    copy.m_dtype = dtype;
    copy.m_device = device;
    return copy;
}

Weights Weights::matricesIn(at::ScalarType dtype) const
{
    Weights copy = *this;
    copy.m_matrixDtype = dtype;
    return copy;
}

Weights Weights::until(std::stop_token stop) const
{
    Weights copy = *this;
    copy.m_stop = std::move(stop);
    return copy;
}

Weights Weights::quantised() const
{
    Weights copy = *this;
    copy.m_quantised = true;
    copy.m_multipliesIntegers = true;
    return copy;
}

Weights Weights::multipliedInFull() const
{
    Weights copy = *this;
    copy.m_multipliesIntegers = false;
    return copy;
}

Weights Weights::inFull() const
{
    Weights copy = *this;
    copy.m_quantised = false;
    return copy;
}

Weights Weights::streamed(std::int64_t mostPinned) const
{
    Weights copy = *this;
    copy.m_streamed = true;
    copy.m_mayBePinned = m_device.is_cuda() && pinnedBytes() <= mostPinned;
    return copy;
}

Weights Weights::kept() const
{
    Weights copy = *this;
    if (m_mayBePinned)
        copy.m_pinned = std::make_shared<std::map<std::string, Matrix>>();
    return copy;
}

std::int64_t Weights::pinnedBytes() const
{
    std::int64_t bytes = 0;
    for (const auto &[name, found] : m_checkpoint->tensors()) {
        if (!name.starts_with(m_prefix) || !isFloatingPoint(found.dtype))
            continue;
        const auto size = m_quantised ? std::size_t{1} : c10::elementSize(typeFor(found));
        const auto held = static_cast<std::uint64_t>(elementsOf(found)) * size;
        bytes += static_cast<std::int64_t>(std::bit_ceil(held)); // as libtorch 2 pins it
    }
    return bytes;
}

Weights Weights::counted(std::shared_ptr<WeightTally> tally) const
{
    Weights copy = *this;
    copy.m_tally = std::move(tally);
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
    const std::string fullName = full(name);
    if (!m_checkpoint)
        return (m_maker ? m_maker(fullName, shape) : noise(shape)).to(m_device, m_dtype.value_or(at::kFloat));
    return converted(fullName, view(fullName, shape));
}

Matrix Weights::matrix(std::string_view name, at::IntArrayRef shape) const
{
    if (!m_quantised) {
        const std::string fullName = full(name);
        const auto type = m_checkpoint ? matrixTypeFor(view(fullName)) : m_matrixDtype;
        return {(type ? to(*type, m_device) : *this).tensor(name, shape), {}};
    }
    throwIfStopped();
    const std::string fullName = full(name);
    const at::Tensor whole = m_maker ? m_maker(fullName, shape) : at::Tensor();
    const auto rows = [&](std::int64_t first, std::int64_t count) {
        return whole.defined() ? whole.narrow(0, first, count) : noise({count, shape[1]});
    };
    Matrix matrix = m_checkpoint ? inEightBits(fullName, view(fullName, shape))
                                 : inference::quantised(shape[0], shape[1], m_device, rows);
    matrix.multipliesIntegers = m_multipliesIntegers;
    return matrix;
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
    giveWay();
}

const TensorView &Weights::view(const std::string &fullName) const
{
    if (!m_checkpoint)
        throw EngineError(
            EngineError::Kind::Internal, "what is made has no tensor without a shape: " + fullName);
    return m_checkpoint->tensor(fullName);
}

const TensorView &Weights::view(const std::string &fullName, at::IntArrayRef shape) const
{
    const TensorView &found = view(fullName);
    if (shape != found.shape) {
        const std::span<const std::int64_t> expected(shape.data(), shape.size());
        throwMisfit(found, fullName,
            text("is ", shapeText(found.shape), " where ", shapeText(expected), " is expected"));
    }
    return found;
}

at::ScalarType Weights::typeFor(const TensorView &found) const
{
    return m_dtype.value_or(isFloat8(found.dtype) ? at::kFloat : scalarTypeOf(found.dtype));
}

at::ScalarType Weights::matrixTypeFor(const TensorView &found) const
{
    if (!m_matrixDtype)
        return typeFor(found);
    const bool isNarrow = found.dtype == Dtype::F16 || found.dtype == Dtype::BF16;
    return isNarrow ? scalarTypeOf(found.dtype) : *m_matrixDtype;
}

void Weights::count(const std::string &fullName, const TensorView &found, std::int64_t bytes) const
{
    throwIfStopped();
    if (!isFloatingPoint(found.dtype)) {
        throwMisfit(
            found, fullName, text("is ", nameOf(found.dtype), " where floating-point numbers are expected"));
    }
    if (m_tally)
        m_tally->entries.push_back({fullName, bytes});
}

at::Tensor Weights::onHost(const std::string &fullName, const TensorView &found) const
{
    const at::ScalarType type = typeFor(found);
    count(fullName, found, elementsOf(found) * static_cast<std::int64_t>(c10::elementSize(type)));
    if (m_device.is_meta())
        return at::empty(found.shape, at::TensorOptions(at::kMeta).dtype(type));
    if (m_streamed)
        willBeRead(found.bytes()); // what becomes a view is not touched here
    return isFloat8(found.dtype) ? decodeFloat8(asStored(found), found.dtype, type) : asStored(found);
}

at::Tensor Weights::converted(const std::string &fullName, const TensorView &found) const
{
    if (!m_pinned)
        return onHost(fullName, found).to(m_device, typeFor(found));
    Matrix &pinned = (*m_pinned)[fullName];
    if (!pinned.values.defined())
        pinned.values = onHost(fullName, found).to(typeFor(found)).pin_memory();
    return pinned.values.to(m_device, /*non_blocking=*/true);
}

Matrix Weights::inEightBits(const std::string &fullName, const TensorView &found) const
{
    const std::int64_t rows = found.shape[0], columns = found.shape[1];
    const auto read = [&](at::Device device) {
        constexpr std::int64_t scaleBytes = sizeof(float);
        count(fullName, found, rows * (columns + scaleBytes));
        if (device.is_meta())
            return Matrix{at::empty({rows, columns}, at::TensorOptions(device).dtype(at::kChar)),
                at::empty({rows}, at::TensorOptions(device).dtype(at::kFloat))};
        const at::Tensor stored = asStored(found);
        return inference::quantised(rows, columns, device, [&](std::int64_t first, std::int64_t count) {
            throwIfStopped();
            const at::Tensor part = stored.narrow(0, first, count);
            return isFloat8(found.dtype) ? decodeFloat8(part, found.dtype, at::kFloat) : part;
        });
    };
    if (!m_pinned)
        return read(m_device);
    Matrix &pinned = (*m_pinned)[fullName];
    if (!pinned.values.defined()) {
        const Matrix onCpu = read(at::kCPU);
        pinned = {onCpu.values.pin_memory(), onCpu.scale.pin_memory()};
    }
    return {pinned.values.to(m_device, true), pinned.scale.to(m_device, true)};
}

} // namespace pictor::inference
