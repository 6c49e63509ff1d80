// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour.h"
#include "detectors.h"

#include <cmath>
#include <vector>

namespace pictor::landscapes {

namespace {

/// Sizes below are in pixels of a picture this high.
constexpr int searchedHeight = 128;
constexpr double searchedShare = 0.72; ///< from the top

/// Connected pixels above a threshold.
struct Blob {
    std::vector<int> pixels;
    int left, right, top, bottom;

    int width() const { return right - left + 1; }
    int height() const { return bottom - top + 1; }
    double area() const { return static_cast<double>(pixels.size()); }
    double fill() const { return area() / (width() * height()); }
};

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
        for (double threshold = brightest - 0.03; threshold > std::max(0.2, brightest - 0.34);
             threshold -= 0.03) {
            m_seen.assign(m_luma.size(), false);
            for (int start = 0; start < static_cast<int>(m_luma.size()); ++start) {
                if (m_seen[index(start)] || m_luma[index(start)] < threshold)
                    continue;
                const Blob blob = grow(start, threshold);
                if (isDisc(blob))
                    return Disc{(blob.left + blob.right + 1) / 2.0 / searchedHeight,
                        (blob.top + blob.bottom + 1) / 2.0 / searchedHeight,
                        std::max(blob.width(), blob.height()) / 2.0 / searchedHeight};
            }
        }
        return std::nullopt;
    }

private:
    static std::size_t index(int i) { return static_cast<std::size_t>(i); }

    Blob grow(int start, double threshold)
    {
        Blob blob = {{start}, m_width, 0, m_height, 0};
        m_seen[index(start)] = true;
        for (std::size_t next = 0; next < blob.pixels.size(); ++next) {
            const int at = blob.pixels[next];
            const int x = at % m_width;
            const int y = at / m_width;
            blob.left = std::min(blob.left, x);
            blob.right = std::max(blob.right, x);
            blob.top = std::min(blob.top, y);
            blob.bottom = std::max(blob.bottom, y);
            const auto visit = [&](int neighbour, bool inside) {
                if (inside && !m_seen[index(neighbour)] && m_luma[index(neighbour)] >= threshold) {
                    m_seen[index(neighbour)] = true;
                    blob.pixels.push_back(neighbour);
                }
            };
            visit(at - 1, x > 0);
            visit(at + 1, x + 1 < m_width);
            visit(at - m_width, y > 0);
            visit(at + m_width, y + 1 < m_height);
        }
        return blob;
    }

    bool isDisc(const Blob &blob) const
    {
        constexpr int smallest = 8; // a crescent is narrower, but as high
        constexpr int largest = 28;
        const int longer = std::max(blob.width(), blob.height());
        const int shorter = std::min(blob.width(), blob.height());
        if (longer < smallest || longer > largest || 2 * shorter < longer)
            return false;
        if (blob.left < 2 || blob.right > m_width - 3 || blob.top < 2 || blob.bottom > m_height - 3)
            return false;
        const bool round = blob.fill() > 0.66 && 5 * shorter > 4 * longer;
        return (round || isCrescent(blob)) && standsOut(blob);
    }

    /// Its outer edge runs along a circle, its inner one leaves out much of it.
    bool isCrescent(const Blob &blob) const
    {
        return blob.fill() > 0.25 && blob.fill() < 0.62 && blob.area() > 18;
    }

    /// Brighter than the ring round it, on all sides.
    bool standsOut(const Blob &blob) const
    {
        double inside = 0;
        for (const int pixel : blob.pixels)
            inside += m_luma[index(pixel)];
        inside /= blob.area();
        const double x = (blob.left + blob.right) / 2.0;
        const double y = (blob.top + blob.bottom) / 2.0;
        const double radius = std::max(blob.width(), blob.height()) / 2.0 + 3;
        constexpr int samples = 24;
        int darker = 0;
        for (int i = 0; i < samples; ++i) {
            const double angle = i * 2 * 3.14159265358979 / samples;
            const int px = std::clamp(static_cast<int>(x + radius * std::cos(angle) + 0.5), 0, m_width - 1);
            const int py = std::clamp(static_cast<int>(y + radius * std::sin(angle) + 0.5), 0, m_height - 1);
            darker += m_luma[index(py * m_width + px)] < inside - 0.045 ? 1 : 0;
        }
        return darker >= samples - 1;
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
