// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace pictor::text {

/// What a tokenizer made of a text.
struct Tokens {
    std::vector<qint64> ids; ///< special tokens added, cut to the model's length, not padded
    QStringList tokens; ///< one per id, as in the vocabulary file
    qsizetype total = 0; ///< length before cutting, special tokens included
    qsizetype charactersUsed = 0; ///< characters of the text that are still represented in `ids`
};

/// CLIP's byte-pair tokenizer (Radford et al., arXiv:2103.00020), identical to transformers' CLIPTokenizer.
/// Immutable after loading: thread-safe.
class ClipTokenizer {
public:
    /// @param folder  holds vocab.json and merges.txt, and maybe tokenizer_config.json and
    /// special_tokens_map.json
    /// @return NotFound or Corrupt, naming the file
    static Result<std::shared_ptr<const ClipTokenizer>> load(const QString &folder);

    Tokens encode(const QString &text) const;
    /// `ids` padded on the right to the model's length.
    std::vector<qint64> padded(std::vector<qint64> ids) const;
    int maximumLength() const;

    ~ClipTokenizer();

private:
    struct Data;
    explicit ClipTokenizer(std::unique_ptr<const Data> data);
    std::unique_ptr<const Data> m_data;
};

} // namespace pictor::text
