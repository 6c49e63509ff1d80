// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "text/tokens.h"

#include <QString>

#include <memory>
#include <vector>

namespace pictor::text {

/// T5's tokenizer: a SentencePiece unigram model (Kudo and Richardson, arXiv:1808.06226) and a hundred
/// sentinels behind it, as transformers' T5TokenizerFast. Immutable after loading: thread-safe.
class T5Tokenizer {
public:
    /// Tokens that the text-to-image pipelines read.
    static constexpr int pipelineLength = 256;

    /// @param folder  holds spiece.model
    /// @return NotFound or Corrupt, naming the file
    static Result<std::shared_ptr<const T5Tokenizer>> load(const QString &folder);
    ~T5Tokenizer();

    /// Cut to `maximumLength`, the end-of-text token included.
    Tokens encode(const QString &text, int maximumLength = pipelineLength) const;
    /// `ids` padded on the right to `length`.
    std::vector<qint64> padded(std::vector<qint64> ids, int length = pipelineLength) const;

private:
    struct Data;
    explicit T5Tokenizer(std::unique_ptr<const Data> data);
    std::unique_ptr<const Data> m_data;
};

} // namespace pictor::text
