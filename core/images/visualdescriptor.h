// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

#include <memory>

namespace pictor::images {

/// `builtin/visual-descriptor`: finds altered copies of a picture, without learned weights or constants.
///
/// Three views of a picture are described by their local low-frequency DCT coefficients (the stuff of pHash
/// and of MPEG-7's colour layout, taken in overlapping windows at four scales, so that crops keep most of
/// them): lightness in OKLab (Ottosson, 2020), the brightest channel (which a turned hue leaves alone) and
/// the strength of colour edges. A fourth part describes the colours. Each part is the mean of random Fourier
/// features (Rahimi and Recht, 2007), so that the dot product of two pictures approximates how much their
/// local patterns agree, wherever they are; sums over mirrored patterns make it blind to flips. Only the sine
/// is used: its mean over unrelated patterns is zero, which keeps the cosine of unrelated pictures near zero
/// too.
class VisualDescriptor final : public inference::ImageEmbedder {
public:
    VisualDescriptor();
    ~VisualDescriptor() override;
    int dimension() const override;
    inference::InputGeometry input() const override;
    int batchSize() const override;
    std::vector<float> embedImages(
        std::span<const inference::ImageView> images, std::stop_token stop) override;

private:
    struct Parts;
    std::unique_ptr<const Parts> m_parts;
};

} // namespace pictor::images
