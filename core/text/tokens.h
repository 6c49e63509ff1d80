// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace pictor::text {

/// What a tokenizer made of a text.
struct Tokens {
    std::vector<qint64> ids; ///< special tokens added, cut to the model's length, not padded
    QStringList tokens; ///< one per id, as in the vocabulary file
    qsizetype total = 0; ///< length before cutting, special tokens included
    qsizetype charactersUsed = 0; ///< characters of the text that are still represented in `ids`
};

} // namespace pictor::text
