// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordsmodule.h"

#include <QLibrary>

namespace pictor::landscapes {

const Words *wordsModule(QString &problem)
{
    QLibrary library(QStringLiteral(PICTOR_WORDS_MODULE));
    library.setLoadHints(
        QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint | QLibrary::DeepBindHint);
    using Entry = const Words *();
    if (auto *entry = reinterpret_cast<Entry *>(library.resolve("pictorLandscapeWords")))
        return entry();
    problem = library.errorString();
    return nullptr;
}

} // namespace pictor::landscapes
