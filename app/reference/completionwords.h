// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pictor::app {

/// What may stand in one place of a command line.
struct CompletionWords {
    QStringList words{};
    bool files = false;
    bool folders = false; ///< alone; files bring their folders along

    bool isEmpty() const { return words.isEmpty() && !files && !folders; }
};

/// For the value of an option as its help names it: "DIR", "KEY|FILE". Empty: anything, which nobody can
/// guess.
CompletionWords wordsForValue(const QString &valueName);

/// For what follows a command, as its help says it: "IMAGE | --text WORDS", "[list | download KEY]".
CompletionWords wordsForArguments(const QString &arguments);

/// The first sentence of `text`, without its full stop: what fits beside an option in a list.
QString firstSentence(const QString &text);

} // namespace pictor::app
