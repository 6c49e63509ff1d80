// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/memorygovernor.h"

#include "base/userlocale.h"
#include "registry/cataloguetexts.h"
#include "registry/messages.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <vector>

namespace pictor {

namespace {

QString formatted(qint64 bytes)
{
    return userLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

MemoryGovernor::MemoryGovernor(qint64 deviceMemory, qint64 limit)
    : m_deviceMemory(deviceMemory)
    , m_limit(limit)
{
}

void MemoryGovernor::setDeviceMemory(qint64 bytes)
{
    m_deviceMemory = bytes;
    settle();
}

void MemoryGovernor::setLimit(qint64 bytes)
{
    m_limit = bytes;
    settle();
}

qint64 MemoryGovernor::budget() const
{
    if (m_limit > 0)
        return m_deviceMemory > 0 ? std::min(m_limit, m_deviceMemory) : m_limit;
    if (m_deviceMemory > 0)
        return static_cast<qint64>(static_cast<double>(m_deviceMemory) * defaultMemoryShare);
    return std::numeric_limits<qint64>::max();
}

qint64 MemoryGovernor::used() const
{
    qint64 sum = 0;
    for (const Holding &holding : m_holdings)
        sum += holding.bytes;
    return sum;
}

qint64 MemoryGovernor::spare(const Tenant *tenant) const
{
    return without(used() - heldBy(tenant));
}

qint64 MemoryGovernor::attainable(const Tenant *tenant) const
{
    qint64 taken = 0;
    for (const Holding &holding : m_holdings) {
        const bool stays = holding.tenant != tenant && !holding.leaving && !holding.tenant->isIdle();
        taken += stays ? holding.bytes : 0;
    }
    return without(taken);
}

/// What is left of the budget.
qint64 MemoryGovernor::without(qint64 taken) const
{
    const qint64 whole = budget();
    return whole == std::numeric_limits<qint64>::max() ? 0 : std::max(whole - taken, qint64(1));
}

qint64 MemoryGovernor::heldBy(const Tenant *tenant) const
{
    const auto holding = std::ranges::find(m_holdings, tenant, &Holding::tenant);
    return holding == m_holdings.end() ? 0 : holding->bytes;
}

void MemoryGovernor::hold(const Request &request)
{
    if (Holding *holding = find(request.tenant))
        holding->bytes = request.bytes;
    else
        m_holdings.push_back({request.tenant, request.bytes});
}

void MemoryGovernor::admit(Tenant *tenant, qint64 bytes, Answer answer)
{
    m_requests.push_back({tenant, bytes, std::move(answer)});
    settle();
}

void MemoryGovernor::resize(Tenant *tenant, qint64 bytes)
{
    if (Holding *holding = find(tenant))
        holding->bytes = bytes;
    settle();
}

void MemoryGovernor::touch(Tenant *tenant)
{
    const auto holding = std::find_if(m_holdings.begin(), m_holdings.end(),
        [tenant](const Holding &candidate) { return candidate.tenant == tenant; });
    if (holding != m_holdings.end())
        m_holdings.splice(m_holdings.end(), m_holdings, holding);
}

void MemoryGovernor::release(Tenant *tenant)
{
    m_holdings.remove_if([tenant](const Holding &holding) { return holding.tenant == tenant; });
    std::erase_if(m_requests, [tenant](const Request &request) { return request.tenant == tenant; });
    settle();
}

/// Answers requests in their order as far as that is possible now. Answers and unloads may call back into the
/// governor: then the outermost call goes round once more.
void MemoryGovernor::settle()
{
    if (m_settling)
        return;
    m_settling = true;
    while (settleFirst()) { }
    m_settling = false;
}

/// @return whether something changed
bool MemoryGovernor::settleFirst()
{
    if (m_requests.empty())
        return false;
    const qint64 more = m_requests.front().bytes - heldBy(m_requests.front().tenant);
    const qint64 missing = used() + more - budget();
    const bool fits = more <= 0 || missing <= 0;
    if (!fits) {
        const qint64 before = used();
        if (makeRoom(missing))
            return used() != before; // some left at once
    }
    Request request = std::move(m_requests.front());
    m_requests.pop_front();
    if (fits)
        hold(request);
    request.answer(fits ? Result<void>() : tl::unexpected(refusal(request)));
    return true;
}

/// Asks idle tenants to leave until `missing` bytes will be free.
/// @return false, asking nobody, if that cannot be reached
bool MemoryGovernor::makeRoom(qint64 missing)
{
    std::vector<Holding *> leaving;
    for (Holding &holding : m_holdings) {
        if (holding.leaving)
            missing -= holding.bytes;
    }
    for (Holding &holding : m_holdings) {
        if (missing <= 0)
            break;
        if (holding.leaving || holding.bytes == 0 || !holding.tenant->isIdle())
            continue;
        leaving.push_back(&holding);
        missing -= holding.bytes;
    }
    if (missing > 0)
        return false;
    std::vector<Tenant *> tenants;
    for (Holding *holding : leaving) {
        holding->leaving = true;
        tenants.push_back(holding->tenant);
    }
    for (Tenant *tenant : tenants) // may call release(), which invalidates holdings
        tenant->unload();
    return true;
}

Error MemoryGovernor::refusal(const Request &request) const
{
    const QString name = catalogueText(request.tenant->tenantName());
    if (request.bytes > budget())
        return {Error::Kind::OutOfMemory,
            Text::tr("%1 needs %2 of memory, but models may take %3 here: raise the memory budget, or use a "
                     "smaller model.")
                .arg(name, formatted(request.bytes), formatted(budget())),
            {}};
    QStringList holders;
    for (const Holding &holding : m_holdings) {
        if (holding.bytes > 0)
            holders.append(Text::tr("%1: %2").arg(
                catalogueText(holding.tenant->tenantName()), formatted(holding.bytes)));
    }
    return {Error::Kind::OutOfMemory,
        Text::tr(
            "%1 needs %2 of memory, but of the %3 that models may take, %4 are in use (%5): wait until that "
            "work has ended or cancel it, then try again.")
            .arg(name, formatted(request.bytes), formatted(budget()), formatted(used()),
                holders.join(QLatin1String(", "))),
        {}};
}

MemoryGovernor::Holding *MemoryGovernor::find(const Tenant *tenant)
{
    for (Holding &holding : m_holdings) {
        if (holding.tenant == tenant)
            return &holding;
    }
    return nullptr;
}

} // namespace pictor
