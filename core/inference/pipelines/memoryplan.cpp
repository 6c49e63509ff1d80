// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/memoryplan.h"

#include "inference/pipelines/activations.h"
#include "inference/weights/fault.h"

#include <algorithm>
#include <iomanip>
#include <map>
#include <sstream>
#include <utility>

namespace pictor::inference {

namespace {

/// The block that a tensor belongs to: its name up to the first number, or nothing.
std::string blockOf(const std::string &name)
{
    for (std::size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', dot + 1)) {
        const std::size_t end = name.find_first_not_of("0123456789", dot + 1);
        if (end != std::string::npos && end > dot + 1 && name[end] == '.')
            return name.substr(0, end);
    }
    return {};
}

std::int64_t wholeBytes(const WeightTally &tally)
{
    std::int64_t bytes = 0;
    for (const WeightTally::Entry &entry : tally.entries)
        bytes += entry.bytes;
    return bytes;
}

/// What belongs to no block, and the two blocks that are there at one time. On a CPU more of a mapped file
/// may be resident, but the system drops those pages as soon as anybody needs them.
std::int64_t streamedBytes(const WeightTally &tally)
{
    std::map<std::string, std::int64_t> blocks;
    for (const WeightTally::Entry &entry : tally.entries)
        blocks[blockOf(entry.name)] += entry.bytes;
    const std::int64_t others = std::exchange(blocks[""], 0);
    std::int64_t largest = 0;
    for (const auto &[name, bytes] : blocks)
        largest = std::max(largest, bytes);
    return others + 2 * largest;
}

std::string nameOf(Residency residency)
{
    switch (residency) {
    case Residency::PartByPart:
        return ", one part after another";
    case Residency::Streamed:
        return ", one block after another";
    case Residency::Auto:
    case Residency::Whole:
        break;
    }
    return {};
}

Precision precisionOf(const PipelineMode &mode)
{
    return mode.quantised ? Precision::Int8 : mode.placement.precision();
}

std::int64_t deviceBytes(const Device &device)
{
    for (const DeviceInfo &info : availableDevices()) {
        if (info.device == device)
            return info.memoryBytes;
    }
    return 0;
}

/// What is allowed, as far as the device has it.
std::int64_t limitOf(const LoadOptions &options)
{
    const std::int64_t there = deviceBytes(options.device);
    if (options.memoryLimit <= 0 || there <= 0)
        return std::max(options.memoryLimit, there);
    return std::min(options.memoryLimit, there);
}

} // namespace

std::vector<PipelineMode> modesFor(const LoadOptions &options)
{
    const Placement placement = Placement::of(options);
    const bool exact = options.precision != Precision::Int8;
    const bool quantised = options.precision == Precision::Int8 || options.precision == Precision::Auto;
    std::vector<PipelineMode> modes;
    const auto add = [&](bool wanted, bool inEightBits, Residency residency) {
        if (wanted && (options.residency == Residency::Auto || options.residency == residency))
            modes.push_back({placement, inEightBits, residency});
    };
    for (const bool inEightBits : {false, true}) {
        for (const Residency residency : {Residency::Whole, Residency::PartByPart})
            add(inEightBits ? quantised : exact, inEightBits, residency);
    }
    add(exact, false, Residency::Streamed);
    add(quantised, true, Residency::Streamed);
    return modes;
}

std::int64_t PlannedPipeline::textEncoderBytes() const
{
    std::int64_t bytes = heldBytes(weights.t5);
    for (const WeightTally &tally : weights.clips)
        bytes += wholeBytes(tally);
    return bytes;
}

std::int64_t PlannedPipeline::transformerBytes() const
{
    return heldBytes(weights.transformer);
}

std::int64_t PlannedPipeline::heldBytes(const WeightTally &tally) const
{
    return mode.residency == Residency::Streamed ? streamedBytes(tally) : wholeBytes(tally);
}

std::int64_t PlannedPipeline::autoencoderBytes() const
{
    return wholeBytes(weights.autoencoder);
}

std::int64_t PlannedPipeline::loadedBytes() const
{
    return (pipeline->hasTextEncoders() ? textEncoderBytes() : 0)
        + (pipeline->hasTransformer() ? transformerBytes() : 0)
        + (pipeline->autoencoder.isLoaded() ? autoencoderBytes() : 0);
}

GenerationPlan PlannedPipeline::plan(const PictureShape &shape, std::int64_t limitBytes) const
{
    const auto &config = pipeline->autoencoder.config;
    const std::int64_t count = shape.guided && pipeline->supportsGuidance() ? 2 : 1;
    const std::int64_t tokens = pipeline->imageTokens(shape.width, shape.height);
    const std::int64_t widening = mode.widens() ? pipeline->widening() : 0;
    const std::int64_t kept = mode.placement.isCpu() ? widening : 0; // when no matrix is widened any more
    const std::int64_t text = pipeline->textActivations() + widening;
    const std::int64_t transformer = pipeline->transformerActivations(tokens, count) + widening;
    const std::int64_t decoding = decoderActivations(config, shape.width, shape.height, mode.placement);
    const std::int64_t encoding =
        shape.hasStartImage ? encoderActivations(config, shape.width, shape.height, mode.placement) : 0;
    const std::int64_t autoencoder = std::max(decoding, encoding) + kept;

    GenerationPlan plan;
    plan.precision = precisionOf(mode);
    plan.residency = mode.residency;
    plan.textEncoderBytes = textEncoderBytes();
    plan.transformerBytes = transformerBytes();
    plan.autoencoderBytes = autoencoderBytes();
    plan.activationBytes = std::max({text, transformer, autoencoder});
    plan.peakBytes = mode.residency == Residency::Whole
        ? plan.textEncoderBytes + plan.transformerBytes + plan.autoencoderBytes + plan.activationBytes
        : std::max({plan.textEncoderBytes + text, plan.transformerBytes + transformer,
            plan.autoencoderBytes + autoencoder});
    plan.limitBytes = limitBytes;
    plan.device = mode.placement.isCpu()
        ? Device{}
        : Device{Device::Kind::Cuda, static_cast<int>(mode.placement.device.index())};
    plan.computing = mode.description();
    plan.description = plan.computing + nameOf(mode.residency);
    return plan;
}

MemoryPlanner::MemoryPlanner(const GeneratorFiles &files, const LoadOptions &options)
    : m_limitBytes(limitOf(options))
{
    const PipelineFiles found = PipelineFiles::of(files);
    for (const PipelineMode &mode : modesFor(options)) {
        PlannedPipeline planned{mode, ImagePipeline::open(found, mode), {}};
        const auto same = std::ranges::find_if(m_pipelines,
            [&](const PlannedPipeline &other) { return other.mode.quantised == mode.quantised; });
        planned.weights = same == m_pipelines.end() ? planned.pipeline->weigh() : same->weights;
        m_pipelines.push_back(std::move(planned));
    }
}

GenerationPlan MemoryPlanner::plan(std::size_t index, const PictureShape &shape) const
{
    return m_pipelines[index].plan(shape, m_limitBytes);
}

std::size_t MemoryPlanner::choose(const PictureShape &shape) const
{
    std::size_t smallest = 0;
    for (std::size_t i = 0; i < m_pipelines.size(); ++i) {
        const GenerationPlan candidate = plan(i, shape);
        if (candidate.fits() && candidate.peakBytes < m_pipelines[i].ranOutAt)
            return i;
        if (candidate.peakBytes < plan(smallest, shape).peakBytes)
            smallest = i;
    }
    return smallest;
}

void MemoryPlanner::ranOut(std::size_t index, const PictureShape &shape)
{
    std::int64_t &least = m_pipelines[index].ranOutAt;
    least = std::min(least, plan(index, shape).peakBytes);
}

std::size_t MemoryPlanner::nextSmaller(std::size_t index, const PictureShape &shape) const
{
    const std::int64_t peak = plan(index, shape).peakBytes;
    std::size_t next = index + 1;
    while (next < m_pipelines.size() && plan(next, shape).peakBytes >= peak)
        ++next;
    return next;
}

std::string figuresOf(const GenerationPlan &plan)
{
    std::ostringstream out;
    const auto gigabytes = [&out](std::int64_t bytes) -> std::ostringstream & {
        constexpr double giga = 1e9;
        const double size = static_cast<double>(bytes) / giga;
        out << std::fixed << std::setprecision(size < 0.1 ? 4 : 1) << size << " GB";
        return out;
    };
    gigabytes(plan.peakBytes) << " needed at " << plan.description << " (text encoders ";
    gigabytes(plan.textEncoderBytes) << ", transformer ";
    gigabytes(plan.transformerBytes) << ", autoencoder ";
    gigabytes(plan.autoencoderBytes) << ", computing ";
    gigabytes(plan.activationBytes) << "), ";
    gigabytes(plan.limitBytes) << " to be had";
    return out.str();
}

} // namespace pictor::inference
