// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/catalogue.h"

#include <atomic>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pictor {

class Model;

/// Which model answers to a key. Only grows, so reading needs no lock: a reader loads the current slots and
/// probes them; a writer fills an empty slot, or publishes twice as many slots and keeps the old ones for
/// those who are still reading them. Writers must take turns (the registry sees to that).
class ProxyTable {
public:
    /// Grows beyond `expected` models too, then with one slower insert for each doubling.
    explicit ProxyTable(std::size_t expected);
    ~ProxyTable();
    ProxyTable(const ProxyTable &) = delete;
    ProxyTable &operator=(const ProxyTable &) = delete;

    /// nullptr if there is none. From any thread, without waiting.
    Model *find(std::string_view key, ModelKind kind) const noexcept;
    /// `key` and `kind` must not be there yet. One thread at a time.
    void insert(std::string_view key, ModelKind kind, Model *model);

private:
    struct Node;
    struct Slots;

    void publish(std::size_t capacity);

    std::atomic<const Slots *> m_current = nullptr;
    std::vector<std::unique_ptr<Slots>> m_generations; ///< writers only; the last one is current
    std::deque<std::unique_ptr<const Node>> m_nodes; ///< writers only
};

} // namespace pictor
