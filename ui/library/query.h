// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/dropreader.h"

#include <QList>
#include <QString>

namespace pictor::ui {

/// One picture of a query: a file, a file's bytes, or pixels.
struct QueryPicture {
    QString path{};
    QByteArray encoded{};
    QImage image{};
    bool copied = false; ///< `path` is Pictor's own copy of a pasted picture

    /// For people: the file's name, or "Pasted picture".
    QString name() const;
};

/// What is looked for: pictures like all of these, and like the words.
struct Query {
    QList<QueryPicture> pictures;
    QString words;

    /// More pictures than this say no more: the rest of a large drop is left out.
    static constexpr qsizetype maximumPictures = 16;

    static Query ofFiles(const QStringList &paths);
    static Query of(const DroppedContent &content);

    bool isEmpty() const { return pictures.isEmpty() && words.isEmpty(); }
};

/// The picture, decoded as the indexer decodes. Blocks: not for the GUI thread.
Result<QImage> decode(const QueryPicture &picture);

/// The direction between unit vectors: their sum, brought to unit length.
std::vector<float> meanDirection(const QList<std::vector<float>> &vectors);

} // namespace pictor::ui
