// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registryoptions.h"

namespace pictor {

Result<RegistryOptions> RegistryOptions::standard(const Paths &paths)
{
    return Catalogue::fromFile(paths.userModels()).map([&paths](const Catalogue &user) {
        RegistryOptions options;
        options.downloads.list = paths.downloads();
        options.catalogue = options.catalogue.mergedWith(user);
        return options;
    });
}

} // namespace pictor
