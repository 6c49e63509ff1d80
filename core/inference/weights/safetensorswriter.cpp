// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/safetensorswriter.h"

#include "inference/engine.h"
#include "inference/weights/fault.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace pictor::inference {

namespace {

constexpr std::size_t alignment = 8; // of the first tensor, as the format asks

[[noreturn]] void throwUnwritable(const std::filesystem::path &file, const std::string &why)
{
    throw EngineError(EngineError::Kind::Internal, text(asUtf8(file), " cannot be written: ", why));
}

std::string headerOf(std::span<const TensorBytes> tensors)
{
    nlohmann::json header = nlohmann::json::object();
    std::uint64_t offset = 0;
    for (const TensorBytes &tensor : tensors) {
        const std::uint64_t end = offset + tensor.bytes.size();
        header[tensor.name] = {
            {"dtype", nameOf(tensor.dtype)}, {"shape", tensor.shape}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    std::string json = header.dump();
    json.resize((json.size() + alignment - 1) / alignment * alignment, ' ');
    return json;
}

std::array<char, 8> littleEndian(std::uint64_t number)
{
    std::array<char, 8> bytes = {};
    for (char &byte : bytes) {
        byte = static_cast<char>(number & 0xff);
        number >>= 8;
    }
    return bytes;
}

void writeTo(const std::filesystem::path &file, std::span<const TensorBytes> tensors)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    const std::string header = headerOf(tensors);
    const std::array<char, 8> length = littleEndian(header.size());
    out.write(length.data(), length.size());
    out.write(header.data(), static_cast<std::streamsize>(header.size()));
    for (const TensorBytes &tensor : tensors)
        out.write(reinterpret_cast<const char *>(tensor.bytes.data()),
            static_cast<std::streamsize>(tensor.bytes.size()));
    out.close();
    if (!out)
        throwUnwritable(file, std::generic_category().message(errno));
}

} // namespace

void writeSafetensors(const std::filesystem::path &file, std::span<const TensorBytes> tensors)
{
    std::filesystem::path beside = file;
    beside += ".part";
    std::error_code failed;
    try {
        writeTo(beside, tensors);
    } catch (...) {
        std::filesystem::remove(beside, failed);
        throw;
    }
    std::filesystem::rename(beside, file, failed);
    if (!failed)
        return;
    const std::string why = failed.message();
    std::filesystem::remove(beside, failed);
    throwUnwritable(file, why);
}

} // namespace pictor::inference
