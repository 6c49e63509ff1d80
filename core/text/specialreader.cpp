// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/specialreader.h"

#include "text/jsonfile.h"
#include "text/messages.h"

#include <QJsonArray>

namespace pictor::text {

namespace {

constexpr qint32 maximumId = 1 << 20;

QString contentOf(const QJsonValue &token)
{
    return token.isObject() ? token[QLatin1String("content")].toString() : token.toString();
}

/// Collects special tokens; what is said of a token first counts.
class SpecialReader {
public:
    SpecialReader(const TokenizerSources &sources, TokenizerFiles &files)
        : m_sources(sources)
        , m_files(files)
    {
    }

    Result<void> read()
    {
        return addDecoder()
            .and_then([this] { return addList(); })
            .and_then(
                [this] { return setRole("bos_token", QStringLiteral("<|startoftext|>"), m_files.begin); })
            .and_then([this] { return setRole("eos_token", QStringLiteral("<|endoftext|>"), m_files.end); })
            .and_then([this] { return setRole("unk_token", m_spelling[m_files.end], m_files.unknown); })
            .and_then([this] { return setRole("pad_token", m_spelling[m_files.end], m_files.padding); });
    }

private:
    Result<void> addDecoder()
    {
        const QJsonObject decoder = m_sources.config[QLatin1String("added_tokens_decoder")].toObject();
        for (auto it = decoder.begin(); it != decoder.end(); ++it) {
            bool isNumber = false;
            const int id = it.key().toInt(&isNumber);
            if (!isNumber || id < 0 || id > maximumId)
                return damaged(QStringLiteral("tokenizer_config.json"),
                    Text::tr("\"%1\" is no valid token number").arg(it.key()));
            add(it.value(), id);
        }
        return {};
    }

    Result<void> addList()
    {
        for (const QJsonValue &token : m_sources.tokenizer[QLatin1String("added_tokens")].toArray()) {
            const Result<qint32> id =
                tokenId(token[QLatin1String("id")], contentOf(token), m_sources.vocabularyFile);
            if (!id)
                return tl::unexpected(id.error());
            add(token, *id);
        }
        return {};
    }

    // As the reference does: the map counts before the configuration, unless that lists its tokens in full.
    QJsonValue role(QLatin1String name) const
    {
        const QJsonValue mapped = m_sources.specialMap[name], configured = m_sources.config[name];
        const bool configFirst = m_sources.config.contains(QLatin1String("added_tokens_decoder"));
        const QJsonValue first = configFirst ? configured : mapped;
        return contentOf(first).isEmpty() ? (configFirst ? mapped : configured) : first;
    }

    Result<void> setRole(const char *name, const QString &fallback, qint32 &id)
    {
        const QJsonValue given = role(QLatin1String(name));
        const QJsonValue token = contentOf(given).isEmpty() ? QJsonValue(fallback) : given;
        const QString content = contentOf(token);
        const auto known = m_files.vocabulary.constFind(content);
        if (known == m_files.vocabulary.cend())
            return damaged(m_sources.vocabularyFile,
                Text::tr("the %1 \"%2\" is not in it").arg(QLatin1String(name), content));
        id = *known;
        add(token, id);
        return {};
    }

    void add(const QJsonValue &token, qint32 id)
    {
        const QString content = contentOf(token);
        if (content.isEmpty() || m_spelling.contains(id))
            return;
        m_spelling.insert(id, content);
        m_files.vocabulary.insert(content, id);
        // Of CLIP's own two markers the published tokenizers all say so; a token given by name alone is not.
        const bool byDefault =
            content.startsWith(QLatin1String("<|")) && content.endsWith(QLatin1String("|>"));
        const bool normalised = token[QLatin1String("normalized")].toBool(byDefault);
        m_files.specialTokens.append({content, id, normalised});
    }

    const TokenizerSources &m_sources;
    TokenizerFiles &m_files;
    QHash<qint32, QString> m_spelling; ///< of special tokens
};

} // namespace

Result<qint32> tokenId(const QJsonValue &value, const QString &symbol, const QString &file)
{
    const int id = value.toInt(-1);
    if (id < 0 || id > maximumId)
        return damaged(file, Text::tr("\"%1\" has no valid number").arg(symbol));
    return id;
}

Result<void> readSpecialTokens(const TokenizerSources &sources, TokenizerFiles &files)
{
    return SpecialReader(sources, files).read();
}

} // namespace pictor::text
