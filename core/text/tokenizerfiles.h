// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "text/bytepairs.h"
#include "text/specialtokens.h"

#include <QHash>
#include <QList>
#include <QString>

namespace pictor::text {

/// What the files of a CLIP tokenizer's folder say.
struct TokenizerFiles {
    QHash<QString, qint32> vocabulary; ///< special tokens included
    QList<MergeRule> merges; ///< best first
    QString mergesFile; ///< for messages
    QList<SpecialToken> specialTokens;
    qint32 begin = 0; ///< <|startoftext|>
    qint32 end = 0; ///< <|endoftext|>
    qint32 unknown = 0;
    qint32 padding = 0;
    int maximumLength = 77; ///< special tokens included
};

/// Reads vocab.json and merges.txt, or else tokenizer.json; what tokens are special, and the length, from
/// tokenizer_config.json and special_tokens_map.json where they are there.
/// @return NotFound, Corrupt, or Unsupported (another kind of tokenizer), naming the file
Result<TokenizerFiles> readTokenizerFiles(const QString &folder);

} // namespace pictor::text
