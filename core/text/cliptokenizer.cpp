// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cliptokenizer.h"

#include "text/bytepairs.h"
#include "text/clipencoder.h"
#include "text/normaliser.h"
#include "text/specialtokens.h"
#include "text/tokenizerfiles.h"

#include <algorithm>

namespace pictor::text {

struct ClipTokenizer::Data {
    BytePairs pairs;
    std::vector<QString> spelling; ///< by id
    SpecialTokens asWritten;
    SpecialTokens normalised;
    qint32 begin = 0;
    qint32 end = 0;
    qint32 padding = 0;
    int maximumLength = 0;
};

namespace {

std::vector<QString> spellingOf(const TokenizerFiles &files)
{
    std::vector<QString> spelling;
    const auto add = [&](qint32 id, const QString &symbol) {
        const auto index = static_cast<std::size_t>(id);
        spelling.resize(std::max(spelling.size(), index + 1));
        spelling[index] = symbol;
    };
    for (auto it = files.vocabulary.begin(); it != files.vocabulary.end(); ++it)
        add(it.value(), it.key());
    for (const SpecialToken &token : files.specialTokens)
        add(token.id, token.content);
    return spelling;
}

} // namespace

ClipTokenizer::ClipTokenizer(std::unique_ptr<const Data> data)
    : m_data(std::move(data))
{
}

ClipTokenizer::~ClipTokenizer() = default;

Result<std::shared_ptr<const ClipTokenizer>> ClipTokenizer::load(const QString &folder)
{
    const Result<TokenizerFiles> files = readTokenizerFiles(folder);
    if (!files)
        return tl::unexpected(files.error());
    Result<BytePairs> pairs =
        BytePairs::create(files->vocabulary, files->merges, files->unknown, files->mergesFile);
    if (!pairs)
        return tl::unexpected(pairs.error());

    auto data = std::make_unique<Data>(Data{*std::move(pairs), spellingOf(*files), {}, {}, files->begin,
        files->end, files->padding, files->maximumLength});
    for (const SpecialToken &token : files->specialTokens) {
        if (token.normalised)
            data->normalised.add(normalised(token.content).text, token.id);
        else
            data->asWritten.add(token.content, token.id);
    }
    return std::shared_ptr<const ClipTokenizer>(new ClipTokenizer(std::move(data)));
}

Tokens ClipTokenizer::encode(const QString &text) const
{
    const std::vector<Piece> pieces =
        ClipEncoder(m_data->pairs, m_data->asWritten, m_data->normalised).encode(text);
    const auto room = static_cast<std::size_t>(m_data->maximumLength - 2);
    const std::size_t kept = std::min(pieces.size(), room);

    Tokens result;
    result.total = static_cast<qsizetype>(pieces.size()) + 2;
    result.charactersUsed = text.size();
    if (kept < pieces.size())
        result.charactersUsed = std::min(pieces[kept - 1].end, pieces[kept].begin);
    const auto append = [&](qint32 id) {
        result.ids.push_back(id);
        result.tokens.append(m_data->spelling[static_cast<std::size_t>(id)]);
    };
    append(m_data->begin);
    for (std::size_t i = 0; i < kept; ++i)
        append(pieces[i].id);
    append(m_data->end);
    return result;
}

std::vector<qint64> ClipTokenizer::padded(std::vector<qint64> ids) const
{
    const auto length = static_cast<std::size_t>(m_data->maximumLength);
    if (ids.size() < length)
        ids.resize(length, m_data->padding);
    return ids;
}

int ClipTokenizer::maximumLength() const
{
    return m_data->maximumLength;
}

} // namespace pictor::text
