// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/query.h"

#include "images/picture.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>
#include <numeric>

namespace pictor::ui {

namespace {

struct QueryText {
    Q_DECLARE_TR_FUNCTIONS(pictor::ui::Query)
};

} // namespace

QString QueryPicture::name() const
{
    return path.isEmpty() || copied ? QueryText::tr("Pasted picture") : QFileInfo(path).fileName();
}

Query Query::ofFiles(const QStringList &paths)
{
    Query query;
    for (const QString &path : paths.mid(0, maximumPictures))
        query.pictures.append({path});
    return query;
}

Query Query::of(const DroppedContent &content)
{
    Query query = ofFiles(content.pictures);
    if (!content.encoded.isEmpty() || !content.image.isNull())
        query.pictures.append({{}, content.encoded, content.image});
    return query;
}

Result<QImage> decode(const QueryPicture &picture)
{
    if (!picture.path.isEmpty())
        return images::decode(picture.path);
    if (!picture.encoded.isEmpty())
        return images::decode(picture.encoded, picture.name());
    return picture.image.convertToFormat(QImage::Format_RGB888);
}

std::vector<float> meanDirection(const QList<std::vector<float>> &vectors)
{
    std::vector<float> sum(vectors.isEmpty() ? 0 : vectors.front().size());
    for (const std::vector<float> &vector : vectors)
        std::transform(sum.begin(), sum.end(), vector.begin(), sum.begin(), std::plus<>());
    const double length = std::sqrt(std::inner_product(sum.begin(), sum.end(), sum.begin(), 0.0));
    for (float &value : sum)
        value = length > 0 ? static_cast<float>(value / length) : value;
    return sum;
}

} // namespace pictor::ui
