// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tiny CLIP of the reference data, and what it makes of pictures and texts.

#include "images/picture.h"
#include "registry/job.h"

#include "support/filecontent.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <vector>

namespace pictor::test {

inline const QString reference = QStringLiteral(PICTOR_TEST_DATA "/reference/");
inline const QString tiny = reference + QStringLiteral("models/clip-tiny-patch32");

inline QStringList goldenInputs(const char *kind)
{
    const auto goldens = QJsonDocument::fromJson(contentOf(reference + QStringLiteral("goldens/clip.json")));
    return goldens[QLatin1String("clip-tiny-patch32")][QLatin1String(kind)].toVariant().toStringList();
}

/// Rows of an f32 tensor of the golden embeddings.
inline std::vector<float> goldenRows(const char *tensor)
{
    const QByteArray file =
        contentOf(reference + QStringLiteral("goldens/clip-tiny-patch32/embeddings.safetensors"));
    const auto header = qFromLittleEndian<qint64>(file.constData());
    const auto tensors = QJsonDocument::fromJson(file.mid(8, header));
    const auto span = tensors[QLatin1String(tensor)][QLatin1String("data_offsets")];
    std::vector<float> rows(
        static_cast<std::size_t>(span[1].toInteger() - span[0].toInteger()) / sizeof(float));
    std::memcpy(
        rows.data(), file.constData() + 8 + header + span[0].toInteger(), rows.size() * sizeof(float));
    return rows;
}

/// Of rows of unit length.
inline float leastCosine(const Embeddings &rows, const std::vector<float> &golden)
{
    float least = 1;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        float sum = 0;
        for (qsizetype j = 0; j < rows.dimension; ++j)
            sum += rows.row(i)[static_cast<std::size_t>(j)]
                * golden[static_cast<std::size_t>(i * rows.dimension + j)];
        least = std::min(least, sum);
    }
    return least;
}

inline QList<QImage> pictures()
{
    QList<QImage> images;
    for (const QString &name : goldenInputs("images"))
        images.append(images::decode(reference + QStringLiteral("images/") + name).value_or(QImage()));
    return images;
}

} // namespace pictor::test
