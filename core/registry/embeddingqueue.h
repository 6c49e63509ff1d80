// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/embeddingtask.h"
#include "registry/imageembeddingmodel.h"

#include <QPointer>

#include <deque>

namespace pictor {

/// Jobs that wait for their turn: first come, first served, Interactive before Background. Jobs that were
/// cancelled or destroyed meanwhile drop out by themselves.
class EmbeddingQueue {
public:
    void append(EmbeddingTask *task, Priority priority);
    bool isEmpty();
    /// nullptr if there is none.
    EmbeddingTask *takeFirst();
    /// All of them, in their order.
    std::deque<QPointer<EmbeddingTask>> takeAll();

private:
    using Tasks = std::deque<QPointer<EmbeddingTask>>;

    Tasks m_interactive;
    Tasks m_background;
};

} // namespace pictor
