// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/pipelines/architecture.h"
#include "inference/pipelines/pipelinefiles.h"
#include "inference/runtime/placement.h"
#include "inference/runtime/processor.h"
#include "inference/weights/weights.h"

#include <optional>
#include <stop_token>
#include <string>
#include <utility>

namespace pictor::inference {

/// How a part of a pipeline is held in memory, and what it computes in.
struct PartMode {
    Placement placement;
    bool quantised = false; ///< large matrices in eight bits
    bool streamed = false; ///< block by block
};

/// A part of a pipeline that is loaded when it is first used, and may be given up in between: text encoders
/// make room for the transformer where memory is short.
template <class Model, class Config> class Component {
public:
    /// Reads the configuration, and of a single file the headers.
    Component(const PipelineFiles &files, const std::string &part, const PartMode &mode)
        : config(read(files, part))
        , m_files(files)
        , m_part(part)
        , m_mode(mode)
    {
    }

    const Config config;

    /// @throws EngineError Cancelled when `stop` is asked while weights are read, and what reading throws
    const Model &get(const std::stop_token &stop = {})
    {
        if (!m_value)
            m_value.emplace(weights(m_mode.placement.device).until(stop), config);
        return *m_value;
    }
    bool isLoaded() const { return m_value.has_value(); }
    void release() { m_value.reset(); }

    /// What it takes, from headers alone.
    /// @throws EngineError Corrupt, naming file and tensor, when the weights are not of this configuration
    WeightTally weigh() const
    {
        const auto tally = std::make_shared<WeightTally>();
        const Model model(weights(at::kMeta).counted(tally), config);
        return *tally;
    }
    /// The same for a part of which every tensor must be asked for.
    WeightTally weighAll() const
    {
        WeightTally tally = weigh();
        refuseUnread(*m_files.open(m_part), tally);
        return tally;
    }

private:
    static Config read(const PipelineFiles &files, const std::string &part)
    {
        const Config config = Config::read(files.file(part, "config.json"));
        return files.isOfSingleFile(part) ? architectureOf(*files.open(part), config) : config;
    }

    Weights weights(at::Device device) const
    {
        const Placement &placement = m_mode.placement;
        const Weights there = placed(Weights(m_files.open(m_part)), placement).to(placement.dtype, device);
        const Weights held = m_mode.quantised ? there.quantised() : there;
        if (!m_mode.streamed || device.is_meta())
            return held;
        return held.streamed(memoryBytes() / 2); // pinned memory cannot be swapped
    }

    PipelineFiles m_files;
    std::string m_part;
    PartMode m_mode;
    std::optional<Model> m_value;
};

} // namespace pictor::inference
