// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pluralform.h"
#include "commands.h"
#include "console.h"
#include "exitcode.h"
#include "jsonline.h"
#include "messages.h"
#include "session.h"
#include "text/cliptokenizer.h"
#include "text/t5tokenizer.h"
#include "tokenizers.h"

#include <QJsonArray>

namespace pictor::app {

namespace {

using text::ClipTokenizer;
using text::T5Tokenizer;
using text::TokenizerFolder;
using text::Tokens;

/// What one tokenizer makes of a text, how much it has room for, and what fills the rest.
struct Encoded {
    Tokens tokens;
    int limit = 0;
    qint64 padding = 0;
};

QString jsonOf(const QString &tokenizer, const Encoded &encoded)
{
    return JsonLine()
        .add("tokenizer", tokenizer)
        .add("ids", encoded.tokens.ids)
        .add("tokens", QJsonArray::fromStringList(encoded.tokens.tokens))
        .add("total", encoded.tokens.total)
        .add("length", encoded.limit)
        .add("padding", encoded.padding)
        .text();
}

// Quoted, on one line, shortened in the middle.
QString excerpt(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString line = text.simplified();
    const QString shown = line.size() <= longest
        ? line
        : line.left(longest / 2).trimmed() + QStringLiteral(" … ") + line.right(longest / 2).trimmed();
    return Text::tr("“%1”").arg(shown);
}

void printTable(const QString &name, const QString &text, const Encoded &encoded, Console &console)
{
    constexpr int idWidth = 7;
    const Tokens &tokens = encoded.tokens;
    console.print(
        Text::tr("%1: %2 of at most %3 tokens, the rest filled with %4", nullptr, pluralForm(encoded.limit))
            .arg(name, QString::number(tokens.ids.size()), QString::number(encoded.limit),
                QString::number(encoded.padding)));
    for (std::size_t i = 0; i < tokens.ids.size(); ++i)
        console.print(QStringLiteral("%1  %2").arg(tokens.ids[i], idWidth).arg(tokens.tokens[qsizetype(i)]));
    const qsizetype lost = tokens.total - static_cast<qsizetype>(tokens.ids.size());
    if (lost == 0)
        return;
    console.print(
        Text::tr("The model does not see the last %1 of %2 tokens:", nullptr, pluralForm(tokens.total))
            .arg(lost)
            .arg(tokens.total));
    console.print(Text::tr("  seen  %1").arg(excerpt(text.left(tokens.charactersUsed))));
    console.print(Text::tr("  cut   %1").arg(excerpt(text.mid(tokens.charactersUsed))));
}

Result<Encoded> encoded(const TokenizerFolder &folder, const QString &text)
{
    switch (folder.kind) {
    case TokenizerFolder::Kind::Clip:
        return ClipTokenizer::load(folder.path).map([&](const auto &tokenizer) {
            return Encoded{tokenizer->encode(text), tokenizer->maximumLength(), tokenizer->padded({}).back()};
        });
    case TokenizerFolder::Kind::SentencePiece:
        return T5Tokenizer::load(folder.path).map([&](const auto &tokenizer) {
            return Encoded{
                tokenizer->encode(text), T5Tokenizer::pipelineLength, tokenizer->padded({}).back()};
        });
    case TokenizerFolder::Kind::Unknown:
        break;
    }
    return failure(Error::Kind::Unsupported,
        Text::tr("%1: tokenizers of this kind are not in this version.").arg(folder.name));
}

Result<void> show(Session &session, const TokenizerFolder &folder, const QString &text)
{
    const auto result = encoded(folder, text);
    if (!result)
        return tl::unexpected(result.error());
    if (session.json())
        session.console().print(jsonOf(folder.name, *result));
    else
        printTable(folder.name, text, *result, session.console());
    return {};
}

QCoro::Task<int> run(Session &session)
{
    if (session.arguments().positional.size() != 1)
        co_return session.misused(Text::tr("Give one text; put words in quotation marks: \"a red boat\"."));
    const auto options = session.registryOptions();
    if (!options)
        co_return session.fail(options.error());
    const bool isNamed = session.arguments().has("model");
    const auto tokenizers =
        isNamed ? findTokenizers(*options, session.arguments().value("model")) : findAnyTokenizers(*options);
    if (!tokenizers)
        co_return session.fail(tokenizers.error());
    int code = ExitCode::success;
    for (const TokenizerFolder &folder : *tokenizers) {
        const auto shown = show(session, folder, session.arguments().positional.constFirst());
        if (!shown)
            code = session.fail(shown.error());
    }
    co_return code;
}

} // namespace

Command tokensCommand()
{
    return {.name = QStringLiteral("tokens"),
        .arguments = QStringLiteral("TEXT"),
        .summary = Text::tr("Shows what a model reads of a text, and where it cuts."),
        .description = Text::tr(
            "A model with several tokenizers, as those that paint have, shows each, named by its "
            "folder: the tokens, how many the model reads, and the number that fills the rest. Only "
            "the tokenizers' files need to be here. A text that begins with a dash goes after a lone "
            "--."),
        .options = {{{QStringLiteral("m"), QStringLiteral("model")},
                        Text::tr("A key that “pictor models” lists, or a folder in the Hugging Face layout. "
                                 "Default: the first of the list that reads words and is on this machine."),
                        QStringLiteral("KEY|DIR")},
            jsonOption()},
        .examples = {{QStringLiteral("pictor tokens \"a red boat\" --model openai/clip-vit-base-patch32"),
                         Text::tr("Lists the tokens, their numbers, and what is cut off.")},
            {QStringLiteral("pictor tokens --model ./my-model --json -- \"--\""),
                Text::tr("The same of a model in a folder, as JSON: tokenizer, ids, tokens, total, length, "
                         "padding.")}},
        .run = run};
}

} // namespace pictor::app
