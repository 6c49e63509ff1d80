// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary.h"

#include "seeds.h"

#include "inference/engine.h"
#include "landscapes/caption.h"
#include "landscapes/sampler.h"
#include "words/wordsmodule.h"

#include <QFile>

namespace pictor::landscapes {

namespace {

using inference::EngineError;

constexpr int textsToLearnFrom = 20000;

[[noreturn]] void fail(const QString &what)
{
    throw EngineError(EngineError::Kind::Internal, what.toStdString());
}

/// No picture of a held-out pair is described: each of their words is here, with other things.
QStringList captions(std::uint64_t seed)
{
    QStringList texts;
    for (int i = 0; i < textsToLearnFrom; ++i) {
        Random random(seedFor(seed, Stream::Words, static_cast<std::uint64_t>(i)));
        const Landscape landscape = sampleLandscape(random, Pairs::Training);
        texts << writeCaption(landscape, random, CaptionLength::Any);
    }
    return texts;
}

const Words &loadedWords()
{
    QString problem;
    const Words *words = wordsModule(problem);
    if (!words)
        fail(problem);
    return *words;
}

at::Tensor rowsOf(const std::vector<std::vector<qint64>> &rows)
{
    std::vector<at::Tensor> tensors;
    tensors.reserve(rows.size());
    for (const std::vector<qint64> &row : rows) {
        const at::Tensor ids = at::empty({static_cast<std::int64_t>(row.size())}, at::kLong);
        std::copy(row.begin(), row.end(), ids.data_ptr<std::int64_t>());
        tensors.push_back(ids);
    }
    return at::stack(tensors);
}

} // namespace

Vocabulary Vocabulary::of(const std::filesystem::path &folder, const ModelShape &shape, std::uint64_t seed)
{
    const QString path = QString::fromStdString(folder.string());
    if (!QFile::exists(path + QStringLiteral("/tokenizer_2/special_tokens_map.json"))) { // written last
        const QString problem =
            loadedWords().learn(captions(seed), shape.merges, shape.pieces, shape.textLength, path);
        if (!problem.isEmpty())
            fail(problem);
    }
    try {
        return read(folder, shape.textLength);
    } catch (const EngineError &error) {
        fail(QStringLiteral(
            "%1 Delete the folder tokenizer_2 in %2: both tokenizers are then learnt anew, as they were.")
                 .arg(QString::fromUtf8(error.what()), path));
    }
}

Vocabulary Vocabulary::read(const std::filesystem::path &folder, int length)
{
    QString problem;
    Vocabulary vocabulary;
    vocabulary.m_tokenizers = loadedWords().load(QString::fromStdString(folder.string()), problem);
    if (!vocabulary.m_tokenizers)
        fail(problem);
    vocabulary.m_length = length;
    return vocabulary;
}

TextIds Vocabulary::ids(const QStringList &texts) const
{
    std::vector<std::vector<qint64>> clip, t5;
    for (const QString &text : texts) {
        clip.push_back(m_tokenizers->clip(text));
        t5.push_back(m_tokenizers->t5(text, m_length));
    }
    return {rowsOf(clip), rowsOf(t5)};
}

void Vocabulary::applyTo(ModelShape &shape) const
{
    shape.clip.endOfText = m_tokenizers->endOfText();
    shape.clip.vocabulary = shape.clip.endOfText + 1;
    shape.t5.vocabulary = m_tokenizers->pieces();
}

} // namespace pictor::landscapes
