// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizerfiles.h"

#include "text/jsonfile.h"
#include "text/messages.h"
#include "text/specialreader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace pictor::text {

namespace {

Result<void> readVocabulary(const QJsonObject &object, const QString &file, TokenizerFiles &files)
{
    files.vocabulary.reserve(object.size());
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Result<qint32> id = tokenId(it.value(), it.key(), file);
        if (!id)
            return tl::unexpected(id.error());
        files.vocabulary.insert(it.key(), *id);
    }
    return {};
}

std::optional<MergeRule> mergeRule(const QStringList &parts)
{
    if (parts.size() != 2 || parts[0].isEmpty() || parts[1].isEmpty())
        return std::nullopt;
    return MergeRule{parts[0], parts[1]};
}

Result<void> readMergesText(const QString &file, TokenizerFiles &files)
{
    const Result<QByteArray> bytes = readSmallFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QStringList lines = QString::fromUtf8(*bytes).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1String("#version")))
            continue;
        const std::optional<MergeRule> rule = mergeRule(line.split(QLatin1Char(' ')));
        if (!rule)
            return damaged(file, Text::tr("line %1 is no merge rule").arg(i + 1));
        files.merges.append(*rule);
    }
    files.mergesFile = file;
    return {};
}

// Older files write "a b", newer ones ["a", "b"].
QStringList mergeParts(const QJsonValue &value)
{
    return value.isArray() ? value.toVariant().toStringList() : value.toString().split(QLatin1Char(' '));
}

Result<void> readMergesJson(const QJsonArray &merges, const QString &file, TokenizerFiles &files)
{
    for (const QJsonValue &value : merges) {
        const std::optional<MergeRule> rule = mergeRule(mergeParts(value));
        if (!rule)
            return damaged(file, Text::tr("merge rule %1 is malformed").arg(files.merges.size() + 1));
        files.merges.append(*rule);
    }
    files.mergesFile = file;
    return {};
}

Result<void> readTokenizerJson(const QString &file, TokenizerSources &sources, TokenizerFiles &files)
{
    const Result<QJsonObject> object = readJsonObject(file);
    if (!object)
        return tl::unexpected(object.error());
    sources.tokenizer = *object;
    const QJsonObject model = object->value(QLatin1String("model")).toObject();
    if (model[QLatin1String("type")] != QLatin1String("BPE")
        || model[QLatin1String("end_of_word_suffix")] != QLatin1String("</w>"))
        return failure(Error::Kind::Unsupported,
            Text::tr("%1 describes another tokenizer than CLIP's.").arg(QDir::toNativeSeparators(file)));
    return readVocabulary(model[QLatin1String("vocab")].toObject(), file, files).and_then([&] {
        return readMergesJson(model[QLatin1String("merges")].toArray(), file, files);
    });
}

Result<void> readVocabularyAndMerges(const QDir &folder, TokenizerSources &sources, TokenizerFiles &files)
{
    const QString vocabulary = folder.filePath(QStringLiteral("vocab.json"));
    const QString merges = folder.filePath(QStringLiteral("merges.txt"));
    const QString tokenizer = folder.filePath(QStringLiteral("tokenizer.json"));
    const bool hasBoth = QFileInfo::exists(vocabulary) && QFileInfo::exists(merges);
    sources.vocabularyFile = !hasBoth && QFileInfo::exists(tokenizer) ? tokenizer : vocabulary;
    if (sources.vocabularyFile == tokenizer)
        return readTokenizerJson(tokenizer, sources, files);

    return readJsonObject(vocabulary)
        .and_then([&](const QJsonObject &object) { return readVocabulary(object, vocabulary, files); })
        .and_then([&] { return readMergesText(merges, files); });
}

// Some configurations hold 1e30 for "no limit"; CLIP's text tower then still ends at 77.
int maximumLength(const QJsonObject &config)
{
    constexpr int clip = 77, shortest = 3, longest = 65536;
    const double length = config[QLatin1String("model_max_length")].toDouble(clip);
    return length >= shortest && length <= longest ? static_cast<int>(length) : clip;
}

Result<void> readSpecials(const QDir &folder, TokenizerSources &sources, TokenizerFiles &files)
{
    const Result<QJsonObject> config =
        readOptionalJsonObject(folder.filePath(QStringLiteral("tokenizer_config.json")));
    if (!config)
        return tl::unexpected(config.error());
    const Result<QJsonObject> specialMap =
        readOptionalJsonObject(folder.filePath(QStringLiteral("special_tokens_map.json")));
    if (!specialMap)
        return tl::unexpected(specialMap.error());
    sources.config = *config;
    sources.specialMap = *specialMap;
    files.maximumLength = maximumLength(*config);
    return readSpecialTokens(sources, files);
}

} // namespace

Result<TokenizerFiles> readTokenizerFiles(const QString &folder)
{
    const QDir directory(folder);
    TokenizerSources sources;
    TokenizerFiles files;
    return readVocabularyAndMerges(directory, sources, files)
        .and_then([&] { return readSpecials(directory, sources, files); })
        .map([&] { return std::move(files); });
}

} // namespace pictor::text
