// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "hub/hubclient.h"
#include "hub/hubsettings.h"
#include "hub/requestlog.h"
#include "hub/tokenstore.h"

namespace pictor::hub {

/// What the program needs to reach the hub, wired: one of these in a process. Making it reads the settings
/// and touches no network. One thread's.
class HubServices {
public:
    explicit HubServices(const Paths &paths, HubEnvironment environment = HubEnvironment::from(),
        std::unique_ptr<SecretStore> keychain = systemKeychain());
    Q_DISABLE_COPY_MOVE(HubServices)

    const HubEnvironment &environment() const { return m_environment; }
    HubSettings &settings() { return m_settings; }
    RequestLog &log() { return m_log; }
    NetworkGate &gate() { return m_gate; }
    TokenStore &tokenStore() { return m_tokenStore; }
    AccessTokens &tokens() { return m_tokens; }
    HubClient &client() { return m_client; }

private:
    const HubEnvironment m_environment;
    HubSettings m_settings;
    RequestLog m_log;
    NetworkGate m_gate; ///< follows the settings
    TokenStore m_tokenStore;
    AccessTokens m_tokens;
    HubClient m_client;
};

} // namespace pictor::hub
