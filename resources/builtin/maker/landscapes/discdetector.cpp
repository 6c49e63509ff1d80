// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour.h"
#include "detectors.h"

#include <QPointF>

#include <array>
#include <cmath>
#include <vector>

namespace pictor::landscapes {

namespace {

/// Sizes below are in pixels of a picture this high.
constexpr int searchedHeight = 128;
constexpr double searchedShare = 0.68; ///< from the top
constexpr double smallestRadius = 4.2;
constexpr double largestRadius = 14;
constexpr int directions = 32;

/// Connected pixels above a threshold.
using Blob = std::vector<QPoint>;

struct Circle {
    QPointF centre;
    double radius = 0;

    double area() const { return 3.14159265358979 * radius * radius; }
};

double distance(const QPointF &a, const QPointF &b)
{
    return std::sqrt(QPointF::dotProduct(a - b, a - b));
}

/// The smallest circle round a blob, to about a pixel (Badoiu and Clarkson, 2003: walk towards the farthest
/// point in ever shorter steps). A full disc fills it, and a crescent runs along most of it.
Circle enclosingCircle(const Blob &blob)
{
    QPointF centre = blob.front();
    double farthest = 0;
    for (int step = 2; step < 60; ++step) {
        QPointF far = blob.front();
        farthest = 0;
        for (const QPoint &pixel : blob) {
            const double away = distance(centre, pixel);
            if (away > farthest) {
                farthest = away;
                far = pixel;
            }
        }
        centre += (far - centre) / step;
    }
    return {centre, farthest + 0.5};
}

class DiscSearch {
public:
    explicit DiscSearch(const QImage &image)
        : m_width(image.width())
        , m_height(static_cast<int>(image.height() * searchedShare))
    {
        for (int y = 0; y < m_height; ++y) {
            const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < m_width; ++x)
                m_luma.push_back(fromPixel(row[x]).luma());
        }
    }

    std::optional<Disc> find()
    {
        const double brightest = *std::max_element(m_luma.begin(), m_luma.end());
        // From the top down: a disc stands alone before its glow joins it.
        for (int step = 1; step <= 13; ++step) {
            const double threshold = brightest - 0.025 * step;
            m_seen.assign(m_luma.size(), false);
            for (int y = 0; y < m_height; ++y) {
                for (int x = 0; x < m_width; ++x) {
                    if (!isNew({x, y}, threshold))
                        continue;
                    const Blob blob = grow({x, y}, threshold);
                    if (const std::optional<Circle> disc = discOf(blob))
                        return Disc{(disc->centre.x() + 0.5) / searchedHeight,
                            (disc->centre.y() + 0.5) / searchedHeight, disc->radius / searchedHeight};
                }
            }
        }
        return std::nullopt;
    }

private:
    std::size_t index(QPoint at) const { return static_cast<std::size_t>(at.y() * m_width + at.x()); }

    bool isNew(QPoint at, double threshold) const
    {
        return at.x() >= 0 && at.y() >= 0 && at.x() < m_width && at.y() < m_height && !m_seen[index(at)]
            && m_luma[index(at)] >= threshold;
    }

    Blob grow(QPoint start, double threshold)
    {
        Blob blob = {start};
        m_seen[index(start)] = true;
        for (std::size_t next = 0; next < blob.size(); ++next) {
            const QPoint at = blob[next];
            for (const QPoint step : {QPoint(-1, 0), QPoint(1, 0), QPoint(0, -1), QPoint(0, 1)}) {
                if (isNew(at + step, threshold)) {
                    m_seen[index(at + step)] = true;
                    blob.push_back(at + step);
                }
            }
        }
        return blob;
    }

    /// Luma round a circle, at `share` of its radius and `beyond` pixels farther; outside the picture as at
    /// its border.
    std::array<double, directions> ring(const Circle &circle, double share, double beyond) const
    {
        std::array<double, directions> values;
        for (int i = 0; i < directions; ++i) {
            const double angle = i * 2 * 3.14159265358979 / directions;
            const double radius = share * circle.radius + beyond;
            const int x = static_cast<int>(circle.centre.x() + radius * std::cos(angle) + 0.5);
            const int y = static_cast<int>(circle.centre.y() + radius * std::sin(angle) + 0.5);
            values[static_cast<std::size_t>(i)] =
                m_luma[index({std::clamp(x, 0, m_width - 1), std::clamp(y, 0, m_height - 1)})];
        }
        return values;
    }

    std::optional<Circle> discOf(const Blob &blob) const
    {
        const double size = static_cast<double>(blob.size());
        if (size < 0.2 * Circle{{}, smallestRadius}.area() || size > Circle{{}, largestRadius}.area())
            return std::nullopt;
        const Circle circle = enclosingCircle(blob);
        if (circle.radius < smallestRadius || circle.radius > largestRadius)
            return std::nullopt;
        const double filled = size / circle.area();
        double inside = 0;
        for (const QPoint &pixel : blob)
            inside += m_luma[index(pixel)];
        inside /= size;
        if (filled > 0.68 && standsOut(circle, inside, 0.03))
            return circle;
        if (filled > 0.2 && filled < 0.6 && standsOut(circle, inside, 0.15) && isCrescent(circle, inside))
            return circle;
        return std::nullopt;
    }

    /// Brighter by `contrast` than what is just outside, all the way round.
    bool standsOut(const Circle &circle, double inside, double contrast) const
    {
        const auto outside = ring(circle, 1, 2.8);
        const auto darker = std::count_if(
            outside.begin(), outside.end(), [=](double luma) { return luma < inside - contrast; });
        return darker >= directions - 2;
    }

    /// Bright along one arc of the circle, more than a third of it and less than nine tenths.
    bool isCrescent(const Circle &circle, double inside) const
    {
        const auto rim = ring(circle, 0.85, 0);
        int bright = 0;
        int changes = 0;
        for (std::size_t i = 0; i < directions; ++i) {
            const bool here = rim[i] > inside - 0.15;
            const bool next = rim[(i + 1) % directions] > inside - 0.15;
            bright += here ? 1 : 0;
            changes += here != next ? 1 : 0;
        }
        return changes == 2 && bright > directions / 3 && bright < directions * 9 / 10;
    }

    int m_width, m_height;
    std::vector<double> m_luma;
    std::vector<bool> m_seen;
};

} // namespace

std::optional<Disc> findDisc(const QImage &image)
{
    if (image.isNull())
        return std::nullopt;
    const int width = std::max(8, image.width() * searchedHeight / image.height());
    return DiscSearch(image.convertToFormat(QImage::Format_RGB32)
                          .scaled(width, searchedHeight, Qt::IgnoreAspectRatio, Qt::SmoothTransformation))
        .find();
}

} // namespace pictor::landscapes
