// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parameters.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace pictor::landscapes {

/// Muon (Jordan et al. 2024) for hidden matrices, scaled by their longer side as Liu et al. do
/// (arXiv:2502.16982), by 0.7 where they take 0.2: so it learns faster here; and Adam and Adam for the rest;
/// both with decoupled weight decay (Loshchilov and Hutter, arXiv:1711.05101), of gradients clipped by their
/// common norm, and an exponential average of the parameters, which is what gets published.
class Optimizer {
public:
    struct Settings {
        double firstDecay = 0.9, secondDecay = 0.99; ///< Adam's
        double epsilon = 1e-8;
        double momentum = 0.95; ///< Muon's
        double matrixUpdate = 0.7; ///< root mean square of what Muon adds to a matrix, in rates
        double weightDecay = 0.01; ///< of matrices and kernels only
        double largestNorm = 1;
        double averageDecay = 0.999;
    };
    /// What is kept of each parameter. Dense f32 of its shape.
    struct Moments {
        at::Tensor first, second, average; ///< Muon leaves the second at zero
    };

    /// All of `parameters` must exist by now.
    Optimizer(const Parameters &parameters, const Settings &settings);

    /// One step along `gradients`, in the parameters' order; where one is undefined, the parameter stays.
    /// @return the gradients' norm before it was clipped; where it is not finite, there was no step
    double step(const std::vector<at::Tensor> &gradients, double rate, int threads);

    std::int64_t steps() const { return m_steps; }
    const std::map<std::string, Moments> &moments() const { return m_moments; }
    /// Goes on from what an earlier one kept.
    void restore(std::int64_t steps, std::map<std::string, Moments> moments);
    /// The averaged parameters as they are now, whatever comes after, for models that are looked at or
    /// published.
    inference::Weights averages() const;

private:
    void stepAdam(
        const at::Tensor &parameter, const at::Tensor &gradient, Moments &moments, double rate) const;
    void stepMuon(
        const at::Tensor &parameter, const at::Tensor &gradient, Moments &moments, double rate) const;

    const Parameters &m_parameters;
    Settings m_settings;
    std::int64_t m_steps = 0;
    std::map<std::string, Moments> m_moments;
};

} // namespace pictor::landscapes
