// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "hub/hubcache.h"
#include "inference/engine.h"
#include "registry/catalogue.h"
#include "registry/downloadoptions.h"
#include "registry/enginefactory.h"
#include "registry/memorygovernor.h"

#include <QDir>

namespace pictor {

/// What a ModelRegistry is made of. Everything that needs the disk happens before, while this is filled in.
struct RegistryOptions {
    Catalogue catalogue = Catalogue::builtin();
    inference::LoadOptions load;
    hub::HubCache hub = hub::HubCache::fromEnvironment();
    /// Bytes that loaded models may take on the device that they load on, and no more than it has; 0:
    /// defaultMemoryShare of that.
    qint64 memoryBudget = 0;
    /// What relative folder keys start from, and what "~" stands for.
    QString baseFolder = QDir::currentPath();
    QString homeFolder = QDir::homePath();
    /// Makes the engines; tests put their own here. Empty: standardEngines(hub, load).
    EngineFactory engines;
    /// How missing files arrive. Without a hub they do not, and a model that is not here fails to load.
    DownloadOptions downloads;

    /// The catalogue with what the user added (paths.userModels()), unfinished downloads in
    /// paths.downloads(). Reads that first file only; absent is no error.
    /// @return Corrupt or Denied, naming file, entry and field
    static Result<RegistryOptions> standard(const Paths &paths);
};

} // namespace pictor
