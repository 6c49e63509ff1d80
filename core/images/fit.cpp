// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/fit.h"

#include "images/resample.h"
#include "images/rgb888.h"

#include <algorithm>

namespace pictor::images {

namespace {

/// Short side `shortSide`, the other in proportion, rounded down.
QSize withShortSide(QSize size, int shortSide)
{
    const auto longSide = [shortSide](qint64 longer, int shorter) {
        constexpr qint64 most = std::numeric_limits<int>::max();
        return static_cast<int>(std::min(shortSide * longer / shorter, most));
    };
    if (size.width() <= size.height())
        return {shortSide, longSide(size.height(), size.width())};
    return {longSide(size.width(), size.height()), shortSide};
}

} // namespace

QImage resizeBicubic(const QImage &image, QSize size)
{
    Q_ASSERT(image.format() == QImage::Format_RGB888);
    return resampled(image, size, QRect(QPoint(0, 0), size));
}

QImage fit(const QImage &image, const inference::InputGeometry &geometry)
{
    const QImage rgb = image.format() == QImage::Format_RGB888 ? image : toRgb888(image);
    const QSize target(geometry.width, geometry.height);
    if (rgb.isNull() || geometry.fit == inference::InputGeometry::Fit::Stretch)
        return rgb.isNull() ? rgb : resizeBicubic(rgb, target);

    const int shortSide = std::max({geometry.resize, geometry.width, geometry.height});
    const QSize size = withShortSide(rgb.size(), shortSide);
    const QPoint corner((size.width() - target.width()) / 2, (size.height() - target.height()) / 2);
    return resampled(rgb, size, QRect(corner, target));
}

inference::ImageView viewOf(const QImage &image)
{
    Q_ASSERT(image.format() == QImage::Format_RGB888);
    return {image.constBits(), image.width(), image.height(), image.bytesPerLine()};
}

} // namespace pictor::images
