// SPDX-License-Identifier: GPL-3.0-or-later
#include "t5tokenizertraining.h"

#include "files/jsonfolder.h"

#include <sentencepiece_trainer.h>

#include <string>
#include <unordered_map>
#include <vector>

namespace pictor::landscapes {

namespace {

/// The texts one after the other, as SentencePiece asks for them.
class Sentences final : public sentencepiece::SentenceIterator {
public:
    explicit Sentences(const QStringList &texts)
    {
        m_texts.reserve(static_cast<std::size_t>(texts.size()));
        for (const QString &text : texts)
            m_texts.push_back(text.toStdString());
    }

    bool done() const override { return m_at == m_texts.size(); }
    void Next() override { ++m_at; }
    const std::string &value() const override { return m_texts[m_at]; }
    sentencepiece::util::Status status() const override { return {}; }

private:
    std::vector<std::string> m_texts;
    std::size_t m_at = 0;
};

nlohmann::ordered_json sentinels()
{
    nlohmann::ordered_json names = nlohmann::ordered_json::array();
    for (int i = 0; i < 100; ++i)
        names.push_back("<extra_id_" + std::to_string(i) + '>');
    return names;
}

nlohmann::ordered_json specialTokens()
{
    return {{"additional_special_tokens", sentinels()}, {"eos_token", "</s>"}, {"pad_token", "<pad>"},
        {"unk_token", "<unk>"}};
}

nlohmann::ordered_json configuration(int length)
{
    nlohmann::ordered_json json = specialTokens();
    json["extra_ids"] = 100;
    json["model_max_length"] = length;
    json["tokenizer_class"] = "T5Tokenizer";
    return json;
}

} // namespace

QString writeT5Tokenizer(const QStringList &texts, int pieces, int length, const QString &folder)
{
    const std::unordered_map<std::string, std::string> options = {{"model_type", "unigram"},
        {"vocab_size", std::to_string(pieces)}, {"hard_vocab_limit", "false"}, {"character_coverage", "1"},
        {"required_chars", "abcdefghijklmnopqrstuvwxyz0123456789,.;:!?'\"-()&"},
        {"normalization_rule_name", "nmt_nfkc_cf"}, {"num_threads", "1"}, {"pad_id", "0"}, {"eos_id", "1"},
        {"unk_id", "2"}, {"bos_id", "-1"}, {"pad_piece", "<pad>"}, {"eos_piece", "</s>"},
        {"unk_piece", "<unk>"}, {"minloglevel", "2"}};
    Sentences sentences(texts);
    std::string model;
    const auto status = sentencepiece::SentencePieceTrainer::Train(options, &sentences, &model);
    if (!status.ok())
        return QStringLiteral("SentencePiece could not learn: %1").arg(QLatin1String(status.message()));
    return writeFolder(folder,
        {{QStringLiteral("spiece.model"), QByteArray::fromStdString(model)},
            {QStringLiteral("tokenizer_config.json"), jsonText(configuration(length))},
            {QStringLiteral("special_tokens_map.json"), jsonText(specialTokens())}});
}

} // namespace pictor::landscapes
