// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/weightfiles.h"

#include "support/bytes.h"
#include "support/picklewriter.h"
#include "support/zipwriter.h"

#include <functional>
#include <numeric>
#include <stdexcept>

namespace pictor::test {

namespace {

std::string listText(const std::vector<std::int64_t> &numbers)
{
    std::string list = "[";
    for (const std::int64_t number : numbers)
        list.append(list.size() == 1 ? "" : ",").append(std::to_string(number));
    return list + ']';
}

std::string_view storageType(std::string_view dtype)
{
    if (dtype == "F32")
        return "FloatStorage";
    if (dtype == "F16")
        return "HalfStorage";
    if (dtype == "BF16")
        return "BFloat16Storage";
    if (dtype == "I64")
        return "LongStorage";
    throw std::invalid_argument(std::string(dtype));
}

std::vector<std::int64_t> rowMajorStrides(const std::vector<std::int64_t> &shape)
{
    std::vector<std::int64_t> strides(shape.size());
    std::exclusive_scan(shape.rbegin(), shape.rend(), strides.rbegin(), std::int64_t{1}, std::multiplies());
    return strides;
}

} // namespace

std::string safetensorsFile(const std::vector<TensorData> &tensors)
{
    std::string header;
    std::string data;
    for (const TensorData &tensor : tensors) {
        const auto begin = static_cast<std::int64_t>(data.size());
        data += tensor.data;
        const auto end = static_cast<std::int64_t>(data.size());
        header += (header.empty() ? "{\"" : ",\"") + tensor.name + R"(":{"dtype":")" + tensor.dtype
            + R"(","shape":)" + listText(tensor.shape) + R"(,"data_offsets":)" + listText({begin, end}) + '}';
    }
    header += header.empty() ? "{}" : "}";
    header.resize((header.size() + 7) / 8 * 8, ' ');
    return safetensorsFile(header, data);
}

std::string safetensorsFile(std::string_view header, std::string_view data)
{
    return bytesOf(std::uint64_t{header.size()}).append(header).append(data);
}

std::string stateDictFile(const std::vector<TensorData> &tensors)
{
    Pickle pickle;
    std::vector<ZipItem> storages;
    pickle.orderedDict().mark();
    for (const TensorData &tensor : tensors) {
        const std::string key = std::to_string(storages.size());
        const std::int64_t elements =
            std::accumulate(tensor.shape.begin(), tensor.shape.end(), std::int64_t{1}, std::multiplies());
        pickle.string(tensor.name)
            .tensor(storageType(tensor.dtype), key, elements, 0, tensor.shape, rowMajorStrides(tensor.shape));
        storages.push_back({.name = "archive/data/" + key, .data = tensor.data});
    }
    pickle.setItems();

    std::vector<ZipItem> items = {{.name = "archive/data.pkl", .data = pickle.stop()}};
    items.insert(items.end(), storages.begin(), storages.end());
    items.push_back({.name = "archive/byteorder", .data = "little"});
    return zipFile(items);
}

} // namespace pictor::test
