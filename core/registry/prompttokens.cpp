// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/prompttokens.h"

#include "base/pluralform.h"
#include "registry/messages.h"
#include "text/cliptokenizer.h"
#include "text/t5tokenizer.h"

namespace pictor {

namespace {

using inference::PromptReader;
using inference::TokenIds;

PromptTokens tokensOf(const text::Tokens &tokens, const std::vector<qint64> &padded)
{
    return {TokenIds(padded.begin(), padded.end()), tokens.charactersUsed};
}

Result<PromptTokenizer> clipTokenizer(const QString &folder, int length)
{
    const auto tokenizer = text::ClipTokenizer::load(folder);
    if (!tokenizer)
        return tl::unexpected(tokenizer.error());
    if ((*tokenizer)->maximumLength() != length)
        return failure(Error::Kind::Corrupt,
            Text::tr("The vocabulary in %1 belongs to another model; replace it by a fresh copy.")
                .arg(folder));
    return [clip = *tokenizer](const QString &words) -> Result<PromptTokens> {
        const text::Tokens tokens = clip->encode(words);
        return tokensOf(tokens, clip->padded(tokens.ids));
    };
}

Result<PromptTokenizer> sentencePieceTokenizer(const QString &folder, int length)
{
    const auto tokenizer = text::T5Tokenizer::load(folder);
    if (!tokenizer)
        return tl::unexpected(tokenizer.error());
    return [t5 = *tokenizer, length](const QString &words) -> Result<PromptTokens> {
        const text::Tokens tokens = t5->encode(words, length);
        return tokensOf(tokens, t5->padded(tokens.ids, length));
    };
}

/// The last words of `text`, as many as are easily recognised.
QString lastWords(const QString &text)
{
    constexpr qsizetype enough = 40;
    const QString line = text.simplified();
    if (line.size() <= enough)
        return line;
    const qsizetype space = line.indexOf(u' ', line.size() - enough);
    return QChar(0x2026) + (space < 0 ? line.last(enough) : line.sliced(space + 1));
}

} // namespace

Result<ReadPrompt> readPrompt(const QString &text, const std::vector<PromptTokenizer> &tokenizers)
{
    ReadPrompt read;
    for (const PromptTokenizer &tokenizer : tokenizers) {
        auto tokens = tokenizer(text);
        if (!tokens)
            return tl::unexpected(std::move(tokens).error());
        if (read.ids.empty() || tokens->charactersUsed > read.charactersUsed) {
            read.charactersUsed = tokens->charactersUsed;
            read.longest = tokens->ids.size();
        }
        read.ids.push_back(std::move(tokens->ids));
    }
    return read;
}

QString cutNote(const QString &text, const ReadPrompt &read, bool isNegative)
{
    if (read.ids.empty() || QStringView(text).sliced(read.charactersUsed).trimmed().isEmpty())
        return {};
    const int form = pluralForm(static_cast<qint64>(read.longest));
    const QString note = isNegative
        ? Text::tr("The negative prompt was cut after “%1”: the model reads %2 tokens.", nullptr, form)
        : Text::tr("The prompt was cut after “%1”: the model reads %2 tokens.", nullptr, form);
    return note.arg(lastWords(text.first(read.charactersUsed)), QString::number(read.longest));
}

Result<std::vector<PromptTokenizer>> tokenizersFor(
    const std::vector<PromptReader> &readers, const QString &folder)
{
    std::vector<PromptTokenizer> tokenizers;
    for (const PromptReader &reader : readers) {
        const QString place = folder + u'/' + QString::fromStdString(reader.folder);
        auto tokenizer = reader.kind == PromptReader::Kind::Clip
            ? clipTokenizer(place, reader.length)
            : sentencePieceTokenizer(place, reader.length);
        if (!tokenizer)
            return tl::unexpected(std::move(tokenizer).error());
        tokenizers.push_back(*std::move(tokenizer));
    }
    return tokenizers;
}

} // namespace pictor
