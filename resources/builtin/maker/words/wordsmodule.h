// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words.h"

namespace pictor::landscapes {

/// Words from a module that keeps its libraries' symbols to itself: SentencePiece has a protobuf of its own
/// inside, which libtorch's would take for the one that it knows.
/// @return nullptr, and in `problem` why, if it cannot be loaded
const Words *wordsModule(QString &problem);

} // namespace pictor::landscapes
