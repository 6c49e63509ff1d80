// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/enginefactory.h"
#include "registry/memorygovernor.h"

#include <functional>

namespace pictor {

class ModelDownload;

/// What all proxies of one registry share.
struct ProxyContext {
    EngineFactory engines;
    MemoryGovernor &governor;
    /// The download of a key's files; nullptr where there is none.
    std::function<ModelDownload *(const QString &key)> download;
};

/// The side of a proxy that only the registry sees.
class ModelProxy {
public:
    virtual ~ModelProxy() = default;
    /// Asks everything that runs to stop; does not wait.
    virtual void requestStop() = 0;
    /// Waits for what runs, then ends every job as cancelled. Nothing is started afterwards.
    virtual void close() = 0;
};

} // namespace pictor
