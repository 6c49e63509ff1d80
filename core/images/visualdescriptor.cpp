// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/visualdescriptor.h"

#include "images/fourierfeatures.h"
#include "images/localpatterns.h"
#include "images/pictureplanes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace pictor::images {

namespace {

constexpr int side = 128;
constexpr int colourCells = 32;
constexpr std::size_t lightnessFeatures = 288;
constexpr std::size_t brightestFeatures = 128;
constexpr std::size_t edgeFeatures = 288;
constexpr std::size_t colourFeatures = 64;
constexpr std::size_t features = lightnessFeatures + brightestFeatures + edgeFeatures + colourFeatures;

// How much each part says: colours least, since recolouring changes them most.
constexpr float lightnessWeight = 1;
constexpr float brightestWeight = 0.7F;
constexpr float edgeWeight = 1;
constexpr float colourWeight = 0.25F;
constexpr float colourInverseWidth = 2.5F;

void scale(std::span<float> values, float factor)
{
    for (float &value : values)
        value *= factor;
}

float length(std::span<const float> values)
{
    float squares = 0;
    for (const float value : values)
        squares += value * value;
    return std::sqrt(squares);
}

} // namespace

struct VisualDescriptor::Parts {
    LocalPatterns lightness{lightnessFeatures, 1};
    LocalPatterns brightest{brightestFeatures, 2};
    LocalPatterns edges{edgeFeatures, 3};
    FourierFeatures colours{3, colourFeatures, colourInverseWidth, 4};

    void describe(const PicturePlanes &planes, std::span<float> result) const;
    void describeColours(const PicturePlanes &planes, std::span<float> result) const;
};

void VisualDescriptor::Parts::describeColours(const PicturePlanes &planes, std::span<float> result) const
{
    const Plane lightnesses = shrunk(planes.lightness, planes.side, colourCells);
    const Plane greenReds = shrunk(planes.greenRed, planes.side, colourCells);
    const Plane blueYellows = shrunk(planes.blueYellow, planes.side, colourCells);
    for (std::size_t i = 0; i < lightnesses.size(); ++i) {
        // Chroma spans about half of lightness's range.
        const std::array<float, 3> colour = {lightnesses[i] - 0.5F, 2 * greenReds[i], 2 * blueYellows[i]};
        colours.add(colour, result);
    }
    scale(result, 1 / std::max(length(result), 1e-6F));
}

void VisualDescriptor::Parts::describe(const PicturePlanes &planes, std::span<float> result) const
{
    std::span<float> rest = result;
    const auto take = [&rest](std::size_t count) {
        const std::span<float> part = rest.first(count);
        rest = rest.subspan(count);
        return part;
    };
    const auto patterns = [&](const LocalPatterns &described, const Plane &plane, float weight) {
        const std::span<float> values = take(described.size());
        described.describe(plane, planes.side, values);
        scale(values, weight);
    };
    patterns(lightness, planes.lightness, lightnessWeight);
    patterns(brightest, planes.brightest, brightestWeight);
    patterns(edges, planes.edges, edgeWeight);
    const std::span<float> colour = take(colourFeatures);
    describeColours(planes, colour);
    scale(colour, colourWeight);

    const float total = length(result);
    if (total > 0)
        scale(result, 1 / total);
    else
        result.front() = 1; // one even mid-grey: nothing to describe, but still a direction
}

VisualDescriptor::VisualDescriptor()
    : m_parts(std::make_unique<const Parts>())
{
}

VisualDescriptor::~VisualDescriptor() = default;

int VisualDescriptor::dimension() const
{
    return static_cast<int>(features);
}

inference::InputGeometry VisualDescriptor::input() const
{
    return {side, side, 0, inference::InputGeometry::Fit::Stretch};
}

int VisualDescriptor::batchSize() const
{
    return 8;
}

std::vector<float> VisualDescriptor::embedImages(
    std::span<const inference::ImageView> images, std::stop_token stop)
{
    std::vector<float> values(images.size() * features);
    std::span<float> rest(values);
    for (const inference::ImageView &image : images) {
        if (stop.stop_requested())
            throw inference::EngineError(inference::EngineError::Kind::Cancelled, "Cancelled.");
        m_parts->describe(PicturePlanes::of(image), rest.first(features));
        rest = rest.subspan(features);
    }
    return values;
}

} // namespace pictor::images
