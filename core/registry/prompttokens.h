// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "inference/engine.h"

#include <QString>

#include <functional>
#include <vector>

namespace pictor {

/// A prompt as one of a model's tokenizers gives it.
struct PromptTokens {
    inference::TokenIds ids{}; ///< exactly as many as the model reads
    qsizetype charactersUsed = 0; ///< of the prompt, until where it was cut
};

/// Any text to ids; longer ones are cut. On one thread at a time.
using PromptTokenizer = std::function<Result<PromptTokens>(const QString &text)>;

/// A prompt as all of a model's tokenizers give it.
struct ReadPrompt {
    std::vector<inference::TokenIds> ids{}; ///< in the tokenizers' order
    qsizetype charactersUsed = 0; ///< until where at least one of them reads
    std::size_t longest = 0; ///< ids that the tokenizer gave which reads farthest
};

Result<ReadPrompt> readPrompt(const QString &text, const std::vector<PromptTokenizer> &tokenizers);

/// Where a prompt was cut, in its own last words before the cut: a translated sentence, empty if nothing is
/// lost.
QString cutNote(const QString &text, const ReadPrompt &read, bool isNegative);

/// The tokenizers of a model.
/// @param folder  of the model, in diffusers' layout
/// @return NotFound or Corrupt, naming the file; Corrupt also where one is of another length than its reader
Result<std::vector<PromptTokenizer>> tokenizersFor(
    const std::vector<inference::PromptReader> &readers, const QString &folder);

} // namespace pictor
