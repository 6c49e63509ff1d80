// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generating.h"

namespace pictor::inference::test {

/// As small as the recorded pictures are.
inline constexpr PictureShape small{64, 64};

inline GenerationPlan planned(
    const RecordedModel &model, const LoadOptions &options, const PictureShape &shape = small)
{
    return TorchBackend().planGeneration({model.folder(), {}}, shape, options);
}

} // namespace pictor::inference::test
