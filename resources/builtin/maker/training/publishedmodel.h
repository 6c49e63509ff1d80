// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vocabulary.h"

#include "inference/torchbackend.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <memory>

namespace pictor::landscapes {

/// A model's folder as Pictor uses it: by the ordinary tokenizers and the ordinary generator.
class PublishedModel {
public:
    /// @throws EngineError when it cannot be opened
    PublishedModel(const std::filesystem::path &folder, const inference::LoadOptions &options);

    /// @throws EngineError
    QImage paint(const QString &prompt, QSize size, int steps, std::uint64_t seed);

private:
    inference::TorchBackend m_backend;
    std::unique_ptr<inference::ImageGenerator> m_generator;
    Vocabulary m_vocabulary;
};

} // namespace pictor::landscapes
