// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/sampling/flowmatch.h"

#include "inference/models/jsonfields.h"

#include <algorithm>
#include <cmath>

namespace pictor::inference {

namespace {

using Kind = EngineError::Kind;

/// numpy.linspace, in double
double evenly(double first, double last, int i, int steps)
{
    return steps == 1 ? first : first + (last - first) * i / (steps - 1);
}

float shifted(float sigma, double shift)
{
    const auto s = static_cast<float>(shift);
    return s * sigma / (1 + (s - 1) * sigma);
}

/// exp(mu) / (exp(mu) + 1/sigma - 1), mu growing evenly with the tokens.
float shiftedForTokens(float sigma, const FlowMatchConfig &config, std::int64_t tokens)
{
    const double slope =
        (config.maxShift - config.baseShift) / static_cast<double>(config.maxTokens - config.baseTokens);
    const double mu = config.baseShift + slope * static_cast<double>(tokens - config.baseTokens);
    const auto scale = static_cast<float>(std::exp(mu));
    return scale / (scale + (1 / sigma - 1));
}

} // namespace

FlowMatchConfig FlowMatchConfig::read(const std::filesystem::path &file)
{
    const JsonFields fields = JsonFields::read(file);
    const std::string known = "FlowMatchEulerDiscreteScheduler";
    fields.require("_class_name", known, known);
    for (const char *name :
        {"use_karras_sigmas", "use_exponential_sigmas", "use_beta_sigmas", "invert_sigmas"}) {
        if (fields.get(name, false))
            fields.fail(Kind::Unsupported, name, "asks for a schedule that is unknown here");
    }
    FlowMatchConfig config;
    config.shift = fields.get("shift", config.shift);
    config.dynamicShifting = fields.get("use_dynamic_shifting", config.dynamicShifting);
    config.baseShift = fields.get("base_shift", config.baseShift);
    config.maxShift = fields.get("max_shift", config.maxShift);
    config.baseTokens = fields.positive("base_image_seq_len", config.baseTokens);
    config.maxTokens = fields.positive("max_image_seq_len", config.maxTokens);
    config.trainingSteps = fields.positive("num_train_timesteps", config.trainingSteps);
    if (!(config.shift > 0) || !std::isfinite(config.shift))
        fields.fail(Kind::Corrupt, "shift", "is not above zero");
    if (config.maxTokens <= config.baseTokens)
        fields.fail(Kind::Corrupt, "max_image_seq_len", "is not above \"base_image_seq_len\"");
    return config;
}

Sigmas fluxSigmas(const FlowMatchConfig &config, int steps, std::int64_t tokens)
{
    Sigmas sigmas;
    for (int i = 0; i < steps; ++i) {
        const auto sigma = static_cast<float>(evenly(1, 1.0 / steps, i, steps));
        sigmas.push_back(
            config.dynamicShifting ? shiftedForTokens(sigma, config, tokens) : shifted(sigma, config.shift));
    }
    sigmas.push_back(0);
    return sigmas;
}

Sigmas sd3Sigmas(const FlowMatchConfig &config, int steps)
{
    const auto trainingSteps = static_cast<double>(config.trainingSteps);
    const double last = shifted(static_cast<float>(1 / trainingSteps), config.shift);
    Sigmas sigmas;
    for (int i = 0; i < steps; ++i) {
        const double time = evenly(trainingSteps, last * trainingSteps, i, steps);
        sigmas.push_back(shifted(static_cast<float>(time / trainingSteps), config.shift));
    }
    sigmas.push_back(0);
    return sigmas;
}

int stepsLeft(int steps, double strength)
{
    const auto all = static_cast<double>(steps);
    return steps - static_cast<int>(std::max(all - std::min(all * strength, all), 0.0));
}

Sigmas remaining(const Sigmas &sigmas, double strength)
{
    return {sigmas.end() - 1 - stepsLeft(static_cast<int>(sigmas.size() - 1), strength), sigmas.end()};
}

Tensor eulerStep(const Tensor &sample, const Tensor &velocity, float from, float to)
{
    return sample.to(at::kFloat).add(velocity.to(at::kFloat), to - from);
}

Tensor noised(const Tensor &latents, const Tensor &noise, float sigma)
{
    return noise * sigma + latents * (1 - sigma);
}

} // namespace pictor::inference
