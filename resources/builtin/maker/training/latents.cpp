// SPDX-License-Identifier: GPL-3.0-or-later
#include "latents.h"

#include "ownthreads.h"
#include "pictures.h"
#include "seeds.h"
#include "statefiles.h"

#include "inference/models/autoencoder.h"
#include "inference/pipelines/tensorrecord.h"
#include "inference/runtime/processor.h"
#include "landscapes/sampler.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <span>
#include <string>

namespace pictor::landscapes {

namespace {

using at::Tensor;
using inference::Autoencoder;

constexpr std::size_t batch = 8;

/// [count, C, h, w] of an earlier run
Tensor readBack(const std::filesystem::path &file, at::IntArrayRef shape)
{
    try {
        return inference::Weights(inference::Checkpoint::open(file)).tensor("latents", shape);
    } catch (const inference::EngineError &error) {
        throwUnusable(file, error);
    }
}

/// Each of them follows from its number: the pictures need not be kept to know what they show.
std::vector<Landscape> landscapesOf(std::uint64_t seed, std::int64_t first, std::int64_t count)
{
    std::vector<Landscape> landscapes;
    for (std::int64_t i = first; i < first + count; ++i) {
        Random random(seedFor(seed, Stream::Pictures, static_cast<std::uint64_t>(i)));
        landscapes.push_back(sampleLandscape(random, Pairs::Training));
    }
    return landscapes;
}

/// Every thread takes the next batch and computes alone: the same bits on any number of them.
/// @param stops  asked on this thread
/// @return nothing, when it was asked to stop
std::optional<Tensor> encoded(const Autoencoder &model, at::Device device,
    std::span<const Landscape> landscapes, QSize size, const std::function<bool()> &stops)
{
    std::vector<Tensor> parts((landscapes.size() + batch - 1) / batch);
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    onThreadsOfTheirOwn(inference::physicalCores(), [&](int thread) {
        const at::NoGradGuard apart;
        for (std::size_t part = next++; part < parts.size() && !stopped; part = next++) {
            if (thread == 0 && stops && stops()) {
                stopped = true;
                return;
            }
            const std::size_t first = part * batch;
            const auto count = std::min(batch, landscapes.size() - first);
            const Tensor pictures = rendered(landscapes.subspan(first, count), size).to(device);
            parts[part] = model.encode(pictures).mean.to(at::kCPU);
        }
    });
    if (stopped)
        return {};
    return at::cat(parts);
}

/// Encodes what is not in its folder yet.
class LatentFolder {
public:
    LatentFolder(const Autoencoder &model, at::Device device, const inference::AutoencoderConfig &config,
        std::uint64_t seed, std::int64_t perFile, const std::filesystem::path &folder,
        const Progress &progress)
        : m_model(model)
        , m_device(device)
        , m_config(config)
        , m_seed(seed)
        , m_perFile(perFile)
        , m_folder(folder)
        , m_progress(progress)
    {
    }

    /// @param first  number of the first landscape
    /// @return nothing, when it was asked to stop
    std::optional<LatentSet> set(
        const std::string &name, QSize size, std::int64_t first, std::int64_t count) const
    {
        LatentSet set{size, {}, landscapesOf(m_seed, first, count)};
        std::vector<Tensor> parts;
        for (std::int64_t done = 0; done < count; done += m_perFile) {
            const auto part = std::span(set.landscapes)
                                  .subspan(static_cast<std::size_t>(done),
                                      static_cast<std::size_t>(std::min(m_perFile, count - done)));
            const std::filesystem::path file =
                m_folder / ("latents-" + name + "-" + std::to_string(done) + ".safetensors");
            if (!std::filesystem::exists(file)) {
                if (m_progress.stops && m_progress.stops())
                    return {};
                const auto latents = encoded(m_model, m_device, part, size, m_progress.stopsAtOnce);
                if (!latents)
                    return {};
                inference::TensorRecord record;
                record.add("latents", *latents);
                record.write(file);
                say(name, done + std::ssize(part), count);
            }
            parts.push_back(readBack(file,
                {std::ssize(part), m_config.latentChannels, size.height() / m_config.reduction(),
                    size.width() / m_config.reduction()}));
        }
        set.latents = at::cat(parts);
        return set;
    }

private:
    void say(const std::string &name, std::int64_t done, std::int64_t count) const
    {
        if (m_progress.say)
            m_progress.say("latents, " + name + ": " + std::to_string(done) + " of " + std::to_string(count));
    }

    const Autoencoder &m_model;
    at::Device m_device;
    const inference::AutoencoderConfig &m_config;
    std::uint64_t m_seed;
    std::int64_t m_perFile;
    const std::filesystem::path &m_folder;
    const Progress &m_progress;
};

} // namespace

std::optional<LatentSets> latentSets(const LatentPlan &plan, const ModelShape &shape,
    const inference::Weights &autoencoder, std::uint64_t seed, const std::filesystem::path &folder,
    const Progress &progress)
{
    const Autoencoder model(autoencoder / "vae", shape.autoencoder);
    const LatentFolder latents(
        model, autoencoder.device(), shape.autoencoder, seed, plan.perFile, folder, progress);
    const int side = static_cast<int>(shape.pictureSide);
    auto squares = latents.set("square", {side, side}, 0, plan.squares);
    if (!squares)
        return {};
    auto wides = latents.set("wide", {side * 5 / 4, side * 3 / 4}, plan.squares, plan.wides);
    if (!wides)
        return {};
    LatentSets result;
    result.mean = squares->latents.mean().item<double>();
    result.deviation = squares->latents.std().item<double>();
    result.sets = {*std::move(squares), *std::move(wides)};
    return result;
}

} // namespace pictor::landscapes
