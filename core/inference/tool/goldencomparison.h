// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/runtime/placement.h"
#include "inference/weights/weights.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace pictor::inference {

using NamedTensors = std::map<std::string, at::Tensor>;

/// One recorded tensor against what is computed here.
struct GoldenResult {
    std::string name; ///< "vision.layers.0", "image_embeds, tiny_5x7.png", ...
    std::string measure; ///< "largest difference" (f32) or "1 - cosine" (bf16, f16)
    double value = 0;
    double allowed = 0;

    bool passed() const { return value <= allowed; } // false for NaN
};

/// @throws EngineError NotFound
nlohmann::json readJsonObject(const std::filesystem::path &file);

/// Recorded tensors below a folder of goldens, and how far from each a computed one may be.
class GoldenComparison {
public:
    /// @param goldens  .../goldens/NAME of the reference data; MANIFEST.json, which has the tolerances, lies
    /// two folders further up
    /// @throws EngineError NotFound when that is missing
    GoldenComparison(const std::filesystem::path &goldens, const Placement &placement);
    ~GoldenComparison();

    const nlohmann::json &manifest() const { return *m_manifest; }
    /// Of the reference data.
    std::filesystem::path root() const { return m_folder.parent_path().parent_path(); }
    /// @param file  relative to the folder of goldens
    Weights open(const std::string &file) const;

    /// @param of  what distinguishes several comparisons of one tensor; may be empty
    void compare(const std::string &file, const std::string &tensor, const std::string &of,
        const at::Tensor &computed, const at::Tensor &recorded);
    /// Every tensor of a file that has a counterpart in `computed`.
    /// @throws EngineError Unsupported when one that is no input has none
    void compareAll(const std::string &file, const NamedTensors &computed);
    /// 8-bit pixels; in f32 at most one step apart.
    void comparePixels(const std::string &name, const at::Tensor &computed, const at::Tensor &recorded);

    std::vector<GoldenResult> take() { return std::move(m_results); }

private:
    std::filesystem::path m_folder;
    Placement m_placement;
    std::unique_ptr<nlohmann::json> m_manifest;
    std::vector<GoldenResult> m_results;
};

} // namespace pictor::inference
