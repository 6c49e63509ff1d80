// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/proxytable.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace pictor {

struct ProxyTable::Node {
    std::size_t hash;
    ModelKind kind;
    std::string key;
    Model *model;
};

/// Open addressing, linear probing; never more than half full.
struct ProxyTable::Slots {
    explicit Slots(std::size_t capacity)
        : mask(capacity - 1)
        , nodes(std::make_unique<std::atomic<const Node *>[]>(capacity))
    {
    }

    void put(const Node *node)
    {
        std::size_t at = node->hash & mask;
        while (nodes[at].load(std::memory_order_relaxed) != nullptr)
            at = (at + 1) & mask;
        nodes[at].store(node, std::memory_order_release);
    }

    std::size_t mask; ///< capacity - 1; capacity is a power of two
    std::unique_ptr<std::atomic<const Node *>[]> nodes;
};

namespace {

constexpr std::size_t smallestCapacity = 4096; // 32 KiB: no table of ordinary size is ever made anew

std::size_t hashOf(std::string_view key, ModelKind kind)
{
    return std::hash<std::string_view>()(key) + static_cast<std::size_t>(kind);
}

} // namespace

ProxyTable::ProxyTable(std::size_t expected)
{
    publish(std::bit_ceil(std::max(smallestCapacity, expected * 2)));
}

ProxyTable::~ProxyTable() = default;

Model *ProxyTable::find(std::string_view key, ModelKind kind) const noexcept
{
    const Slots &slots = *m_current.load(std::memory_order_acquire);
    const std::size_t hash = hashOf(key, kind);
    for (std::size_t at = hash & slots.mask;; at = (at + 1) & slots.mask) {
        const Node *node = slots.nodes[at].load(std::memory_order_acquire);
        if (node == nullptr)
            return nullptr;
        if (node->hash == hash && node->kind == kind && node->key == key)
            return node->model;
    }
}

void ProxyTable::insert(std::string_view key, ModelKind kind, Model *model)
{
    m_nodes.push_back(std::make_unique<const Node>(Node{hashOf(key, kind), kind, std::string(key), model}));
    Slots &current = *m_generations.back();
    if (m_nodes.size() * 2 > current.mask + 1)
        publish((current.mask + 1) * 2);
    else
        current.put(m_nodes.back().get());
}

void ProxyTable::publish(std::size_t capacity)
{
    auto slots = std::make_unique<Slots>(capacity);
    for (const auto &node : m_nodes)
        slots->put(node.get());
    m_current.store(slots.get(), std::memory_order_release);
    m_generations.push_back(std::move(slots));
}

} // namespace pictor
