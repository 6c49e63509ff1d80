// SPDX-License-Identifier: GPL-3.0-or-later
#include "autoencoderbeginning.h"

#include <algorithm>
#include <cmath>

namespace pictor::landscapes {

namespace {

using at::Tensor;

// Each colour has a channel and one of its opposite: silu(x) - silu(-x) = x. A pair of constants tells what a
// normalisation divided by, so that a picture stays as bright as it was.
constexpr std::int64_t colours = 3, carried = 2 * colours + 2;
constexpr std::int64_t constant = 2 * colours, opposite = constant + 1;
constexpr double constantSquare = 0.25; ///< share of the constants in the mean square of all channels
constexpr double typicalDeviation = 0.8; ///< what normalisation divides by, then

/// Larger ones make whatever hears them too quick to change.
double constantFor(std::int64_t channels)
{
    return std::sqrt(constantSquare / 2 * static_cast<double>(channels));
}

double perInput(at::IntArrayRef shape)
{
    std::int64_t inputs = 1;
    for (std::size_t i = 1; i < shape.size(); ++i)
        inputs *= shape[i];
    return 1 / std::sqrt(static_cast<double>(inputs));
}

/// The middle of kernels [out, in, 3, 3], or all of [out, in, 1, 1]: a view of [out, in]
Tensor middle(const Tensor &kernels)
{
    const std::int64_t at = kernels.size(2) / 2;
    return kernels.select(3, at).select(2, at);
}

/// Other channels do not hear the constants.
void deafenToConstants(Tensor &kernels)
{
    kernels.narrow(1, constant, 2).zero_();
}

/// Kernels that carry colours and constants on, and some of everything to the other channels.
Tensor carrying(at::IntArrayRef shape, double share, const Tensor &noise)
{
    Tensor kernels = noise * (share * perInput(shape));
    deafenToConstants(kernels);
    kernels.narrow(0, 0, carried).zero_();
    const double rescaled = constantFor(shape[0]) / constantFor(shape[1]);
    Tensor centre = middle(kernels);
    for (std::int64_t channel = 0; channel < carried; ++channel)
        centre[channel][channel] = channel < constant ? 1 : rescaled;
    return kernels;
}

Tensor shortcut(at::IntArrayRef shape, const Tensor &noise)
{
    Tensor kernels = carrying(shape, 1, noise);
    Tensor centre = middle(kernels);
    for (std::int64_t channel = carried; channel < std::min(shape[0], shape[1]); ++channel) {
        centre[channel].zero_();
        centre[channel][channel] = 1;
    }
    return kernels;
}

/// Means of 2 x 2, to begin with.
Tensor halving(at::IntArrayRef shape, const Tensor &noise)
{
    Tensor kernels = noise * (0.2 * perInput(shape));
    deafenToConstants(kernels);
    kernels.narrow(0, 0, carried).zero_();
    for (std::int64_t channel = 0; channel < shape[0]; ++channel)
        kernels[channel][channel].narrow(0, 0, 2).narrow(1, 0, 2).add_(0.25);
    return kernels;
}

Tensor doubling(at::IntArrayRef shape, const Tensor &noise)
{
    Tensor kernels = noise * (0.2 * perInput(shape));
    deafenToConstants(kernels);
    kernels.narrow(0, 0, carried).zero_();
    middle(kernels).diagonal().add_(1);
    return kernels;
}

/// From colours, which are the first three of a picture's channels or of the latents.
Tensor entering(at::IntArrayRef shape, const Tensor &noise)
{
    Tensor kernels = noise * perInput(shape);
    kernels.narrow(0, 0, carried).zero_();
    Tensor centre = middle(kernels);
    for (std::int64_t colour = 0; colour < colours; ++colour) {
        centre[2 * colour][colour] = 1;
        centre[2 * colour + 1][colour] = -1;
    }
    return kernels;
}

/// To colours; whatever else there is gets some of everything.
Tensor leaving(at::IntArrayRef shape, const Tensor &noise)
{
    Tensor kernels = noise * (0.5 * perInput(shape));
    kernels.narrow(0, 0, colours).zero_();
    if (shape[0] > colours) // log variances, of latents
        kernels.narrow(0, shape[0] / 2, shape[0] / 2).mul_(0.1);
    Tensor centre = middle(kernels);
    for (std::int64_t colour = 0; colour < colours; ++colour) {
        centre[colour][2 * colour] = 1;
        centre[colour][2 * colour + 1] = -1;
    }
    return kernels;
}

Tensor constants(std::int64_t channels)
{
    Tensor bias = at::zeros({channels});
    bias[constant] = constantFor(channels);
    bias[opposite] = -constantFor(channels);
    return bias;
}

/// Means of zero, and log variances so small that the decoder can tell a picture from noise: otherwise most
/// latents learn to say nothing.
Tensor nearlyCertain(std::int64_t channels)
{
    return at::cat({at::zeros({channels}), at::full({channels}, -6.0)});
}

Tensor scales(std::int64_t channels)
{
    Tensor scale = at::full({channels}, typicalDeviation);
    scale.narrow(0, constant, 2).div_(constantFor(channels));
    return scale;
}

} // namespace

Tensor autoencoderBeginning(
    std::string_view name, at::IntArrayRef shape, const std::function<Tensor(at::IntArrayRef)> &draw)
{
    const auto is = [name](std::string_view ending) { return name.ends_with(ending); };
    if (is("encoder.conv_out.bias"))
        return nearlyCertain(shape[0] / 2);
    if (is("conv_in.bias"))
        return constants(shape[0]);
    if (is(".bias"))
        return at::zeros(shape);
    if (shape.size() == 1)
        return scales(shape[0]);
    const Tensor noise = draw(shape);
    if (is("conv_in.weight"))
        return entering(shape, noise);
    if (is("conv_out.weight"))
        return leaving(shape, noise);
    if (is("conv_shortcut.weight"))
        return shortcut(shape, noise);
    if (is("downsamplers.0.conv.weight"))
        return halving(shape, noise);
    if (is("upsamplers.0.conv.weight"))
        return doubling(shape, noise);
    const bool addsToItsInput = is(".conv2.weight") || is(".to_out.0.weight");
    return noise * ((addsToItsInput ? 0.1 : 1) * perInput(shape));
}

} // namespace pictor::landscapes
