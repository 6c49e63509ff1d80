// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordedcases.h"

#include "inference/torchbackend.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace pictor::inference::test {

using Generating = std::unique_ptr<ImageGenerator>;

/// On the CPU in f32, as the reference data was made.
inline Generating opened(
    const GeneratorFiles &files, const LoadOptions &options = inPrecision(Precision::F32))
{
    return TorchBackend().openGenerator(files, options);
}

inline Generating opened(const RecordedModel &model, const LoadOptions &options)
{
    return opened(GeneratorFiles{model.folder(), {}}, options);
}

inline QImage painted(
    ImageGenerator &generator, const PictureRequest &request, const GenerationEvents &events = {})
{
    return imageOf(generator.generate(request, events, {}));
}

/// The kind of what `work` throws, and its message.
inline std::pair<EngineError::Kind, std::string> errorOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const EngineError &error) {
        return {error.kind(), error.what()};
    }
    return {EngineError::Kind::Internal, "nothing was thrown"};
}

} // namespace pictor::inference::test
