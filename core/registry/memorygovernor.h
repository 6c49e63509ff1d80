// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <deque>
#include <functional>
#include <list>

namespace pictor {

/// Of a device's memory, what models may take unless the user says otherwise.
inline constexpr double defaultMemoryShare = 0.6;

/// Keeps the models that are loaded on one device within its budget: before a load that would not fit, the
/// least recently used idle ones are unloaded; what cannot fit is refused before it starts. One thread only.
class MemoryGovernor {
public:
    /// A model that holds memory, or wants to.
    class Tenant {
    public:
        virtual QString tenantName() const = 0; ///< for messages
        virtual bool isIdle() const = 0; ///< loaded, with nothing to do
        /// Frees the memory, then calls release(): now or later.
        virtual void unload() = 0;

    protected:
        ~Tenant() = default;
    };
    using Answer = std::function<void(Result<void>)>;

    /// @param deviceMemory  all that the device has; 0: not known yet, so no bound
    /// @param limit  what the user allows, as far as the device has it; 0: defaultMemoryShare of
    ///        deviceMemory
    explicit MemoryGovernor(qint64 deviceMemory, qint64 limit = 0);

    void setDeviceMemory(qint64 bytes);
    void setLimit(qint64 bytes);
    qint64 budget() const; ///< bytes that models may take together
    qint64 used() const;

    /// Bytes that `tenant` may take without anybody having to leave; at least 1, for 0 means all there is.
    /// 0: no bound is known.
    qint64 spare(const Tenant *tenant) const;
    /// Bytes that `tenant` may take if all others leave that can; as spare().
    qint64 attainable(const Tenant *tenant) const;

    /// Asks for room; `answer` comes at once, or when those that had to go are gone.
    /// @param bytes  in all, with what `tenant` may hold already. What is no more than that, or nothing,
    ///        always fits
    /// @return through `answer`: OutOfMemory with the figures, where even unloading all idle models is not
    ///         enough; then `tenant` keeps what it holds
    void admit(Tenant *tenant, qint64 bytes, Answer answer);
    /// What an admitted tenant really takes, once that is known.
    void resize(Tenant *tenant, qint64 bytes);
    /// The tenant was used just now.
    void touch(Tenant *tenant);
    /// The tenant's memory is free, or is not wanted any more; it is forgotten.
    void release(Tenant *tenant);

private:
    struct Holding {
        Tenant *tenant;
        qint64 bytes;
        bool leaving = false; ///< asked to unload
    };
    struct Request {
        Tenant *tenant;
        qint64 bytes;
        Answer answer;
    };

    qint64 without(qint64 taken) const;
    qint64 heldBy(const Tenant *tenant) const;
    void hold(const Request &request);
    void settle();
    bool settleFirst();
    bool makeRoom(qint64 missing);
    Error refusal(const Request &request) const;
    Holding *find(const Tenant *tenant);

    qint64 m_deviceMemory;
    qint64 m_limit;
    std::list<Holding> m_holdings; ///< least recently used first
    std::deque<Request> m_requests; ///< those that wait for others to leave
    bool m_settling = false;
};

} // namespace pictor
