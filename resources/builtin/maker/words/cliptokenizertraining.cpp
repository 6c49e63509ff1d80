// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliptokenizertraining.h"

#include "files/jsonfolder.h"

#include "text/normaliser.h"
#include "text/words.h"

#include <map>
#include <utility>
#include <vector>

namespace pictor::landscapes {

namespace {

const QString endOfWord = QStringLiteral("</w>");
const QString startOfText = QStringLiteral("<|startoftext|>");
const QString endOfText = QStringLiteral("<|endoftext|>");

/// GPT-2's spelling of a byte, as core/text reads it.
QList<QString> byteSymbols()
{
    QList<QString> symbols;
    int next = 0x100;
    for (int byte = 0; byte < 256; ++byte) {
        const bool printable = (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte != 0xAD);
        symbols << QString(QChar(printable ? byte : next++));
    }
    return symbols;
}

using Pair = std::pair<QString, QString>;

/// A word that occurs `count` times, in the symbols that it has come to.
struct Word {
    QStringList symbols;
    int count = 0;
};

std::vector<Word> wordsOf(const QStringList &texts)
{
    std::map<QString, int> counts;
    for (const QString &text : texts) {
        const QString plain = text::normalised(text).text;
        for (qsizetype at = 0; at < plain.size();) {
            const qsizetype end = text::wordEnd(plain, at);
            if (end > at)
                ++counts[plain.sliced(at, end - at)];
            at = std::max(end, at + 1);
        }
    }
    const QList<QString> spelling = byteSymbols();
    std::vector<Word> words;
    for (const auto &[text, count] : counts) {
        Word word{{}, count};
        for (const char byte : text.toUtf8())
            word.symbols << spelling[static_cast<unsigned char>(byte)];
        word.symbols.back() += endOfWord;
        words.push_back(std::move(word));
    }
    return words;
}

/// The pair that stands side by side most often, the first of equals by spelling; none where nothing is left.
Pair mostFrequent(const std::vector<Word> &words)
{
    std::map<Pair, int> counts;
    for (const Word &word : words) {
        for (qsizetype i = 0; i + 1 < word.symbols.size(); ++i)
            counts[{word.symbols[i], word.symbols[i + 1]}] += word.count;
    }
    Pair best;
    int most = 0;
    for (const auto &[pair, count] : counts) {
        if (count > most) {
            most = count;
            best = pair;
        }
    }
    return best;
}

void merge(Word &word, const Pair &pair)
{
    for (qsizetype i = 0; i + 1 < word.symbols.size(); ++i) {
        if (word.symbols[i] == pair.first && word.symbols[i + 1] == pair.second) {
            word.symbols[i] += word.symbols[i + 1];
            word.symbols.removeAt(i + 1);
        }
    }
}

std::vector<Pair> learnMerges(std::vector<Word> words, int most)
{
    std::vector<Pair> merges;
    while (static_cast<int>(merges.size()) < most) {
        const Pair pair = mostFrequent(words);
        if (pair.first.isEmpty())
            break;
        for (Word &word : words)
            merge(word, pair);
        merges.push_back(pair);
    }
    return merges;
}

/// In CLIP's order: bytes, bytes that end a word, merges, markers.
nlohmann::ordered_json vocabularyOf(const std::vector<Pair> &merges)
{
    nlohmann::ordered_json vocabulary = nlohmann::ordered_json::object();
    const auto add = [&vocabulary](const QString &symbol) {
        const std::string key = symbol.toStdString();
        if (!vocabulary.contains(key)) // two rules may give the same symbol
            vocabulary[key] = vocabulary.size();
    };
    for (const QString &symbol : byteSymbols())
        add(symbol);
    for (const QString &symbol : byteSymbols())
        add(symbol + endOfWord);
    for (const auto &[left, right] : merges)
        add(left + right);
    add(startOfText);
    add(endOfText);
    return vocabulary;
}

QByteArray mergesText(const std::vector<Pair> &merges)
{
    QByteArray text = "#version: 0.2\n";
    for (const auto &[left, right] : merges)
        text += left.toUtf8() + ' ' + right.toUtf8() + '\n';
    return text;
}

nlohmann::ordered_json marker(const QString &content)
{
    return {{"content", content.toStdString()}, {"lstrip", false}, {"normalized", true}, {"rstrip", false},
        {"single_word", false}};
}

nlohmann::ordered_json specialTokens()
{
    return {{"bos_token", marker(startOfText)}, {"eos_token", marker(endOfText)},
        {"unk_token", marker(endOfText)}, {"pad_token", endOfText.toStdString()}};
}

nlohmann::ordered_json configuration()
{
    return {{"add_prefix_space", false}, {"bos_token", marker(startOfText)}, {"do_lower_case", true},
        {"eos_token", marker(endOfText)}, {"errors", "replace"}, {"model_max_length", 77},
        {"pad_token", endOfText.toStdString()}, {"tokenizer_class", "CLIPTokenizer"},
        {"unk_token", marker(endOfText)}};
}

} // namespace

QString writeClipTokenizer(const QStringList &texts, int merges, const QString &folder)
{
    const std::vector<Pair> learnt = learnMerges(wordsOf(texts), merges);
    return writeFolder(folder,
        {{QStringLiteral("vocab.json"), jsonText(vocabularyOf(learnt))},
            {QStringLiteral("merges.txt"), mergesText(learnt)},
            {QStringLiteral("tokenizer_config.json"), jsonText(configuration())},
            {QStringLiteral("special_tokens_map.json"), jsonText(specialTokens())}});
}

} // namespace pictor::landscapes
