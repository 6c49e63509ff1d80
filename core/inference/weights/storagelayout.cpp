// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/storagelayout.h"

#include "inference/weights/fault.h"

namespace pictor::inference {

namespace {

class Layout {
public:
    Layout(const pickle::Tensor &tensor, const std::string &name, const std::string &file)
        : m_tensor(tensor)
        , m_name(name)
        , m_file(file)
        , m_elements(static_cast<std::uint64_t>(tensor.storage.elements))
    {
    }

    TensorInfo info() const;

private:
    std::vector<std::int64_t> sizes(const pickle::Tuple &tuple, std::string_view what) const;
    std::uint64_t extent(const TensorInfo &info) const;
    [[noreturn]] void damaged(const std::string &what) const;

    const pickle::Tensor &m_tensor;
    const std::string &m_name;
    const std::string &m_file;
    std::uint64_t m_elements; // of the storage
};

void Layout::damaged(const std::string &what) const
{
    throwDamaged(m_file, text("tensor ", inQuotes(m_name), ' ', what));
}

std::vector<std::int64_t> Layout::sizes(const pickle::Tuple &tuple, std::string_view what) const
{
    if (tuple.size() > mostDimensions)
        damaged(text("has more than ", mostDimensions, " dimensions"));
    std::vector<std::int64_t> result;
    for (const pickle::Value &item : tuple) {
        const auto *size = item.as<std::int64_t>();
        if (!size || *size < 0)
            damaged(text("has a ", what, " of something else than numbers from zero"));
        result.push_back(*size);
    }
    return result;
}

/// Elements from the first to the last one of a tensor that is not empty.
std::uint64_t Layout::extent(const TensorInfo &info) const
{
    const auto outside = [&] {
        damaged(text("of ", shapeText(info.shape), ", strides ", shapeText(info.strides), ", offset ",
            m_tensor.offset, " reaches outside its storage of ", m_elements, " elements"));
    };
    const auto offset = static_cast<std::uint64_t>(m_tensor.offset);
    if (offset >= m_elements)
        outside();
    const std::uint64_t furthest = m_elements - 1 - offset;
    std::uint64_t last = 0;
    for (std::size_t i = 0; i < info.shape.size(); ++i) {
        const auto steps = static_cast<std::uint64_t>(info.shape[i]) - 1;
        const auto stride = static_cast<std::uint64_t>(info.strides[i]);
        if (steps > 0 && stride > (furthest - last) / steps)
            outside();
        last += steps * stride;
    }
    return last + 1;
}

bool isRowMajor(const TensorInfo &info)
{
    std::int64_t expected = 1;
    for (std::size_t i = info.shape.size(); i > 0; --i) {
        if (info.shape[i - 1] != 1 && info.strides[i - 1] != expected)
            return false;
        expected *= info.shape[i - 1];
    }
    return true;
}

TensorInfo Layout::info() const
{
    TensorInfo info;
    info.dtype = m_tensor.storage.dtype;
    info.shape = sizes(*m_tensor.shape, "shape");
    info.strides = sizes(*m_tensor.strides, "stride");
    if (info.strides.size() != info.shape.size())
        damaged(text("has ", info.shape.size(), " dimensions, but ", info.strides.size(), " strides"));
    if (m_tensor.offset < 0)
        damaged("starts before its storage");

    const std::optional<std::uint64_t> count = elementCount(info.shape);
    if (count == 0) {
        info.strides.clear();
        return info;
    }
    if (!count || *count > m_elements) {
        throwUnsupported(m_file,
            text("tensor ", inQuotes(m_name), " of ", shapeText(info.shape),
                " has more elements than its storage, ", m_elements,
                "; save it again as a contiguous tensor"));
    }
    info.length = extent(info) * sizeOf(info.dtype);
    info.offset = static_cast<std::uint64_t>(m_tensor.offset) * sizeOf(info.dtype);
    if (isRowMajor(info))
        info.strides.clear();
    return info;
}

} // namespace

TensorInfo layOut(const pickle::Tensor &tensor, const std::string &name, const std::string &file)
{
    return Layout(tensor, name, file).info();
}

} // namespace pictor::inference
