// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace pictor::landscapes {

/// Both tokenizers of a model.
class Tokenizers {
public:
    virtual ~Tokenizers() = default;
    /// Ids of CLIP's, 77 with the padding.
    virtual std::vector<qint64> clip(const QString &text) const = 0;
    /// Ids of T5's, cut or padded to `length`.
    virtual std::vector<qint64> t5(const QString &text, int length) const = 0;
    /// CLIP's last id.
    virtual qint64 endOfText() const = 0;
    /// How many ids T5's has, sentinels included.
    virtual qint64 pieces() const = 0;
};

/// How tokenizers are learnt and loaded.
class Words {
public:
    virtual ~Words() = default;

    /// Learns both from `texts`, and writes them as "tokenizer" and "tokenizer_2" into `folder`. The same
    /// files for the same texts.
    /// @param merges  of CLIP's, at most
    /// @param pieces  of T5's, about as many
    /// @param length  tokens that the model reads of T5's
    /// @return what went wrong; empty if nothing did
    virtual QString learn(
        const QStringList &texts, int merges, int pieces, int length, const QString &folder) const = 0;

    /// @param problem  becomes what went wrong
    /// @return nullptr if something did
    virtual std::unique_ptr<Tokenizers> load(const QString &folder, QString &problem) const = 0;
};

/// In this process's own code: for tests. Training takes wordsModule().
const Words &words();

} // namespace pictor::landscapes
