// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "landscape.h"
#include "noise.h"
#include "random.h"
#include "scheme.h"

#include <QImage>
#include <QPointF>

namespace pictor::landscapes {

/// Parts of a picture. Each has random numbers of its own, so that a change to one leaves the others as they
/// were.
enum class Part { Composition, Sky, Clouds, Accent, Land, Plants, Water, Air, Manner };

/// A picture on its way: what to paint, in which colours, where things stand. Positions are fractions of the
/// height, so that a seed gives the same scene at every size.
class Scene {
public:
    Scene(const Landscape &landscape, QSize size);

    const Landscape landscape;
    const Scheme scheme;
    QImage image; ///< Format_RGB32
    const int width, height; ///< pixels
    const double unit; ///< pixels for one of the 256 that brushes and windows are measured in
    double horizon = 0; ///< y where the land begins, pixels
    double skyline = 0; ///< y above which nothing of the land reaches, pixels
    double focus = 0; ///< x of the island, headland or tree that the place is about, pixels
    QPointF light; ///< centre of the sun or moon, or where its light comes from; pixels
    double lightRadius = 0; ///< pixels

    Random randomFor(Part part) const { return Random(seedFor(part)); }
    Noise noiseFor(Part part) const { return Noise(seedFor(part)); }
    bool isDark() const { return landscape.time == TimeOfDay::Dusk || landscape.time == TimeOfDay::Night; }
    bool isSnowy() const { return landscape.season == Season::Winter; }
    /// 0 on the disc of the sun or moon and close to it, 1 farther away: clouds leave free what was asked
    /// for.
    double openingAt(double x, double y) const;
    QRgb *row(int y) { return reinterpret_cast<QRgb *>(image.scanLine(y)); }

private:
    std::uint64_t seedFor(Part part) const;
    void compose();
    void placeLight(Random &random);
};

} // namespace pictor::landscapes
