// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/eventual.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>

namespace pictor::hub {

/// A thread for files and hashes: what is posted runs in order. Made and used on the GUI thread; when it
/// goes, what was posted still runs, but nobody waits for it.
class DiskThread {
public:
    DiskThread();
    ~DiskThread();
    Q_DISABLE_COPY_MOVE(DiskThread)

    /// Runs on the disk thread.
    void post(std::function<void()> work);

    /// Runs `work` on the disk thread, then `then` on this one, if `context` still lives.
    template <class Work, class Then> void post(Work work, QObject *context, Then then)
    {
        post([work = std::move(work), then = std::move(then), guard = QPointer(context),
                 home = m_home]() mutable {
            auto result = work();
            QMetaObject::invokeMethod(
                home.get(),
                [then = std::move(then), guard, result = std::move(result)]() mutable {
                    if (guard)
                        then(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }

    /// Runs `work` on the disk thread and gives its result to who awaits.
    template <class Work>
    auto run(const std::stop_token &stop, Work work) -> Eventual<std::invoke_result_t<Work>>
    {
        using Value = std::invoke_result_t<Work>;
        auto state = std::make_shared<EventualState<Value>>();
        post(std::move(work), m_home.get(), [state](Value value) { state->resolve(std::move(value)); });
        return Eventual<Value>(state, stop);
    }

private:
    QPointer<QThread> m_thread; ///< the application's child, which waits for it at the very end
    QPointer<QObject> m_worker; ///< lives on m_thread, dies with its end
    std::shared_ptr<QObject> m_home; ///< lives on the thread that made this
};

} // namespace pictor::hub
