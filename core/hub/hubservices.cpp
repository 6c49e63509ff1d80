// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubservices.h"

namespace pictor::hub {

HubServices::HubServices(
    const Paths &paths, HubEnvironment environment, std::unique_ptr<SecretStore> keychain)
    : m_environment(std::move(environment))
    , m_settings(paths.settings())
    , m_log(paths.requestLog())
    , m_gate(m_log, m_environment.offlineSwitch)
    , m_tokenStore(paths.accessToken(), std::move(keychain))
    , m_tokens(m_environment, &m_tokenStore)
    , m_client(m_gate, m_tokens, m_environment)
{
    m_gate.setOffline(m_settings.offline());
    QObject::connect(&m_settings, &HubSettings::offlineChanged, &m_gate,
        [this] { m_gate.setOffline(m_settings.offline()); });
}

} // namespace pictor::hub
