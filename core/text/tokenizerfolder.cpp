// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizerfolder.h"

#include "text/jsonfile.h"

#include <QDir>

namespace pictor::text {

namespace {

using Kind = TokenizerFolder::Kind;

Kind kindOfTokenizerJson(const QString &file)
{
    const Result<QJsonObject> object = readJsonObject(file);
    const QJsonValue type =
        object ? object->value(QLatin1String("model"))[QLatin1String("type")] : QJsonValue();
    if (type == QLatin1String("Unigram"))
        return Kind::SentencePiece;
    return type == QLatin1String("BPE") ? Kind::Clip : Kind::Unknown;
}

std::optional<TokenizerFolder> tokenizerIn(const QDir &folder, const QString &name)
{
    const auto result = [&](Kind kind) { return TokenizerFolder{name, folder.path(), kind}; };
    if (folder.exists(QStringLiteral("vocab.json")) || folder.exists(QStringLiteral("merges.txt")))
        return result(Kind::Clip);
    if (folder.exists(QStringLiteral("spiece.model")))
        return result(Kind::SentencePiece);
    if (folder.exists(QStringLiteral("tokenizer.json")))
        return result(kindOfTokenizerJson(folder.filePath(QStringLiteral("tokenizer.json"))));
    return std::nullopt;
}

} // namespace

QList<TokenizerFolder> tokenizersOf(const QString &modelFolder)
{
    const QDir folder(modelFolder);
    if (const auto flat = tokenizerIn(folder, QStringLiteral("tokenizer")))
        return {*flat};
    QList<TokenizerFolder> result;
    const QStringList names = folder.entryList(
        {QStringLiteral("tokenizer"), QStringLiteral("tokenizer_*")}, QDir::Dirs, QDir::Name);
    for (const QString &name : names) {
        if (const auto found = tokenizerIn(QDir(folder.filePath(name)), name))
            result.append(*found);
    }
    return result;
}

} // namespace pictor::text
