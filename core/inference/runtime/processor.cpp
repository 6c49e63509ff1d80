// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/processor.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>
#include <string>
#include <thread>
#include <utility>

#if defined(__linux__)
#include <sched.h>
#include <sys/auxv.h>
#endif
#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#include <unistd.h>
#endif
#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#endif

namespace pictor::inference {

namespace {

#if defined(__linux__)

/// The number in a one-line file, or -1.
int numberIn(const std::string &file)
{
    int number = -1;
    std::ifstream(file) >> number;
    return number;
}

/// Cores among the processors that the scheduler gives this process; 0: unknown.
int coresInAffinityMask()
{
    cpu_set_t mask;
    if (sched_getaffinity(0, sizeof mask, &mask) != 0)
        return 0;
    std::set<std::pair<int, int>> cores;
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET(cpu, &mask))
            continue;
        const std::string topology = "/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/";
        const int core = numberIn(topology + "core_id");
        cores.emplace(numberIn(topology + "physical_package_id"), core >= 0 ? core : cpu);
    }
    return static_cast<int>(cores.size());
}

/// Processors' worth of time that a container may use (cgroup v2); 0: no limit.
int coresInContainer()
{
    std::ifstream file("/sys/fs/cgroup/cpu.max");
    double quota = 0;
    double period = 0;
    return file >> quota >> period && period > 0 ? static_cast<int>(std::ceil(quota / period)) : 0;
}

#endif

} // namespace

InstructionSet instructionSet()
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        return __builtin_cpu_supports("avx512bf16") ? InstructionSet::Avx512Bf16 : InstructionSet::Avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return InstructionSet::Avx2;
#endif
    return InstructionSet::Baseline;
}

bool hasInt8Products()
{
#if defined(__x86_64__) && defined(__GNUC__)
    unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
    const bool avx512Vnni = instructionSet() >= InstructionSet::Avx512
        && __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) != 0 && (ecx >> 11 & 1) != 0;
    const bool avxVnni = instructionSet() >= InstructionSet::Avx2
        && __get_cpuid_count(7, 1, &eax, &ebx, &ecx, &edx) != 0 && (eax >> 4 & 1) != 0;
    return avx512Vnni || avxVnni;
#else
    return false;
#endif
}

bool hasNativeBf16()
{
#if defined(__x86_64__) && defined(__GNUC__)
    return instructionSet() == InstructionSet::Avx512Bf16; // every processor with AMX-BF16 has it too
#elif defined(__aarch64__) && defined(__linux__)
    constexpr unsigned long bf16 = 1UL << 14; // HWCAP2_BF16
    return (getauxval(AT_HWCAP2) & bf16) != 0;
#else
    return false;
#endif
}

int physicalCores()
{
    int cores = 0;
#if defined(__linux__)
    cores = coresInAffinityMask();
    if (const int limit = coresInContainer(); limit > 0)
        cores = cores > 0 ? std::min(cores, limit) : limit;
#endif
    return cores > 0 ? cores : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

std::string processorName()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("model name") && line.find(": ") != std::string::npos)
            return line.substr(line.find(": ") + 2);
    }
#if defined(__aarch64__)
    return "ARM64";
#else
    return "x86-64";
#endif
}

std::int64_t memoryBytes()
{
#if defined(_SC_PHYS_PAGES)
    const auto installed = static_cast<std::int64_t>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
#else
    constexpr std::int64_t installed = 0;
#endif
#if defined(__linux__)
    std::int64_t limit = 0; // of a container (cgroup v2): the file says "max" where there is none
    if (std::ifstream("/sys/fs/cgroup/memory.max") >> limit && limit > 0)
        return std::min(installed, limit);
#endif
    return installed;
}

std::int64_t peakResidentBytes()
{
#if defined(__unix__) || defined(__APPLE__)
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
#if defined(__APPLE__)
    return usage.ru_maxrss;
#else
    return static_cast<std::int64_t>(usage.ru_maxrss) * 1024;
#endif
#else
    return 0;
#endif
}

} // namespace pictor::inference
