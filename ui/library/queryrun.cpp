// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/queryrun.h"

#include "base/detached.h"
#include "base/whendone.h"

namespace pictor::ui {

namespace {

QImage previewOf(const QImage &picture)
{
    const QSize bounds(QueryRun::previewSide, QueryRun::previewSide);
    if (picture.width() <= bounds.width() && picture.height() <= bounds.height())
        return picture;
    return picture.scaled(bounds, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

DecodedQuery decodeAll(const QList<QueryPicture> &pictures)
{
    DecodedQuery decoded;
    for (const QueryPicture &picture : pictures) {
        const Result<QImage> image = decode(picture);
        if (!image) {
            decoded.problems.append(image.error());
            continue;
        }
        decoded.pictures.append(*image);
        decoded.previews.append(previewOf(*image));
    }
    return decoded;
}

} // namespace

QueryRun::QueryRun(Query query, library::Embedder *embedder, QObject *parent)
    : QObject(parent)
    , m_query(std::move(query))
    , m_embedder(embedder)
{
}

QueryRun::~QueryRun()
{
    m_stop.request_stop();
}

void QueryRun::start()
{
    if (m_query.pictures.isEmpty())
        m_decoded.emplace();
    else
        whenDone(this, runDetached([pictures = m_query.pictures] { return decodeAll(pictures); }),
            [this](const DecodedQuery &decoded) { takeDecoded(decoded); });
    whenDone(this, m_embedder->prepare(m_stop.get_token()), [this](const auto &info) { takeInfo(info); });
}

void QueryRun::takeDecoded(const DecodedQuery &decodedQuery)
{
    m_decoded = decodedQuery;
    Q_EMIT decoded(decodedQuery);
    if (decodedQuery.pictures.isEmpty())
        return fail(decodedQuery.problems.constFirst());
    embedWhenReady();
}

void QueryRun::takeInfo(const Result<library::EmbedderInfo> &info)
{
    if (!info)
        return fail(info.error());
    m_info = *info;
    embedWhenReady();
}

void QueryRun::embedWhenReady()
{
    if (m_decoded && m_info && !m_ended)
        embed(m_decoded->pictures);
}

void QueryRun::embed(const QList<QImage> &pictures)
{
    m_awaited = pictures.size() + (m_query.words.isEmpty() ? 0 : 1);
    for (const QImage &picture : pictures)
        await(m_embedder->embedQueryImage(picture, m_stop.get_token()));
    if (!m_query.words.isEmpty())
        await(m_embedder->embedQueryText(m_query.words, m_stop.get_token()));
}

void QueryRun::await(const QFuture<Result<std::vector<float>>> &vector)
{
    whenDone(this, vector, [this](const auto &result) { takeVector(result); });
}

void QueryRun::takeVector(const Result<std::vector<float>> &vector)
{
    if (!vector)
        return fail(vector.error());
    m_vectors.append(*vector);
    if (--m_awaited > 0 || m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(m_info->revision, meanDirection(m_vectors));
}

void QueryRun::fail(const Error &error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_stop.request_stop();
    Q_EMIT failed(error);
}

} // namespace pictor::ui
