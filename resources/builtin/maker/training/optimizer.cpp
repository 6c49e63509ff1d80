// SPDX-License-Identifier: GPL-3.0-or-later
#include "adamw.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pictor::landscapes {

namespace {

double normOf(const std::vector<at::Tensor> &gradients)
{
    double sum = 0;
    for (const at::Tensor &gradient : gradients) {
        if (gradient.defined())
            sum += gradient.square().sum().item<double>();
    }
    return std::sqrt(sum);
}

} // namespace

AdamW::AdamW(const Parameters &parameters, const Settings &settings)
    : m_parameters(parameters)
    , m_settings(settings)
{
    for (const auto &[name, tensor] : parameters.tensors()) {
        const at::Tensor values = tensor.detach();
        m_moments[name] = {at::zeros_like(values), at::zeros_like(values), values.clone()};
    }
}

double AdamW::step(const std::vector<at::Tensor> &gradients, double rate)
{
    const at::NoGradGuard apart;
    const double norm = normOf(gradients);
    if (!std::isfinite(norm))
        return norm;
    const double clip = std::min(1.0, m_settings.largestNorm / (norm + 1e-6));
    ++m_steps;
    const auto count = static_cast<double>(m_steps);
    const double firstBias = 1 - std::pow(m_settings.firstDecay, count);
    const double secondBias = std::sqrt(1 - std::pow(m_settings.secondDecay, count));
    // Young averages would remember the random start for a thousand steps.
    const double averageDecay = std::min(m_settings.averageDecay, count / (count + 10));
    auto found = gradients.begin();
    for (const auto &[name, parameter] : m_parameters.tensors()) {
        at::Tensor tensor = parameter; // a handle
        Moments &moments = m_moments.at(name);
        if (const at::Tensor &unclipped = *found++; unclipped.defined()) {
            const at::Tensor gradient = unclipped * clip;
            if (tensor.dim() > 1)
                tensor.mul_(1 - rate * m_settings.weightDecay);
            moments.first.lerp_(gradient, 1 - m_settings.firstDecay);
            moments.second.mul_(m_settings.secondDecay)
                .addcmul_(gradient, gradient, 1 - m_settings.secondDecay);
            const at::Tensor scale = moments.second.sqrt().div_(secondBias).add_(m_settings.epsilon);
            tensor.addcdiv_(moments.first, scale, -rate / firstBias);
        }
        moments.average.lerp_(tensor, 1 - averageDecay);
    }
    return norm;
}

void AdamW::restore(std::int64_t steps, std::map<std::string, Moments> moments)
{
    m_steps = steps;
    m_moments = std::move(moments);
}

inference::Weights AdamW::averages() const
{
    std::map<std::string, at::Tensor> averages;
    for (const auto &[name, moments] : m_moments)
        averages[name] = moments.average.clone(); // steps change it in place
    const auto average = [averages](const std::string &name, at::IntArrayRef) { return averages.at(name); };
    return inference::Weights::made(average).to(at::kFloat);
}

} // namespace pictor::landscapes
