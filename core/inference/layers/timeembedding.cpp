// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/timeembedding.h"

#include <cmath>

namespace pictor::inference {

namespace {

constexpr std::int64_t sinusoids = 256;

} // namespace

Tensor timeSinusoids(const Tensor &time)
{
    constexpr std::int64_t half = sinusoids / 2;
    const Tensor steps = at::arange(half, time.options().dtype(at::kFloat));
    const Tensor frequencies = (steps * -std::log(10000.0)).div_(half).exp_();
    const Tensor angles = time.to(at::kFloat).unsqueeze(1) * frequencies;
    return at::cat({angles.cos(), angles.sin()}, 1);
}

ConditionEmbedding::ConditionEmbedding(const Weights &w, std::int64_t pooledWidth, std::int64_t width)
    : time(w / "timestep_embedder", sinusoids, width)
    , text(w / "text_embedder", pooledWidth, width)
{
}

Tensor ConditionEmbedding::operator()(const Tensor &timeStep, const Tensor &pooled) const
{
    return time(timeSinusoids(timeStep).to(pooled.scalar_type())) + text(pooled);
}

} // namespace pictor::inference
