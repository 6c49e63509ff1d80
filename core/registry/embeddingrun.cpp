// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/embeddingrun.h"

#include "images/fit.h"
#include "registry/engineerror.h"
#include "registry/messages.h"

#include <algorithm>

namespace pictor {

namespace {

using inference::ImageView;
using inference::TokenIds;

tl::unexpected<Error> cancelled()
{
    return tl::unexpected(cancelledError());
}

/// Rows gathered batch by batch, each batch checked to be whole.
class Rows {
public:
    Rows(int dimension, qsizetype count)
        : m_embeddings{dimension, {}}
    {
        m_embeddings.values.reserve(static_cast<std::size_t>(dimension * count));
    }

    Result<void> append(const std::vector<float> &batch, std::size_t count)
    {
        const auto expected = count * static_cast<std::size_t>(m_embeddings.dimension);
        if (batch.size() != expected)
            return failure(Error::Kind::Internal,
                Text::tr("The model gave a wrong number of values; please report this."),
                QStringLiteral("%1 floats for %2 inputs").arg(batch.size()).arg(count));
        m_embeddings.values.insert(m_embeddings.values.end(), batch.begin(), batch.end());
        return {};
    }

    Embeddings take() { return std::move(m_embeddings); }

private:
    Embeddings m_embeddings;
};

Result<QImage> fitted(const QImage &image, const inference::InputGeometry &geometry)
{
    if (image.isNull())
        return failure(Error::Kind::Corrupt, Text::tr("The picture is empty; choose another one."));
    const bool fits = image.width() == geometry.width && image.height() == geometry.height
        && image.format() == QImage::Format_RGB888;
    return fits ? image : images::fit(image, geometry);
}

Result<Embeddings> embedImages(
    inference::ImageEmbedder &engine, const QList<QImage> &images, const std::stop_token &stop)
{
    const qsizetype batchSize = std::max(1, engine.batchSize());
    Rows rows(engine.dimension(), images.size());
    for (qsizetype first = 0; first < images.size(); first += batchSize) {
        QList<QImage> batch;
        std::vector<ImageView> views;
        for (const QImage &image : images.sliced(first, std::min(batchSize, images.size() - first))) {
            if (stop.stop_requested())
                return cancelled();
            auto fit = fitted(image, engine.input());
            if (!fit)
                return tl::unexpected(std::move(fit).error());
            batch.append(*std::move(fit));
            views.push_back(images::viewOf(batch.constLast()));
        }
        if (const auto appended = rows.append(engine.embedImages(views, stop), views.size()); !appended)
            return tl::unexpected(appended.error());
    }
    return rows.take();
}

Result<Embeddings> embedTexts(LoadedEngine &engine, const QStringList &texts, const std::stop_token &stop)
{
    if (engine.texts == nullptr || !engine.tokenize)
        return failure(Error::Kind::Unsupported,
            Text::tr("This model knows pictures only; choose one that understands words, such as CLIP."));
    std::vector<TokenIds> ids;
    for (const QString &text : texts) {
        if (stop.stop_requested())
            return cancelled();
        auto tokens = engine.tokenize(text);
        if (!tokens)
            return tl::unexpected(std::move(tokens).error());
        ids.push_back(*std::move(tokens));
    }
    Rows rows(engine.images->dimension(), texts.size());
    const auto batchSize = static_cast<std::size_t>(std::max(1, engine.images->batchSize()));
    for (std::size_t first = 0; first < ids.size(); first += batchSize) {
        const auto batch = std::span(ids).subspan(first, std::min(batchSize, ids.size() - first));
        if (stop.stop_requested())
            return cancelled();
        if (const auto appended = rows.append(engine.texts->embedTexts(batch, stop), batch.size()); !appended)
            return tl::unexpected(appended.error());
    }
    return rows.take();
}

} // namespace

Result<Embeddings> embed(LoadedEngine &engine, const EmbeddingRequest &request)
{
    try {
        if (const auto *images = std::get_if<QList<QImage>>(&request.inputs))
            return embedImages(*engine.images, *images, request.stop);
        return embedTexts(engine, std::get<QStringList>(request.inputs), request.stop);
    } catch (...) {
        return tl::unexpected(errorFromException());
    }
}

} // namespace pictor
