// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokenizerfiles.h"

#include <QJsonObject>
#include <QJsonValue>

namespace pictor::text {

/// Everything as found on disk, before it is checked against itself.
struct TokenizerSources {
    QJsonObject tokenizer; ///< tokenizer.json; empty if it is not needed
    QJsonObject config; ///< tokenizer_config.json
    QJsonObject specialMap; ///< special_tokens_map.json
    QString vocabularyFile;
};

/// @return Corrupt, naming `symbol` and `file`, for anything but a plausible token id
Result<qint32> tokenId(const QJsonValue &value, const QString &symbol, const QString &file);

/// Adds to `files`, whose vocabulary is read, the special tokens and the roles that they play.
/// @return Corrupt, naming file and token
Result<void> readSpecialTokens(const TokenizerSources &sources, TokenizerFiles &files);

} // namespace pictor::text
