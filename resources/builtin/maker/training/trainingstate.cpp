// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingstate.h"

#include "statefiles.h"

#include "inference/pipelines/tensorrecord.h"
#include "inference/weights/weights.h"

#include <map>
#include <string>
#include <utility>

namespace pictor::landscapes {

namespace {

using inference::EngineError;

struct Stored {
    std::map<std::string, at::Tensor> values;
    std::map<std::string, Optimizer::Moments> moments;
    std::int64_t steps = 0;
};

Stored read(const std::filesystem::path &file, const Parameters &parameters)
{
    const inference::Weights weights(inference::Checkpoint::open(file));
    Stored stored;
    for (const auto &[name, parameter] : parameters.tensors()) {
        const auto copied = [&](const char *what) { // the file will be replaced
            const at::Tensor tensor = (weights / what).tensor(name, parameter.sizes());
            return tensor.to(parameter.device(), tensor.scalar_type(), false, /*copy=*/true);
        };
        stored.values[name] = copied("parameter");
        stored.moments[name] = {copied("first"), copied("second"), copied("average")};
    }
    const at::Tensor steps = weights.stored("steps");
    if (steps.numel() != 1 || steps.scalar_type() != at::kLong)
        throw EngineError(EngineError::Kind::Corrupt, file.string() + " does not say how many steps it took");
    stored.steps = steps.item<std::int64_t>();
    return stored;
}

} // namespace

void saveState(const std::filesystem::path &file, const Parameters &parameters, const Optimizer &optimizer)
{
    inference::TensorRecord record;
    for (const auto &[name, tensor] : parameters.tensors()) {
        const Optimizer::Moments &moments = optimizer.moments().at(name);
        record.add("parameter." + name, tensor.detach());
        record.add("first." + name, moments.first);
        record.add("second." + name, moments.second);
        record.add("average." + name, moments.average);
    }
    record.add("steps", at::full({1}, optimizer.steps(), at::kLong));
    record.write(file);
}

bool loadState(const std::filesystem::path &file, const Parameters &parameters, Optimizer &optimizer)
{
    if (!std::filesystem::exists(file))
        return false;
    const at::NoGradGuard apart;
    Stored stored;
    try {
        stored = read(file, parameters);
    } catch (const EngineError &error) {
        throwUnusable(file, error);
    }
    for (const auto &[name, parameter] : parameters.tensors()) {
        at::Tensor tensor = parameter;
        tensor.copy_(stored.values.at(name));
    }
    optimizer.restore(stored.steps, std::move(stored.moments));
    return true;
}

} // namespace pictor::landscapes
