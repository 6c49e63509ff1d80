// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/enginefactory.h"

#include <memory>
#include <mutex>
#include <optional>

namespace pictor::ui {

/// On what and in what models compute, as the settings say now. Thread-safe.
class ComputeOptions {
public:
    /// @param device  nullopt: the first CUDA device, or the CPU if there is none
    void set(std::optional<inference::Device> device, inference::Precision precision);

    /// May load the inference module, to see whether there is a CUDA device: not for the GUI thread.
    inference::LoadOptions resolve() const;

private:
    mutable std::mutex m_mutex;
    std::optional<inference::Device> m_device;
    inference::Precision m_precision = inference::Precision::Auto;
};

/// standardEngines() that follow `options`: a change holds from the next load.
EngineFactory enginesFollowing(std::shared_ptr<const ComputeOptions> options, const hub::HubCache &hub);

} // namespace pictor::ui
