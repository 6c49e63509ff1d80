// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

namespace pictor::images {

/// `builtin/visual-descriptor`: finds altered copies of a picture without learned weights.
class VisualDescriptor final : public inference::ImageEmbedder {
public:
    int dimension() const override;
    inference::InputGeometry input() const override;
    int batchSize() const override;
    std::vector<float> embedImages(
        std::span<const inference::ImageView> images, std::stop_token stop) override;
};

} // namespace pictor::images
