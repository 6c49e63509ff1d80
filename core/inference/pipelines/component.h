// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <utility>

namespace pictor::inference {

/// A part of a pipeline that is loaded when it is first used, and may be given up in between: text encoders
/// make room for the transformer where memory is short.
template <class T> class Component {
public:
    explicit Component(std::function<T()> load)
        : m_load(std::move(load))
    {
    }

    const T &get()
    {
        if (!m_value)
            m_value.emplace(m_load());
        return *m_value;
    }
    bool isLoaded() const { return m_value.has_value(); }
    void release() { m_value.reset(); }

private:
    std::function<T()> m_load;
    std::optional<T> m_value;
};

} // namespace pictor::inference
