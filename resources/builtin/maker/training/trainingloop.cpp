// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingloop.h"

#include "parts.h"
#include "trainingstate.h"

#include "inference/engine.h"

#include <chrono>
#include <cmath>
#include <cstdio>

namespace pictor::landscapes {

namespace {

using Clock = std::chrono::steady_clock;

/// Averages over the steps since the last line.
class Report {
public:
    void add(double loss, double norm)
    {
        m_loss += loss;
        m_norm += norm;
        ++m_steps;
    }

    /// "autoencoder 100 of 2600: loss 0.0812, gradients 0.93, 1.02 s a step, 43 min left"
    std::string line(const std::string &name, std::int64_t done, std::int64_t all)
    {
        const auto count = static_cast<double>(m_steps);
        const double seconds = std::chrono::duration<double>(Clock::now() - m_start).count() / count;
        char text[200];
        std::snprintf(text, sizeof text,
            " %lld of %lld: loss %.4f, gradients %.3f, %.2f s a step, %.0f min left",
            static_cast<long long>(done), static_cast<long long>(all), m_loss / count, m_norm / count,
            seconds, seconds * static_cast<double>(all - done) / 60);
        *this = Report();
        return name + text;
    }

private:
    Clock::time_point m_start = Clock::now();
    double m_loss = 0, m_norm = 0;
    std::int64_t m_steps = 0;
};

/// One such number in a step would make all parameters, and the state with them, useless.
void throwUnlessFinite(double number, const char *what, const std::string &name, std::int64_t step)
{
    using inference::EngineError;
    if (std::isfinite(number))
        return;
    throw EngineError(EngineError::Kind::Internal,
        name + ", step " + std::to_string(step + 1) + ": the " + what
            + " is not finite. The state is that of the last save, from which the same command goes on; if it"
              " fails here again, begin anew with another --seed and another --state.");
}

} // namespace

bool TrainingLoop::run(const Parameters &parameters, Optimizer &optimizer, const Progress &progress) const
{
    loadState(state, parameters, optimizer);
    if (optimizer.steps() >= rate.steps())
        return true;
    Report report;
    const auto isDue = [&](std::int64_t every) {
        return optimizer.steps() % every == 0 || optimizer.steps() == rate.steps();
    };
    while (optimizer.steps() < rate.steps()) {
        if (progress.stops && progress.stops()) {
            saveState(state, parameters, optimizer);
            return false;
        }
        const Differentiated step =
            differentiated(parameters, parts, [&](int part) { return loss(optimizer.steps(), part); });
        const std::int64_t number = optimizer.steps();
        throwUnlessFinite(step.loss, "loss", name, number);
        const double norm = optimizer.step(step.gradients, rate.at(number), parts);
        throwUnlessFinite(norm, "gradients' norm", name, number);
        report.add(step.loss, norm);
        if (progress.step)
            progress.step(name, step.loss);
        if (progress.say && isDue(progress.sayEvery))
            progress.say(report.line(name, optimizer.steps(), rate.steps()));
        if (isDue(progress.saveEvery))
            saveState(state, parameters, optimizer);
        if (progress.show && sheet && isDue(progress.showEvery))
            progress.show(name, sheet());
    }
    return true;
}

} // namespace pictor::landscapes
