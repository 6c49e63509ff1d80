// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "inference/models/clipconfig.h"
#include "inference/runtime/placement.h"

#include <ATen/ATen.h>

#include <span>

namespace pictor::inference {

/// Cuts pictures into the square patches that a vision transformer reads, and normalises their pixels:
/// (x · rescale - mean) / deviation.
class PatchReader {
public:
    PatchReader(
        const ClipPreprocessing &preprocessing, const ClipVisionConfig &vision, const Placement &placement);

    /// Patches in reading order; in each the pixels in reading order, red, green, blue.
    /// @return [images, N, P·P·3] in the placement's dtype, on its device
    /// @throws EngineError Internal for a picture of another size
    at::Tensor operator()(std::span<const ImageView> images) const;

private:
    at::Tensor onCpu(std::span<const ImageView> images) const;
    at::Tensor onGpu(std::span<const ImageView> images) const;
    template <class T, class Convert>
    void cut(std::span<const ImageView> images, T *patches, const Convert &convert) const;

    InputGeometry m_geometry;
    std::int64_t m_side; ///< of a patch, P
    std::int64_t m_columns; ///< patches side by side
    std::int64_t m_rows;
    at::Tensor m_values; ///< [3, 256]: what each byte of each channel becomes
};

} // namespace pictor::inference
