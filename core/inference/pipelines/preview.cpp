// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/preview.h"

#include "inference/sampling/noise.h"

#include <array>
#include <cmath>
#include <cstring>

namespace pictor::inference {

namespace {

using at::Tensor;

constexpr std::int64_t latentChannels = 16;
constexpr std::int64_t colours = 3;

/// Red, green and blue of each channel, then what is added to all.
using Factors = std::array<float, (latentChannels + 1) * colours>;

// Measured by the ComfyUI project over many pictures.
constexpr Factors fluxFactors{-0.0346F, 0.0244F, 0.0681F, 0.0034F, 0.0210F, 0.0687F, 0.0275F, -0.0668F,
    -0.0433F, -0.0174F, 0.0160F, 0.0617F, 0.0859F, 0.0721F, 0.0329F, 0.0004F, 0.0383F, 0.0115F, 0.0405F,
    0.0861F, 0.0915F, -0.0236F, -0.0185F, -0.0259F, -0.0245F, 0.0250F, 0.1180F, 0.1008F, 0.0755F, -0.0421F,
    -0.0515F, 0.0201F, 0.0011F, 0.0428F, -0.0012F, -0.0036F, 0.0817F, 0.0765F, 0.0749F, -0.1264F, -0.0522F,
    -0.1103F, -0.0280F, -0.0881F, -0.0499F, -0.1262F, -0.0982F, -0.0778F, -0.0329F, -0.0718F, -0.0851F};
constexpr Factors sd3Factors{-0.0922F, -0.0175F, 0.0749F, 0.0311F, 0.0633F, 0.0954F, 0.1994F, 0.0927F,
    0.0458F, 0.0856F, 0.0339F, 0.0902F, 0.0587F, 0.0272F, -0.0496F, -0.0006F, 0.1104F, 0.0309F, 0.0978F,
    0.0306F, 0.0427F, -0.0042F, 0.1038F, 0.1358F, -0.0194F, 0.0020F, 0.0669F, -0.0488F, 0.0130F, -0.0268F,
    0.0922F, 0.0988F, 0.0951F, -0.0278F, 0.0524F, -0.0542F, 0.0332F, 0.0456F, 0.0895F, -0.0069F, -0.0030F,
    -0.0810F, -0.0596F, -0.0465F, -0.0293F, -0.1448F, -0.1463F, -0.1189F, 0.2394F, 0.2135F, 0.1925F};

bool isOf(const AutoencoderConfig &config, double scalingFactor, double shiftFactor)
{
    constexpr double close = 1e-6;
    const std::vector<std::int64_t> published = AutoencoderConfig().channels;
    return config.channels == published && config.latentChannels == latentChannels
        && std::abs(config.scalingFactor - scalingFactor) < close
        && std::abs(config.shiftFactor - shiftFactor) < close;
}

/// Each pixel's channels, and 1: [h·w, C + 1]
Tensor rowsOf(const Tensor &latents)
{
    const Tensor pixels = latents[0].flatten(1).t();
    return at::cat({pixels, at::ones({pixels.size(0), 1}, pixels.options())}, 1);
}

} // namespace

std::optional<Preview> Preview::published(const AutoencoderConfig &config)
{
    const auto of = [](const Factors &factors) {
        return Preview(at::tensor(factors).view({latentChannels + 1, colours}));
    };
    if (isOf(config, 0.3611, 0.1159))
        return of(fluxFactors);
    if (isOf(config, 1.5305, 0.0609))
        return of(sd3Factors);
    return {};
}

Preview Preview::fitted(const Autoencoder &autoencoder)
{
    constexpr std::int64_t side = 24; // a few hundred pixels for a few dozen unknowns
    const Tensor noise = NoiseSource(0).draw({1, autoencoder.config.latentChannels, side, side});
    const Tensor &parameter = autoencoder.decoder.in.weight;
    const Tensor input = autoencoder.unscaled(noise).to(parameter.device(), parameter.scalar_type());
    const Tensor picture = autoencoder.decode(input).to(at::kCPU, at::kDouble);
    const Tensor seen =
        at::avg_pool2d(picture.contiguous(), autoencoder.config.reduction())[0].flatten(1).t();
    const Tensor rows = rowsOf(noise.to(at::kDouble));
    const Tensor factors = at::linalg_solve(rows.t().matmul(rows), rows.t().matmul(seen));
    return Preview(factors.to(at::kFloat));
}

Picture Preview::operator()(const Tensor &latents) const
{
    const Tensor rows = rowsOf(latents.to(at::kCPU, at::kFloat));
    const Tensor colour = rows.matmul(m_factors).div_(2).add_(0.5).clamp_(0, 1).mul_(255).round_();
    return pictureOf(colour.to(at::kByte).view({latents.size(2), latents.size(3), colours}));
}

Picture pictureOf(const Tensor &pixels)
{
    Picture picture{static_cast<int>(pixels.size(1)), static_cast<int>(pixels.size(0)), {}};
    picture.pixels.resize(static_cast<std::size_t>(pixels.numel()));
    std::memcpy(picture.pixels.data(), pixels.data_ptr<std::uint8_t>(), picture.pixels.size());
    return picture;
}

} // namespace pictor::inference
