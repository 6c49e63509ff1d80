// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/tool/goldencomparison.h"

#include "inference/engine.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace pictor::inference {

nlohmann::json readJsonObject(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    nlohmann::json json = nlohmann::json::parse(stream, nullptr, false);
    if (!json.is_object())
        throw EngineError(EngineError::Kind::NotFound, file.string() + " is missing or no JSON object.");
    return json;
}

GoldenComparison::GoldenComparison(const std::filesystem::path &goldens, const Placement &placement)
    : m_folder(goldens)
    , m_placement(placement)
    , m_manifest(std::make_unique<nlohmann::json>(
          readJsonObject(goldens.parent_path().parent_path() / "MANIFEST.json")))
{
}

GoldenComparison::~GoldenComparison() = default;

Weights GoldenComparison::open(const std::string &file) const
{
    return Weights(Checkpoint::open(m_folder / file));
}

void GoldenComparison::compare(const std::string &file, const std::string &tensor, const std::string &of,
    const at::Tensor &computed, const at::Tensor &recorded)
{
    constexpr double allowedAngle = 1e-3; // cosine >= 0.999
    const at::Tensor actual = computed.to(at::kCPU, at::kDouble).reshape(recorded.sizes());
    const at::Tensor expected = recorded.to(at::kDouble);
    GoldenResult result;
    result.name = of.empty() ? tensor : tensor + ", " + of;
    if (m_placement.precision() == Precision::F32) {
        const std::string path = "goldens/" + m_folder.filename().string() + '/' + file;
        result.measure = "largest difference";
        result.value = (actual - expected).abs().max().item<double>();
        result.allowed = m_manifest->at("files").at(path).at("tensors").at(tensor).at("atol");
    } else {
        result.measure = "1 - cosine";
        result.value = 1 - at::cosine_similarity(actual.flatten(), expected.flatten(), 0).item<double>();
        result.allowed = allowedAngle;
    }
    m_results.push_back(std::move(result));
}

void GoldenComparison::compareAll(const std::string &file, const NamedTensors &computed)
{
    const Weights recorded = open(file);
    for (const auto &[name, view] : recorded.checkpoint().tensors()) {
        if (name.starts_with("input."))
            continue;
        const auto found = computed.find(name);
        if (found == computed.end())
            throw EngineError(
                EngineError::Kind::Unsupported, file + ": " + name + " is recorded but not computed.");
        compare(file, name, file, found->second, recorded.stored(name));
    }
}

void GoldenComparison::comparePixels(
    const std::string &name, const at::Tensor &computed, const at::Tensor &recorded)
{
    const at::Tensor difference = computed.to(at::kDouble) - recorded.to(at::kDouble);
    GoldenResult result;
    result.name = name;
    if (m_placement.precision() == Precision::F32) {
        result.measure = "largest difference";
        result.value = difference.abs().max().item<double>();
        result.allowed = 1;
    } else {
        constexpr double allowedError = 1e-4; // PSNR 40 dB
        result.measure = "mean square error";
        result.value = difference.div(255).square().mean().item<double>();
        result.allowed = allowedError;
    }
    m_results.push_back(std::move(result));
}

} // namespace pictor::inference
