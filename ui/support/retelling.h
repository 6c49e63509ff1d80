// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace pictor::ui {

/// Lets everything that shows `root`'s texts ask for them again, in another language: it, its children and
/// what its properties point to tell that their texts changed, and models that their rows did. What a text
/// was kept in when it was told stays as it is.
/// The signals that tell of it are those of the properties: whoever begins something because of one asks
/// whether anything has changed but the words, or listens to another signal.
void retell(QObject *root);

} // namespace pictor::ui
