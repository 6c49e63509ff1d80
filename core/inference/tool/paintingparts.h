// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/models/autoencoder.h"
#include "inference/models/clip.h"
#include "inference/models/flux.h"
#include "inference/models/sd3.h"
#include "inference/models/t5.h"
#include "inference/tool/goldencomparison.h"

namespace pictor::inference {

/// The recorded inputs of one part ("input.*"), to compute with.
class PartInputs {
public:
    PartInputs(Weights recorded, const Placement &placement)
        : m_recorded(std::move(recorded))
        , m_placement(placement)
    {
    }

    /// In the model's dtype.
    at::Tensor operator()(const std::string &name) const
    {
        return m_recorded.to(m_placement.dtype, m_placement.device).tensor("input." + name);
    }
    at::Tensor ids() const { return m_recorded.stored("input.ids").to(m_placement.device); }
    at::Tensor time() const { return m_recorded.stored("input.timestep").to(m_placement.device); }

private:
    Weights m_recorded;
    Placement m_placement;
};

// The inner values of each part, by the names of the reference data's components/*.safetensors.
NamedTensors clipTextParts(const ClipTextEncoder &clip, const PartInputs &inputs);
NamedTensors t5Parts(const T5Encoder &t5, const PartInputs &inputs);
NamedTensors fluxParts(const Flux &flux, const PartInputs &inputs);
NamedTensors sd3Parts(const Sd3 &sd3, const PartInputs &inputs);
NamedTensors autoencoderParts(const Autoencoder &autoencoder, const PartInputs &inputs);

} // namespace pictor::inference
