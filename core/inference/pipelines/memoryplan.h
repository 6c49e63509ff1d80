// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "inference/pipelines/imagepipeline.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace pictor::inference {

/// The modes that `options` leave open, in the order in which they are tried:
///
/// 1. exact, whole
/// 2. exact, part by part: loads again for each picture, but paints the same one
/// 3. int8, whole
/// 4. int8, part by part: hardly visible in the picture, and not slower
/// 5. exact, streamed: every step reads the transformer from the disk, or through the bus
/// 6. int8, streamed
///
/// "Exact" is the precision that Auto stands for, or the one that was asked for; int8 is tried by itself only
/// for Precision::Auto.
std::vector<PipelineMode> modesFor(const LoadOptions &options);

/// A pipeline in one of these modes, none of its parts loaded yet, and what they take.
struct PlannedPipeline {
    PipelineMode mode;
    std::unique_ptr<ImagePipeline> pipeline;
    PipelineWeights weights;
    /// A picture for which this much was planned ran out of memory.
    std::int64_t ranOutAt = std::numeric_limits<std::int64_t>::max();

    /// Bytes of the parts as they are held.
    std::int64_t textEncoderBytes() const;
    std::int64_t transformerBytes() const;
    std::int64_t autoencoderBytes() const;
    /// Of the parts that are loaded now.
    std::int64_t loadedBytes() const;

    GenerationPlan plan(const PictureShape &shape, std::int64_t limitBytes) const;

private:
    std::int64_t heldBytes(const WeightTally &tally) const;
};

/// A model in every mode that is left open.
class MemoryPlanner {
public:
    /// Reads configurations and headers, and checks that they fit each other.
    /// @throws EngineError NotFound, Corrupt, Unsupported
    MemoryPlanner(const GeneratorFiles &files, const LoadOptions &options);

    std::size_t size() const { return m_pipelines.size(); }
    PlannedPipeline &operator[](std::size_t index) { return m_pipelines[index]; }
    const PlannedPipeline &operator[](std::size_t index) const { return m_pipelines[index]; }
    GenerationPlan plan(std::size_t index, const PictureShape &shape) const;
    /// The first mode that fits and did not run out of memory at as much; where there is none, the one that
    /// takes the least.
    std::size_t choose(const PictureShape &shape) const;
    /// Memory ran out in mode `index`, whatever was planned.
    void ranOut(std::size_t index, const PictureShape &shape);
    /// The next mode after `index` that takes less, or size().
    std::size_t nextSmaller(std::size_t index, const PictureShape &shape) const;

private:
    std::vector<PlannedPipeline> m_pipelines;
    std::int64_t m_limitBytes;
};

/// "10.5 GB needed (...), 8.0 GB there": for messages.
std::string figuresOf(const GenerationPlan &plan);

} // namespace pictor::inference
