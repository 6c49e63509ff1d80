// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimizer.h"

#include "muon.h"
#include "ownthreads.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <iterator>
#include <numeric>
#include <utility>

namespace pictor::landscapes {

namespace {

/// A GPU is waited for once.
double normOf(const std::vector<at::Tensor> &gradients)
{
    std::vector<at::Tensor> squares;
    for (const at::Tensor &gradient : gradients) {
        if (gradient.defined())
            squares.push_back(gradient.square().sum());
    }
    if (squares.empty())
        return 0;
    const at::Tensor all = at::stack(squares).to(at::kCPU, at::kFloat).contiguous();
    const float *first = all.data_ptr<float>();
    return std::sqrt(std::accumulate(first, first + all.numel(), 0.0));
}

} // namespace

Optimizer::Optimizer(const Parameters &parameters, const Settings &settings)
    : m_parameters(parameters)
    , m_settings(settings)
{
    for (const auto &[name, tensor] : parameters.tensors()) {
        const at::Tensor values = tensor.detach();
        m_moments[name] = {at::zeros_like(values), at::zeros_like(values), values.clone()};
    }
}

double Optimizer::step(const std::vector<at::Tensor> &gradients, double rate, int threads)
{
    const at::NoGradGuard apart;
    const double norm = normOf(gradients);
    if (!std::isfinite(norm))
        return norm;
    const double clip = std::min(1.0, m_settings.largestNorm / (norm + 1e-6));
    ++m_steps;
    const auto count = static_cast<double>(m_steps);
    // Young averages would remember the random start for a thousand steps.
    const double averageDecay = std::min(m_settings.averageDecay, count / (count + 10));
    std::atomic<std::size_t> next = 0;
    onThreadsOfTheirOwn(threads, [&](int) {
        const at::NoGradGuard onThisThread;
        for (std::size_t i = next++; i < gradients.size(); i = next++) {
            const auto &[name, parameter] = *std::next(m_parameters.tensors().begin(), std::ptrdiff_t(i));
            Moments &moments = m_moments.at(name);
            if (gradients[i].defined()) {
                const at::Tensor gradient = gradients[i] * clip;
                if (isHiddenMatrix(name, parameter))
                    stepMuon(parameter, gradient, moments, rate);
                else
                    stepAdam(parameter, gradient, moments, rate);
            }
            moments.average.lerp_(parameter, 1 - averageDecay);
        }
    });
    return norm;
}

void Optimizer::stepAdam(
    const at::Tensor &parameter, const at::Tensor &gradient, Moments &moments, double rate) const
{
    at::Tensor tensor = parameter; // a handle
    const auto count = static_cast<double>(m_steps);
    const double firstBias = 1 - std::pow(m_settings.firstDecay, count);
    const double secondBias = std::sqrt(1 - std::pow(m_settings.secondDecay, count));
    if (tensor.dim() > 1)
        tensor.mul_(1 - rate * m_settings.weightDecay);
    moments.first.lerp_(gradient, 1 - m_settings.firstDecay);
    moments.second.mul_(m_settings.secondDecay).addcmul_(gradient, gradient, 1 - m_settings.secondDecay);
    const at::Tensor scale = moments.second.sqrt().div_(secondBias).add_(m_settings.epsilon);
    tensor.addcdiv_(moments.first, scale, -rate / firstBias);
}

void Optimizer::stepMuon(
    const at::Tensor &parameter, const at::Tensor &gradient, Moments &moments, double rate) const
{
    at::Tensor tensor = parameter; // a handle
    tensor.mul_(1 - rate * m_settings.weightDecay);
    moments.first.lerp_(gradient, 1 - m_settings.momentum);
    const at::Tensor ahead = at::lerp(gradient, moments.first, m_settings.momentum); // Nesterov's
    const at::Tensor update = orthogonalised(ahead.flatten(1));
    const auto longer = static_cast<double>(std::max(update.size(0), update.size(1)));
    tensor.add_(update.reshape(tensor.sizes()), -rate * m_settings.matrixUpdate * std::sqrt(longer));
}

void Optimizer::restore(std::int64_t steps, std::map<std::string, Moments> moments)
{
    m_steps = steps;
    m_moments = std::move(moments);
}

inference::Weights Optimizer::averages() const
{
    std::map<std::string, at::Tensor> averages;
    for (const auto &[name, moments] : m_moments)
        averages[name] = moments.average.clone(); // steps change it in place
    const auto average = [averages](const std::string &name, at::IntArrayRef) { return averages.at(name); };
    return inference::Weights::made(average).to(at::kFloat, m_parameters.device());
}

} // namespace pictor::landscapes
