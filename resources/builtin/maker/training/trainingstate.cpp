// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingstate.h"

#include "inference/pipelines/tensorrecord.h"
#include "inference/weights/weights.h"

namespace pictor::landscapes {

void saveState(const std::filesystem::path &file, const Parameters &parameters, const AdamW &optimizer)
{
    inference::TensorRecord record;
    for (const auto &[name, tensor] : parameters.tensors()) {
        const AdamW::Moments &moments = optimizer.moments().at(name);
        record.add("parameter." + name, tensor.detach());
        record.add("first." + name, moments.first);
        record.add("second." + name, moments.second);
        record.add("average." + name, moments.average);
    }
    record.add("steps", at::full({1}, optimizer.steps(), at::kLong));
    record.write(file);
}

bool loadState(const std::filesystem::path &file, const Parameters &parameters, AdamW &optimizer)
{
    if (!std::filesystem::exists(file))
        return false;
    const at::NoGradGuard apart;
    const inference::Weights stored(inference::Checkpoint::open(file));
    std::map<std::string, AdamW::Moments> moments;
    for (const auto &[name, parameter] : parameters.tensors()) {
        const auto read = [&](const char *what) {
            return (stored / what).tensor(name, parameter.sizes()).clone(); // the file will be replaced
        };
        at::Tensor tensor = parameter;
        tensor.copy_(read("parameter"));
        moments[name] = {read("first"), read("second"), read("average")};
    }
    optimizer.restore(stored.stored("steps").item<std::int64_t>(), std::move(moments));
    return true;
}

} // namespace pictor::landscapes
