// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace pictor::text {

/// A text as the byte-pair encoder reads it, and where each of its UTF-16 units came from.
struct NormalisedText {
    QString text;
    std::vector<qsizetype> ends; ///< per unit of `text`: offset just past its origin in the original
};

/// Composed (NFC), each run of white space one space, lower case letter by letter (no final sigma): what
/// CLIP's tokenizer.json asks for. Linear in the text's length, whatever is in it.
NormalisedText normalised(QStringView text);

} // namespace pictor::text
