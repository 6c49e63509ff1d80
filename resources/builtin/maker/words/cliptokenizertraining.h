// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pictor::landscapes {

/// Learns byte pairs from `texts` (Sennrich et al., arXiv:1508.07909) and writes a CLIP tokenizer's folder:
/// vocab.json, merges.txt, tokenizer_config.json, special_tokens_map.json. The same files for the same texts.
/// @param merges  at most; fewer where every word has become one token
/// @return what went wrong; empty if nothing did
QString writeClipTokenizer(const QStringList &texts, int merges, const QString &folder);

} // namespace pictor::landscapes
