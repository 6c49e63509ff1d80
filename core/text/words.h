// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace pictor::text {

/// Where the word that starts at `at` ends, by CLIP's rule: an English contraction, a run of letters, one
/// digit, or a run of anything else that is no white space. `at` itself if white space stands there.
/// @param text  normalised
qsizetype wordEnd(QStringView text, qsizetype at);

} // namespace pictor::text
