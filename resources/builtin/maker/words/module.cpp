// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

/// The module's only exported function.
extern "C" Q_DECL_EXPORT const pictor::landscapes::Words *pictorLandscapeWords()
{
    return &pictor::landscapes::words();
}
