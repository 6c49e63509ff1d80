// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "hub/hubcache.h"
#include "inference/engine.h"
#include "registry/catalogue.h"
#include "registry/prompttokens.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace pictor {

/// A model found on this machine, not loaded yet.
struct LocatedModel {
    QString family{}; ///< that of the entry, or what the local folder turned out to be
    QString folder{}; ///< Hugging Face layout; empty: built in
    QString weights{}; ///< their file, where it does not lie in `folder`; empty: it does
    QString checkpoint{}; ///< single file of a text-to-image model, whose other parts lie in `folder`
    QString revision{}; ///< commit, or fingerprint of a local folder
    bool isWhole = true; ///< with every file that it loads without, such as the vocabulary of a CLIP
    qint64 diskBytes = 0; ///< its weight files
    qint64 memoryBytes = 0; ///< needed while loaded, before it is loaded: the best guess
    qint64 deviceBytes = 0; ///< all memory of the device it will load on; 0: not known
    inference::Precision precision = inference::Precision::Auto; ///< that is asked for
};

/// A loaded model. Made, used and destroyed on one worker thread.
struct LoadedEngine {
    /// Text to exactly contextLength() ids.
    using Tokenizer = std::function<Result<inference::TokenIds>(const QString &text)>;

    std::unique_ptr<inference::ImageEmbedder> images;
    inference::TextEmbedder *texts = nullptr; ///< part of `images`; nullptr: it knows no words
    Tokenizer tokenize{};
    QString description{}; ///< "cpu bf16"
    qint64 memoryBytes = 0; ///< what it really takes; 0: as located
};

/// A text-to-image model whose parts are loaded when they are needed. Made, used and destroyed on one worker
/// thread.
struct LoadedGenerator {
    std::unique_ptr<inference::ImageGenerator> generator;
    /// One for each of generator->promptReaders(), in their order.
    std::vector<PromptTokenizer> tokenizers{};
};

/// Where engines come from. Called on worker threads, from several at once; may block; must not throw.
struct EngineFactory {
    std::function<Result<LocatedModel>(const CatalogueEntry &entry)> locate;
    /// Gives Cancelled soon after `stop` is asked.
    std::function<Result<LoadedEngine>(
        const CatalogueEntry &entry, const LocatedModel &model, std::stop_token stop)>
        load{};
    /// Opens a text-to-image model: configurations and headers only.
    /// @param memoryLimit  bytes that it may take; 0: what the device has
    std::function<Result<LoadedGenerator>(
        const CatalogueEntry &entry, const LocatedModel &model, qint64 memoryLimit, std::stop_token stop)>
        openGenerator{};
    /// How such a model would make a picture, and what that takes, from the headers of its files.
    std::function<Result<inference::GenerationPlan>(const CatalogueEntry &entry, const LocatedModel &model,
        const inference::PictureShape &shape, qint64 memoryLimit)>
        plan{};

    explicit operator bool() const { return locate && load; }
};

/// The real ones: built-in descriptors, and CLIP, FLUX and Stable Diffusion 3 in the inference module, from
/// `hub`, a local folder or a single file.
EngineFactory standardEngines(const hub::HubCache &hub, const inference::LoadOptions &options);

} // namespace pictor
