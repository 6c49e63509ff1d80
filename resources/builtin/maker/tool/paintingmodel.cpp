// SPDX-License-Identifier: GPL-3.0-or-later
#include "paintingmodel.h"

namespace pictor::landscapes {

PublishedModel paintingModel(const Options &options)
{
    inference::LoadOptions load;
    load.device = options.device;
    load.threads = options.threads;
    return {std::filesystem::path(options.model.toStdString()), load};
}

} // namespace pictor::landscapes
