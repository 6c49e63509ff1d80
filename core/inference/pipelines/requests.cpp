// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/requests.h"

#include "inference/weights/fault.h"

#include <algorithm>

namespace pictor::inference {

namespace {

using Kind = EngineError::Kind;

/// [1, 3, height, width], f32, -1 to 1, rounded as diffusers does: divided by 255 first.
Tensor startImageOf(const ImageView &image)
{
    if (!image.pixels)
        return {};
    auto *pixels = const_cast<std::uint8_t *>(image.pixels); // libtorch takes no pointer to const
    const Tensor bytes =
        at::from_blob(pixels, {image.height, image.width, 3}, {image.stride, 3, 1}, at::kByte);
    return bytes.to(at::kFloat).div_(255).mul_(2).sub_(1).permute({2, 0, 1}).unsqueeze(0).contiguous();
}

Tensor noiseOf(const std::filesystem::path &file)
{
    if (file.empty())
        return {};
    try {
        return Weights(Checkpoint::open(file)).to(at::kFloat).tensor("noise");
    } catch (const EngineError &error) {
        throw EngineError(Kind::RequestFile, error.what()); // not a fault of the model's files
    }
}

} // namespace

void checkPrompt(const std::vector<TokenIds> &ids, const std::vector<PromptSource> &sources)
{
    if (ids.size() != sources.size())
        throw EngineError(Kind::Internal,
            text("A prompt comes from ", sources.size(), " tokenizers here, not from ", ids.size(), '.'));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const PromptSource &source = sources[i];
        if (std::ssize(ids[i]) != source.reader.length)
            throw EngineError(Kind::Internal,
                text("A prompt of ", ids[i].size(), " tokens was given where ", source.reader.folder,
                    " makes ", source.reader.length, '.'));
        const auto known = [&](std::int64_t id) { return id >= 0 && id < source.vocabulary; };
        if (!std::ranges::all_of(ids[i], known))
            throw EngineError(Kind::Corrupt,
                text("The files in ", source.reader.folder,
                    " give ids beyond the text encoder's vocabulary of ", source.vocabulary,
                    ": they are of another model. Fetch the model again."));
    }
}

void checkRequest(const PictureRequest &request, std::int64_t sizeMultiple)
{
    PaintingSettings settings;
    settings.width = request.width;
    settings.height = request.height;
    settings.steps = request.steps;
    settings.strength = request.strength;
    checkSettings(settings, sizeMultiple);
    const std::filesystem::path dumpFolder = request.dumpFile.parent_path();
    if (std::error_code unreadable;
        !dumpFolder.empty() && !std::filesystem::is_directory(dumpFolder, unreadable))
        throw EngineError(
            Kind::RequestFile, text(asUtf8(request.dumpFile), " cannot be written: there is no such folder"));
    const ImageView &start = request.startImage;
    if (start.pixels && (start.width != request.width || start.height != request.height))
        throw EngineError(Kind::Unsupported,
            text("The start image is ", start.width, " x ", start.height, " pixels where the picture is ",
                request.width, " x ", request.height, '.'));
    if (start.pixels && stepsLeft(request.steps, request.strength) < 1)
        throw EngineError(Kind::Unsupported,
            text("With strength ", request.strength, " and ", request.steps,
                " steps the start image stays as it is. Choose more of either."));
}

PaintingSettings settingsOf(const PictureRequest &request)
{
    PaintingSettings settings;
    settings.width = request.width;
    settings.height = request.height;
    settings.steps = request.steps;
    settings.seed = request.seed;
    settings.guidance = request.guidance;
    settings.startImage = startImageOf(request.startImage);
    settings.strength = request.strength;
    settings.noise = noiseOf(request.noiseFile);
    return settings;
}

} // namespace pictor::inference
