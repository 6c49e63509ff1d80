// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelshape.h"

#include "words/words.h"

#include <ATen/ATen.h>

#include <QString>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <memory>

namespace pictor::landscapes {

/// Token ids of some texts, padded.
struct TextIds {
    at::Tensor clip; ///< [B, 77], int64
    at::Tensor t5; ///< [B, length], int64

    TextIds to(at::Device device) const { return {clip.to(device), t5.to(device)}; }
};

/// The tokenizers of the model.
class Vocabulary {
public:
    /// Reads "tokenizer" and "tokenizer_2" below `folder`; learns them from captions first if they are not
    /// there.
    /// @throws EngineError Internal when they can be neither read nor written
    static Vocabulary of(const std::filesystem::path &folder, const ModelShape &shape, std::uint64_t seed);
    /// Reads them from a model's folder.
    /// @param length  tokens that it reads of T5's
    static Vocabulary read(const std::filesystem::path &folder, int length);

    /// On the CPU.
    TextIds ids(const QStringList &texts) const;
    /// Sets what follows from the tokenizers: vocabularies, and the end of a text.
    void applyTo(ModelShape &shape) const;

private:
    std::shared_ptr<const Tokenizers> m_tokenizers;
    int m_length = 0;
};

} // namespace pictor::landscapes
