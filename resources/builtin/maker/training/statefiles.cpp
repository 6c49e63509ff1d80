// SPDX-License-Identifier: GPL-3.0-or-later
#include "statefiles.h"

#include <QDir>

#include <fstream>

namespace pictor::landscapes {

using inference::EngineError;

void throwUnusable(const std::filesystem::path &file, const EngineError &error)
{
    const bool readable = std::ifstream(file).good();
    if (error.kind() != EngineError::Kind::Corrupt || !readable)
        throw EngineError(error);
    throw EngineError(EngineError::Kind::Corrupt,
        file.string()
            + " is damaged, or not of this training. Delete it: the same command then makes it anew.");
}

void removeUnfinished(const std::filesystem::path &state)
{
    QDir folder(QString::fromStdString(state.string()));
    // As the writer of safetensors files chooses them.
    const QStringList names{
        QStringLiteral("*.safetensors.[0-9].part"), QStringLiteral("*.safetensors.[0-9][0-9].part")};
    for (const QString &name : folder.entryList(names, QDir::Files))
        folder.remove(name); // one that stays is in nobody's way
}

} // namespace pictor::landscapes
