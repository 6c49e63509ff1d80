// SPDX-License-Identifier: GPL-3.0-or-later
#include "autoencoderbeginning.h"

#include <algorithm>
#include <array>
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

// Light and dark inside a latent's square: means of 4 x 4 of its parts, as sums and differences (Walsh and
// Hadamard), told by pairs of channels like colours. The last two halvings make them.
constexpr std::array<std::array<double, 4>, 4> patterns{
    {{1, 1, 1, 1}, {1, -1, 1, -1}, {1, 1, -1, -1}, {1, -1, -1, 1}}};
constexpr std::int64_t half = 4, whole = half * half; ///< of so many patterns, after each of the two
constexpr double contrast = 2; ///< differences are smaller than what they are between

void addPattern(Tensor kernel, std::size_t pattern, double weight)
{
    for (std::int64_t i = 0; i < 4; ++i)
        kernel[i / 2][i % 2] += weight * patterns[pattern][static_cast<std::size_t>(i)] / 4;
}

/// Channels carried to carried + 8: patterns of the mean of three colours.
void addHalfPatterns(Tensor &kernels)
{
    for (std::int64_t out = 0; out < 2 * half; ++out) {
        Tensor row = kernels[carried + out];
        row.zero_();
        const double sign = out % 2 == 0 ? 1 : -1;
        for (std::int64_t colour = 0; colour < 2 * colours; ++colour)
            addPattern(row[colour], static_cast<std::size_t>(out / 2),
                sign * (colour % 2 == 0 ? 1 : -1) * contrast / (2 * colours));
    }
}

/// Channels carried to carried + 32: patterns of those patterns.
void addWholePatterns(Tensor &kernels)
{
    for (std::int64_t out = 0; out < 2 * whole; ++out) {
        Tensor row = kernels[carried + out];
        row.zero_();
        const double sign = out % 2 == 0 ? 1 : -1;
        const std::int64_t pattern = out / 2, from = carried + 2 * (pattern / half);
        for (std::int64_t side = 0; side < 2; ++side)
            addPattern(row[from + side], static_cast<std::size_t>(pattern % half),
                sign * (side == 0 ? 1 : -1) * contrast / 2);
    }
}

/// Means of 2 x 2, to begin with.
Tensor halving(std::string_view name, at::IntArrayRef shape, const Tensor &noise)
{
    Tensor kernels = noise * (0.2 * perInput(shape));
    deafenToConstants(kernels);
    kernels.narrow(0, 0, carried).zero_();
    for (std::int64_t channel = 0; channel < shape[0]; ++channel)
        kernels[channel][channel].narrow(0, 0, 2).narrow(1, 0, 2).add_(0.25);
    if (name.find("down_blocks.2.") != std::string_view::npos)
        addHalfPatterns(kernels);
    if (name.find("down_blocks.3.") != std::string_view::npos)
        addWholePatterns(kernels);
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
    if (shape[0] / 2 > colours && shape[1] >= carried + 2 * whole) { // latents; the coarsest patterns first
        constexpr std::array<std::int64_t, whole - 1> order{
            1, 2, 4, 8, 3, 12, 5, 6, 9, 10, 7, 11, 13, 14, 15};
        for (std::int64_t latent = colours; latent < shape[0] / 2; ++latent) {
            const std::int64_t from = carried + 2 * order[static_cast<std::size_t>(latent - colours)];
            kernels[latent].mul_(0.2);
            centre[latent][from] = 1;
            centre[latent][from + 1] = -1;
        }
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
        return halving(name, shape, noise);
    if (is("upsamplers.0.conv.weight"))
        return doubling(shape, noise);
    const bool addsToItsInput = is(".conv2.weight") || is(".to_out.0.weight");
    return noise * ((addsToItsInput ? 0.1 : 1) * perInput(shape));
}

} // namespace pictor::landscapes
