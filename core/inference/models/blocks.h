// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/runtime/readahead.h"
#include "inference/weights/weights.h"

#include <cstdint>
#include <functional>
#include <future>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace pictor::inference {

/// A model's blocks, to be walked through in their order. They are all in memory, or, made of weights that
/// are streamed(), two at a time: one that computes, and the next, which is read meanwhile.
template <class Block> class Blocks {
public:
    /// @param w     holds the blocks' weights below "0", "1", ...
    /// @param make  block `index` of the weights below its number
    Blocks(const Weights &w, std::int64_t count,
        std::function<Block(const Weights &weights, std::int64_t index)> make)
        : m_count(count)
        , m_make(std::move(make))
    {
        if (w.isStreamed()) {
            m_weights.emplace(w.until({}).kept()); // whoever stops the loading does not stop later pictures
            m_ahead = std::make_shared<ReadAhead>(w.device());
            return;
        }
        m_resident.reserve(static_cast<std::size_t>(count));
        for (std::int64_t i = 0; i < count; ++i)
            m_resident.push_back(m_make(w / i, i));
    }

    std::int64_t size() const { return m_count; }

    /// A single pass. Blocks that are read on the way live until the next one is asked for.
    class Iterator {
    public:
        const Block &operator*() const { return m_read ? *m_read : m_blocks->resident(m_index); }
        Iterator &operator++()
        {
            ++m_index;
            step();
            return *this;
        }
        bool operator==(std::default_sentinel_t) const { return m_index == m_blocks->m_count; }

    private:
        friend class Blocks;
        explicit Iterator(const Blocks &blocks)
            : m_blocks(&blocks)
        {
            if (blocks.m_weights)
                m_next = blocks.startReading(0);
            step();
        }

        /// Makes block m_index the current one, and begins to read the one after it.
        void step()
        {
            if (!m_blocks->m_weights)
                return;
            if (m_index == m_blocks->m_count) {
                m_read.reset();
                return;
            }
            // The one before goes only now: the next may not get its memory while a GPU still computes with
            // it.
            Block next = m_next.get();
            m_read.emplace(std::move(next));
            m_blocks->m_ahead->beforeComputing();
            if (m_index + 1 < m_blocks->m_count)
                m_next = m_blocks->startReading(m_index + 1);
        }

        const Blocks *m_blocks;
        std::int64_t m_index = 0;
        std::optional<Block> m_read;
        std::future<Block> m_next;
    };

    Iterator begin() const { return Iterator(*this); }
    std::default_sentinel_t end() const { return {}; }

private:
    const Block &resident(std::int64_t index) const { return m_resident[static_cast<std::size_t>(index)]; }

    std::future<Block> startReading(std::int64_t index) const
    {
        return m_ahead->start([this, index] { return m_make(*m_weights / index, index); });
    }

    std::int64_t m_count;
    std::function<Block(const Weights &weights, std::int64_t index)> m_make;
    std::vector<Block> m_resident; // empty where blocks are streamed
    std::optional<Weights> m_weights; // of streamed blocks
    std::shared_ptr<ReadAhead> m_ahead;
};

} // namespace pictor::inference
