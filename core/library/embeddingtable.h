// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "library/scanledger.h"

#include <QSize>

#include <span>
#include <vector>

namespace pictor::library {

class Database;
struct EmbedderInfo;

/// A picture whose vector is to be stored.
struct EmbeddedImage {
    PendingImage image;
    QSize size; ///< pixels as shown; empty if unknown
};

/// Models and the vectors that they made, in the database.
namespace embeddingtable {

/// The row of the embedder's model and revision, which becomes the present one of its key.
/// @return Unsupported if that revision was stored with another dimension
Result<qint64> useModel(Database &database, const EmbedderInfo &info);

/// One transaction. Pictures that were removed or have changed since they were read are left out.
/// @param vectors  images.size() x dimension
Result<void> store(
    Database &database, qint64 model, std::span<const EmbeddedImage> images, std::span<const float> vectors);

/// Remembers that this decoder cannot read a picture, until its file changes.
Result<void> storeFailure(Database &database, const PendingImage &image, const Error &error);

/// Removes the vectors of other revisions of the same key from pictures that `model` has embedded.
Result<void> dropSuperseded(Database &database, qint64 model);

} // namespace embeddingtable

} // namespace pictor::library
