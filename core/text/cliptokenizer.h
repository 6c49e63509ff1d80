// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "text/tokens.h"

#include <QString>

#include <memory>
#include <vector>

namespace pictor::text {

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
