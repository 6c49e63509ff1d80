// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace pictor::inference {

/// A whole file as read-only memory. Pages come from disk when touched and are shared between processes.
/// Writing to them, or truncating the file meanwhile, ends the process.
class MappedFile {
public:
    /// @throws EngineError NotFound when there is no such file, Corrupt for what is not a readable file
    static std::shared_ptr<const MappedFile> open(const std::filesystem::path &path);

    ~MappedFile();
    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;

    std::span<const std::byte> bytes() const { return m_bytes; }
    /// The path as it was opened, for messages.
    const std::string &name() const { return m_name; }

private:
    MappedFile(std::string name, std::span<const std::byte> bytes)
        : m_name(std::move(name))
        , m_bytes(bytes)
    {
    }

    std::string m_name;
    std::span<const std::byte> m_bytes;
};

} // namespace pictor::inference
