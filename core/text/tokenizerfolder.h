// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pictor::text {

/// A folder that holds a tokenizer's files.
struct TokenizerFolder {
    enum class Kind { Clip, SentencePiece, Unknown };

    QString name; ///< "tokenizer", "tokenizer_2", ...
    QString path;
    Kind kind = Kind::Unknown;
};

/// The tokenizers of a model in the Hugging Face layout, by name: those of its folders tokenizer,
/// tokenizer_2, ...; of a flat repository its own, named "tokenizer". Reads the disk.
QList<TokenizerFolder> tokenizersOf(const QString &modelFolder);

} // namespace pictor::text
