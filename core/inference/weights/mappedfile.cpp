// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/mappedfile.h"

#include "inference/engine.h"
#include "inference/weights/fault.h"

#include <cerrno>
#include <system_error>

#if defined(_WIN32)
#define NOMINMAX
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace pictor::inference {

namespace {

[[noreturn]] void throwUnreadable(const std::string &name, int code)
{
    const std::error_code error(code, std::system_category());
    const bool missing = error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory;
    throw EngineError(missing ? EngineError::Kind::NotFound : EngineError::Kind::Corrupt,
        text(name, " cannot be opened: ", error.message()));
}

#if defined(_WIN32)

struct Handle {
    HANDLE value;
    ~Handle()
    {
        if (value && value != INVALID_HANDLE_VALUE)
            CloseHandle(value);
    }
};

std::span<const std::byte> map(const std::filesystem::path &path, const std::string &name)
{
    const auto lastError = [] { return static_cast<int>(GetLastError()); };
    const Handle file{CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr,
        OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr)};
    LARGE_INTEGER size;
    if (file.value == INVALID_HANDLE_VALUE || !GetFileSizeEx(file.value, &size))
        throwUnreadable(name, lastError());
    if (size.QuadPart == 0)
        return {};

    const Handle mapping{CreateFileMappingW(file.value, nullptr, PAGE_READONLY, 0, 0, nullptr)};
    const void *memory = mapping.value ? MapViewOfFile(mapping.value, FILE_MAP_READ, 0, 0, 0) : nullptr;
    if (!memory)
        throwUnreadable(name, lastError());
    return {static_cast<const std::byte *>(memory), static_cast<std::size_t>(size.QuadPart)};
}

void unmap(std::span<const std::byte> bytes)
{
    if (!bytes.empty())
        UnmapViewOfFile(bytes.data());
}

#else

struct Descriptor {
    int value;
    ~Descriptor()
    {
        if (value >= 0)
            ::close(value);
    }
};

std::span<const std::byte> map(const std::filesystem::path &path, const std::string &name)
{
    // O_NONBLOCK: opening a pipe by mistake must not wait for its writer.
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    struct stat status = {};
    if (file.value < 0 || ::fstat(file.value, &status) != 0)
        throwUnreadable(name, errno);
    if (!S_ISREG(status.st_mode))
        throw EngineError(EngineError::Kind::Corrupt, text(name, " cannot be opened: it is not a file"));
    if (status.st_size == 0)
        return {};

    const auto size = static_cast<std::size_t>(status.st_size);
    void *memory = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file.value, 0);
    if (memory == MAP_FAILED)
        throwUnreadable(name, errno);
    return {static_cast<const std::byte *>(memory), size};
}

void unmap(std::span<const std::byte> bytes)
{
    if (!bytes.empty())
        ::munmap(const_cast<std::byte *>(bytes.data()), bytes.size());
}

#endif

} // namespace

std::shared_ptr<const MappedFile> MappedFile::open(const std::filesystem::path &path)
{
    std::string name = asUtf8(path);
    const std::span<const std::byte> bytes = map(path, name);
    return std::shared_ptr<const MappedFile>(new MappedFile(std::move(name), bytes));
}

MappedFile::~MappedFile()
{
    unmap(m_bytes);
}

} // namespace pictor::inference
