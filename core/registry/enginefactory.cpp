// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/enginefactory.h"

#include "images/visualdescriptor.h"
#include "registry/availability.h"
#include "registry/inferencemodule.h"
#include "registry/messages.h"
#include "registry/modelfamily.h"
#include "registry/systemmemory.h"
#include "text/cliptokenizer.h"

#include <QFileInfo>

#include <algorithm>

namespace pictor {

namespace {

using inference::Device;
using inference::LoadOptions;
using inference::Precision;

constexpr QLatin1String clipFamily("clip");

/// Whether the inference module computes it; the built-in descriptor does without.
bool needsModule(const QString &family)
{
    return family == clipFamily || isPaintingFamily(family);
}

Result<inference::DeviceInfo> infoOf(const Device &device)
{
    const auto backend = loadInferenceModule(device.kind);
    if (!backend)
        return tl::unexpected(backend.error());
    const auto devices = (*backend)->info().devices;
    const auto found = std::ranges::find(devices, device, &inference::DeviceInfo::device);
    if (found == devices.end())
        return failure(Error::Kind::Unsupported,
            Text::tr("There is no device cuda:%1 here; use the CPU, or a Pictor that is built for CUDA.")
                .arg(device.index));
    return *found;
}

/// Bytes that a model takes in `precision` on `device`. The catalogue speaks of two bytes a number; Auto
/// means four on a CPU that cannot multiply bf16.
qint64 needOf(qint64 catalogueBytes, Precision precision, const inference::DeviceInfo &device)
{
    const bool isCpu = device.device.kind == Device::Kind::Cpu;
    const bool isF32 =
        precision == Precision::F32 || (precision == Precision::Auto && isCpu && !device.nativeBf16);
    return isF32 ? 2 * catalogueBytes : catalogueBytes;
}

Result<LocatedModel> locate(const CatalogueEntry &entry, const hub::HubCache &hub, const LoadOptions &options)
{
    auto model = locateModel(entry, hub);
    if (!model || !needsModule(model->family))
        return model;
    const auto device = infoOf(options.device);
    if (!device)
        return tl::unexpected(device.error());
    const bool isCpu = options.device.kind == Device::Kind::Cpu;
    model->precision = options.precision;
    model->deviceBytes = isCpu ? physicalMemory() : device->memoryBytes;
    if (entry.memoryBytes > 0)
        model->memoryBytes = needOf(entry.memoryBytes, options.precision, *device);
    return model;
}

/// Ids of a text, or why the vocabulary in `folder` cannot be used: pictures work without it.
LoadedEngine::Tokenizer tokenizerIn(const QString &folder, int contextLength)
{
    return [tokenizer = text::ClipTokenizer::load(folder), contextLength](
               const QString &words) -> Result<inference::TokenIds> {
        if (!tokenizer)
            return tl::unexpected(tokenizer.error());
        const auto ids = (*tokenizer)->padded((*tokenizer)->encode(words).ids);
        if (std::ssize(ids) != contextLength)
            return failure(Error::Kind::Corrupt,
                Text::tr("The vocabulary in the model's folder belongs to another model; replace it by a "
                         "fresh copy."));
        return inference::TokenIds(ids.begin(), ids.end());
    };
}

Result<LoadedEngine> loadClip(const LocatedModel &model, LoadOptions options)
{
    const auto backend = loadInferenceModule(options.device.kind);
    if (!backend)
        return tl::unexpected(backend.error());
    const std::filesystem::path folder = QFileInfo(model.folder).filesystemFilePath();
    options.weights = QFileInfo(model.weights).filesystemFilePath();
    auto clip = (*backend)->loadClip(folder, options);
    LoadedEngine engine;
    engine.texts = clip.get();
    engine.tokenize = tokenizerIn(model.folder, clip->contextLength());
    engine.description = QString::fromStdString(clip->description());
    engine.memoryBytes = clip->weightBytes();
    engine.images = std::move(clip);
    return engine;
}

Result<LoadedEngine> load(const CatalogueEntry &entry, const LocatedModel &model, LoadOptions options)
{
    if (model.family == clipFamily)
        return loadClip(model, std::move(options));
    if (model.family == QLatin1String("visual-descriptor"))
        return LoadedEngine{
            .images = std::make_unique<images::VisualDescriptor>(), .description = QStringLiteral("cpu")};
    return failure(Error::Kind::Unsupported,
        Text::tr("Pictor does not know the model family “%1” of %2; use “clip”.")
            .arg(model.family, entry.name));
}

inference::GeneratorFiles filesOf(const LocatedModel &model)
{
    return {QFileInfo(model.folder).filesystemFilePath(), QFileInfo(model.checkpoint).filesystemFilePath()};
}

/// The module for `model`, if that makes pictures.
Result<inference::Backend *> painterFor(
    const CatalogueEntry &entry, const LocatedModel &model, const LoadOptions &options)
{
    if (!isPaintingFamily(model.family))
        return failure(Error::Kind::Unsupported,
            Text::tr("Pictor does not know the model family “%1” of %2; use “flux” or “sd3”.")
                .arg(model.family, entry.name));
    return loadInferenceModule(options.device.kind);
}

Result<LoadedGenerator> openGenerator(
    const CatalogueEntry &entry, const LocatedModel &model, const LoadOptions &options)
{
    const auto backend = painterFor(entry, model, options);
    if (!backend)
        return tl::unexpected(backend.error());
    LoadedGenerator opened{(*backend)->openGenerator(filesOf(model), options)};
    return tokenizersFor(opened.generator->promptReaders(), model.folder).map([&](auto &&tokenizers) {
        opened.tokenizers = std::move(tokenizers);
        return std::move(opened);
    });
}

Result<inference::GenerationPlan> plan(const CatalogueEntry &entry, const LocatedModel &model,
    const inference::PictureShape &shape, const LoadOptions &options)
{
    return painterFor(entry, model, options).map([&](inference::Backend *backend) {
        return backend->planGeneration(filesOf(model), shape, options);
    });
}

} // namespace

EngineFactory standardEngines(const hub::HubCache &hub, const LoadOptions &options)
{
    const auto within = [options](qint64 memoryLimit, std::stop_token stop) {
        LoadOptions own = options;
        own.memoryLimit = memoryLimit;
        own.stop = std::move(stop);
        return own;
    };
    return {.locate = [hub, options](const CatalogueEntry &entry) { return locate(entry, hub, options); },
        .load = [within](const CatalogueEntry &entry, const LocatedModel &model,
                    std::stop_token stop) { return load(entry, model, within(0, std::move(stop))); },
        .openGenerator =
            [within](const CatalogueEntry &entry, const LocatedModel &model, qint64 memoryLimit,
                std::stop_token stop) {
                return openGenerator(entry, model, within(memoryLimit, std::move(stop)));
            },
        .plan = [within](const CatalogueEntry &entry, const LocatedModel &model,
                    const inference::PictureShape &shape,
                    qint64 memoryLimit) { return plan(entry, model, shape, within(memoryLimit, {})); }};
}

} // namespace pictor
