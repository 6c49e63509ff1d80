// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pictor::landscapes {

/// Learns a SentencePiece unigram model from `texts` and writes a T5 tokenizer's folder: spiece.model,
/// tokenizer_config.json, special_tokens_map.json. Capitals are read as small letters, and every letter,
/// digit and common mark is known, whatever the texts are. The same files for the same texts.
/// @param pieces  about as many
/// @param length  tokens that the model reads, for tokenizer_config.json
/// @return what went wrong; empty if nothing did
QString writeT5Tokenizer(const QStringList &texts, int pieces, int length, const QString &folder);

} // namespace pictor::landscapes
