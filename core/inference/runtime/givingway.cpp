// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/givingway.h"

#include "inference/enginetypes.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace pictor::inference {

namespace {

thread_local GivingWay *current = nullptr;
std::atomic<RightOfWay *> heeded = nullptr;

} // namespace

void Patience::worked(Duration time)
{
    m_left = std::min(m_most, m_left + time);
}

void Patience::waited(Duration time)
{
    m_left = std::max(Duration::zero(), m_left - time);
}

GivingWay::GivingWay(RightOfWay *way, std::stop_token stop, Patience patience)
    : m_way(way)
    , m_stop(std::move(stop))
    , m_patience(patience)
    , m_outer(std::exchange(current, this))
{
}

GivingWay::~GivingWay()
{
    current = m_outer;
}

void GivingWay::letPass()
{
    if (m_way != nullptr && m_way->isHeld()) {
        m_patience.worked(Clock::now() - m_resumed);
        m_patience.waited(m_way->waitUntilFree(m_stop, m_patience.left()));
        m_resumed = Clock::now();
    }
    if (m_stop.stop_requested())
        throw EngineError(EngineError::Kind::Cancelled, "The work was cancelled.");
}

void giveWay()
{
    if (current != nullptr)
        current->letPass();
}

RightOfWay *heededRightOfWay()
{
    return heeded.load();
}

void heed(RightOfWay *way)
{
    heeded.store(way);
}

} // namespace pictor::inference
