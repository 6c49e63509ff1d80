// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/shapes.h"

#include <algorithm>
#include <cmath>

namespace pictor::ui {

namespace {

/// Smaller pictures are none that these models can make.
constexpr int shortestSide = 64; // pixels

} // namespace

const QStringList &shapeNames()
{
    static const QStringList names{QStringLiteral("1:1"), QStringLiteral("3:2"), QStringLiteral("2:3"),
        QStringLiteral("16:9"), QStringLiteral("9:16")};
    return names;
}

QSize sizeOfShape(const QString &shape, const GenerationDefaults &model)
{
    const double width = shape.section(QLatin1Char(':'), 0, 0).toDouble();
    const double height = shape.section(QLatin1Char(':'), 1).toDouble();
    if (!shapeNames().contains(shape))
        return {};
    const double area = static_cast<double>(model.size.width()) * model.size.height();
    return {fittingSide(static_cast<int>(std::lround(std::sqrt(area * width / height))), model),
        fittingSide(static_cast<int>(std::lround(std::sqrt(area * height / width))), model)};
}

int fittingSide(int pixels, const GenerationDefaults &model)
{
    const int multiple = std::max(1, model.sizeMultiple);
    const int steps = (pixels + multiple / 2) / multiple;
    const int most = std::max(1, model.longestSide / multiple);
    const int least = std::clamp((shortestSide + multiple - 1) / multiple, 1, most);
    return std::clamp(steps, least, most) * multiple;
}

} // namespace pictor::ui
