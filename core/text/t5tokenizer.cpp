// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/t5tokenizer.h"

#include "text/messages.h"
#include "text/specialtokens.h"

#include <QFile>

#include <sentencepiece_processor.h>

#include <algorithm>

namespace pictor::text {

struct T5Tokenizer::Data {
    sentencepiece::SentencePieceProcessor model;
    SpecialTokens special; ///< matched in the text as written
};

namespace {

constexpr int sentinelCount = 100;

/// A token, and the characters of the original text up to its end.
struct T5Piece {
    int id = 0;
    qsizetype end = 0;
};

/// How many UTF-16 units of a text each of its UTF-8 bytes stands behind.
class Utf8Positions {
public:
    explicit Utf8Positions(const QByteArray &utf8)
        : m_utf8(utf8)
    {
    }

    /// Units before byte `at`; asked for in rising order.
    qsizetype unitsBefore(qsizetype at)
    {
        for (; m_byte < at; ++m_byte) {
            const auto byte = static_cast<uchar>(m_utf8[m_byte]);
            const bool continues = (byte & 0xc0U) == 0x80U;
            m_units += continues ? 0 : (byte >= 0xf0U ? 2 : 1);
        }
        return m_units;
    }

private:
    const QByteArray &m_utf8;
    qsizetype m_byte = 0;
    qsizetype m_units = 0;
};

void encodePlain(const sentencepiece::SentencePieceProcessor &model, QStringView text, qsizetype offset,
    std::vector<T5Piece> &pieces)
{
    const QByteArray utf8 = text.toUtf8();
    const auto encoded =
        model.EncodeAsImmutableProto({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    Utf8Positions positions(utf8);
    for (const auto &piece : encoded.pieces())
        pieces.push_back({static_cast<int>(piece.id()), offset + positions.unitsBefore(piece.end())});
}

QString spelling(const sentencepiece::SentencePieceProcessor &model, int id)
{
    const int behind = id - model.GetPieceSize();
    if (behind >= 0)
        return QStringLiteral("<extra_id_%1>").arg(sentinelCount - 1 - behind);
    return QString::fromStdString(model.IdToPiece(id));
}

} // namespace

T5Tokenizer::T5Tokenizer(std::unique_ptr<const Data> data)
    : m_data(std::move(data))
{
}

T5Tokenizer::~T5Tokenizer() = default;

Result<std::shared_ptr<const T5Tokenizer>> T5Tokenizer::load(const QString &folder)
{
    const QString path = folder + QStringLiteral("/spiece.model");
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(Error::Kind::NotFound,
            Text::tr("%1 cannot be read (%2): get the model again.").arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    auto data = std::make_unique<Data>();
    sentencepiece::SentencePieceProcessor &model = data->model;
    const auto loaded =
        model.LoadFromSerializedProto({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!loaded.ok() || model.eos_id() < 0 || model.pad_id() < 0 || model.unk_id() < 0)
        return failure(Error::Kind::Corrupt, Text::tr("%1 is damaged: get the model again.").arg(path),
            QString::fromStdString(loaded.ToString()));

    for (const int id : {model.pad_id(), model.eos_id(), model.unk_id()})
        data->special.add(spelling(model, id), id);
    for (int id = model.GetPieceSize(); id < model.GetPieceSize() + sentinelCount; ++id)
        data->special.add(spelling(model, id), id);
    return std::shared_ptr<const T5Tokenizer>(new T5Tokenizer(std::move(data)));
}

Tokens T5Tokenizer::encode(const QString &text, int maximumLength) const
{
    std::vector<T5Piece> pieces;
    qsizetype at = 0;
    while (const auto match = m_data->special.find(text, at)) {
        encodePlain(m_data->model, QStringView(text).mid(at, match->begin - at), at, pieces);
        pieces.push_back({match->id, match->end});
        at = match->end;
    }
    encodePlain(m_data->model, QStringView(text).mid(at), at, pieces);

    const std::size_t kept =
        std::min(pieces.size(), static_cast<std::size_t>(std::max(maximumLength, 1) - 1));
    Tokens result;
    result.total = static_cast<qsizetype>(pieces.size()) + 1;
    result.charactersUsed = kept == pieces.size() ? text.size() : kept == 0 ? 0 : pieces[kept - 1].end;
    const auto append = [&](int id) {
        result.ids.push_back(id);
        result.tokens.append(spelling(m_data->model, id));
    };
    for (std::size_t i = 0; i < kept; ++i)
        append(pieces[i].id);
    append(m_data->model.eos_id());
    return result;
}

std::vector<qint64> T5Tokenizer::padded(std::vector<qint64> ids, int length) const
{
    if (std::ssize(ids) < length)
        ids.resize(static_cast<std::size_t>(length), m_data->model.pad_id());
    return ids;
}

} // namespace pictor::text
