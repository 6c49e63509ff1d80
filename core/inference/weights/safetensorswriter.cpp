// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/safetensorswriter.h"

#include "inference/engine.h"
#include "inference/weights/fault.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>
#include <utility>

#if defined(__unix__) || defined(__APPLE__)
#include <unistd.h>
#endif

namespace pictor::inference {

namespace {

constexpr std::size_t alignment = 8; // of the first tensor, as the format asks

[[noreturn]] void throwUnwritable(const std::filesystem::path &file, const std::string &why)
{
    throw EngineError(EngineError::Kind::RequestFile, text(asUtf8(file), " cannot be written: ", why));
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

struct Close {
    void operator()(std::FILE *file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

/// A new file beside `file`, of a name that nobody else has.
std::pair<File, std::filesystem::path> createdBeside(const std::filesystem::path &file)
{
    constexpr int mostTries = 100;
    for (int i = 0; i < mostTries; ++i) {
        std::filesystem::path beside = file;
        beside += text('.', i, ".part");
        if (File created(std::fopen(beside.string().c_str(), "wbx")); created)
            return {std::move(created), beside};
        if (errno != EEXIST)
            break;
    }
    if (errno == EEXIST)
        throwUnwritable(file, text("delete the files ", asUtf8(file.filename()), ".*.part beside it"));
    throwUnwritable(file, std::generic_category().message(errno));
}

/// Through to the disk: a file that is renamed before that may be empty after a power cut.
bool reachesTheDisk(std::FILE *file)
{
    if (std::fflush(file) != 0)
        return false;
#if defined(__unix__) || defined(__APPLE__)
    return ::fsync(::fileno(file)) == 0;
#else
    return true;
#endif
}

bool write(std::FILE *file, std::span<const TensorBytes> tensors)
{
    const auto put = [file](const void *bytes, std::size_t count) {
        return count == 0 || std::fwrite(bytes, 1, count, file) == count;
    };
    const std::string header = headerOf(tensors);
    const std::array<char, 8> length = littleEndian(header.size());
    bool good = put(length.data(), length.size()) && put(header.data(), header.size());
    for (const TensorBytes &tensor : tensors)
        good = good && put(tensor.bytes.data(), tensor.bytes.size());
    return good && reachesTheDisk(file);
}

} // namespace

void writeSafetensors(const std::filesystem::path &file, std::span<const TensorBytes> tensors)
{
    auto [out, beside] = createdBeside(file);
    std::string why;
    if (!write(out.get(), tensors))
        why = std::generic_category().message(errno);
    out.reset();
    std::error_code failed;
    if (why.empty()) {
        std::filesystem::rename(beside, file, failed);
        if (!failed)
            return;
        why = failed.message();
    }
    std::filesystem::remove(beside, failed);
    throwUnwritable(file, why);
}

} // namespace pictor::inference
