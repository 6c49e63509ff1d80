// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/embedder.h"
#include "ui/library/query.h"

#include <QObject>

#include <optional>

namespace pictor::ui {

/// A query's pictures, decoded; those that could not be are told in `problems`.
struct DecodedQuery {
    QList<QImage> pictures;
    QList<QImage> previews; ///< small, one for each of `pictures`
    QList<Error> problems;
};

/// Turns a query into one vector. Ends in exactly one of finished and failed; deleting it cancels it. Decodes
/// on a pool thread while the model loads.
class QueryRun : public QObject {
    Q_OBJECT
public:
    /// Pixels of the longer side of a preview.
    static constexpr int previewSide = 512;

    /// @param embedder  must outlive the run
    QueryRun(Query query, library::Embedder *embedder, QObject *parent);
    ~QueryRun() override;

    void start();

Q_SIGNALS:
    void decoded(const pictor::ui::DecodedQuery &query); ///< before finished or failed; not for words alone
    void finished(const QString &revision, const std::vector<float> &vector); ///< unit length
    void failed(const pictor::Error &error);

private:
    void takeDecoded(const DecodedQuery &decoded);
    void takeInfo(const Result<library::EmbedderInfo> &info);
    void embedWhenReady();
    void embed(const QList<QImage> &pictures);
    void await(const QFuture<Result<std::vector<float>>> &vector);
    void takeVector(const Result<std::vector<float>> &vector);
    void fail(const Error &error);

    const Query m_query;
    library::Embedder *const m_embedder;
    std::stop_source m_stop;
    std::optional<DecodedQuery> m_decoded;
    std::optional<library::EmbedderInfo> m_info;
    QList<std::vector<float>> m_vectors;
    qsizetype m_awaited = 0; ///< vectors still to come
    bool m_ended = false;
};

} // namespace pictor::ui
