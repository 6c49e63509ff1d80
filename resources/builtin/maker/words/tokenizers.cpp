// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliptokenizertraining.h"
#include "t5tokenizertraining.h"
#include "words.h"

#include "text/cliptokenizer.h"
#include "text/t5tokenizer.h"

namespace pictor::landscapes {

namespace {

const QString clipFolder = QStringLiteral("/tokenizer");
const QString t5Folder = QStringLiteral("/tokenizer_2");

class LoadedTokenizers final : public Tokenizers {
public:
    LoadedTokenizers(
        std::shared_ptr<const text::ClipTokenizer> clip, std::shared_ptr<const text::T5Tokenizer> t5)
        : m_clip(std::move(clip))
        , m_t5(std::move(t5))
    {
    }

    std::vector<qint64> clip(const QString &text) const override
    {
        return m_clip->padded(m_clip->encode(text).ids);
    }
    std::vector<qint64> t5(const QString &text, int length) const override
    {
        return m_t5->padded(m_t5->encode(text, length).ids, length);
    }
    qint64 endOfText() const override { return m_clip->encode({}).ids.back(); }
    qint64 pieces() const override
    {
        return m_t5->encode(QStringLiteral("<extra_id_0>")).ids.front() + 1; // sentinels count down
    }

private:
    std::shared_ptr<const text::ClipTokenizer> m_clip;
    std::shared_ptr<const text::T5Tokenizer> m_t5;
};

class OwnWords final : public Words {
public:
    QString learn(
        const QStringList &texts, int merges, int pieces, int length, const QString &folder) const override
    {
        const QString problem = writeClipTokenizer(texts, merges, folder + clipFolder);
        return problem.isEmpty() ? writeT5Tokenizer(texts, pieces, length, folder + t5Folder) : problem;
    }

    std::unique_ptr<Tokenizers> load(const QString &folder, QString &problem) const override
    {
        auto clip = text::ClipTokenizer::load(folder + clipFolder);
        auto t5 = text::T5Tokenizer::load(folder + t5Folder);
        if (clip && t5)
            return std::make_unique<LoadedTokenizers>(*std::move(clip), *std::move(t5));
        problem = clip ? t5.error().message : clip.error().message;
        return nullptr;
    }
};

} // namespace

const Words &words()
{
    static const OwnWords own;
    return own;
}

} // namespace pictor::landscapes
