// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/embeddingtable.h"

#include "base/pluralform.h"
#include "images/picture.h"
#include "library/database.h"
#include "library/embedder.h"
#include "library/messages.h"

#include <bit>

namespace pictor::library::embeddingtable {

static_assert(std::endian::native == std::endian::little, "stored vectors are little-endian");

namespace {

/// Borrows `vector`.
QByteArray blobOf(std::span<const float> vector)
{
    const auto bytes = std::as_bytes(vector);
    return QByteArray::fromRawData(
        reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

void store(Database &database, qint64 model, const EmbeddedImage &embedded, std::span<const float> vector)
{
    const auto &[id, path, stamp] = embedded.image;
    const bool sizeKnown = !embedded.size.isEmpty();
    const bool current =
        database
            .run("UPDATE images SET width = ?, height = ?, error = NULL WHERE id = ? AND size = ? AND "
                 "modified = ?",
                sizeKnown ? QVariant(embedded.size.width()) : QVariant(),
                sizeKnown ? QVariant(embedded.size.height()) : QVariant(), id, stamp.size, stamp.modified)
            .changed()
        == 1;
    if (current)
        database.run("INSERT OR IGNORE INTO embeddings (image_id, model_id, vector) VALUES (?, ?, ?)", id,
            model, blobOf(vector));
}

} // namespace

Result<qint64> useModel(Database &database, const EmbedderInfo &info)
{
    Transaction transaction(database);
    database.run("INSERT INTO models (key, revision, dimension, used)"
                 " VALUES (?, ?, ?, (SELECT coalesce(max(used), 0) + 1 FROM models WHERE key = ?))"
                 " ON CONFLICT (key, revision) DO UPDATE SET used = excluded.used",
        info.model, info.revision, info.dimension, info.model);
    qint64 id = 0;
    int dimension = 0;
    if (Rows rows = database.run(
            "SELECT id, dimension FROM models WHERE key = ? AND revision = ?", info.model, info.revision);
        rows.next()) {
        id = rows.value<qint64>(0);
        dimension = rows.value<int>(1);
    }
    if (auto committed = transaction.commit(); !committed)
        return tl::unexpected(committed.error());
    if (dimension != info.dimension)
        return failure(Error::Kind::Unsupported,
            Text::tr(
                "The model “%1” gives vectors of %2 numbers, but gave %3 before under the same revision. "
                "Restore its files.",
                nullptr, pluralForm(info.dimension))
                .arg(info.model, QString::number(info.dimension), QString::number(dimension)));
    return id;
}

Result<void> store(
    Database &database, qint64 model, std::span<const EmbeddedImage> images, std::span<const float> vectors)
{
    Q_ASSERT(!images.empty() && vectors.size() % images.size() == 0);
    const std::size_t dimension = vectors.size() / images.size();
    Transaction transaction(database);
    for (std::size_t i = 0; i < images.size(); ++i)
        store(database, model, images[i], vectors.subspan(i * dimension, dimension));
    return transaction.commit();
}

Result<void> storeFailure(Database &database, const PendingImage &image, const Error &error)
{
    database.run("UPDATE images SET error = ?, decoder = ? WHERE id = ? AND size = ? AND modified = ?",
        error.message, images::decoderRevision, image.id, image.stamp.size, image.stamp.modified);
    return database.take(0).map([](int) {});
}

Result<void> dropSuperseded(Database &database, qint64 model)
{
    Transaction transaction(database);
    database.run(
        "DELETE FROM embeddings WHERE model_id IN (SELECT o.id FROM models o JOIN models m ON o.key = m.key"
        " WHERE m.id = ? AND o.id <> ?)"
        " AND image_id IN (SELECT image_id FROM embeddings WHERE model_id = ?)",
        model, model, model);
    return transaction.commit();
}

} // namespace pictor::library::embeddingtable
