// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace pictor::text {

/// A token that is taken out of the text whole, before words are split.
struct SpecialToken {
    QString content;
    qint32 id = 0;
    bool normalised = false; ///< matched in the normalised text, else in the text as written
};

/// Finds special tokens in a text: the leftmost, and of those that start there the longest.
class SpecialTokens {
public:
    struct Match {
        qsizetype begin = 0;
        qsizetype end = 0;
        qint32 id = 0;
    };

    void add(const QString &content, qint32 id);
    std::optional<Match> find(QStringView text, qsizetype from) const;

private:
    struct Token {
        QString content;
        qint32 id = 0;
    };
    QList<Token> m_tokens; ///< longest first
    QString m_firstUnits;
};

} // namespace pictor::text
