// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace pictor::library {

/// What waits to be done, lowest rank first; in the order of arrival among equals. Thread-safe.
template <class T> class RankedQueue {
public:
    void push(int rank, T value)
    {
        const std::lock_guard lock(m_mutex);
        m_values.emplace(rank, std::move(value));
    }

    std::optional<T> takeFirst()
    {
        const std::lock_guard lock(m_mutex);
        if (m_values.empty())
            return std::nullopt;
        return std::move(m_values.extract(m_values.begin()).mapped());
    }

private:
    std::mutex m_mutex;
    std::multimap<int, T> m_values;
};

} // namespace pictor::library
