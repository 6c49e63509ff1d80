// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detectors.h"
#include "landscape.h"

#include <span>
#include <vector>

namespace pictor::landscapes {

/// Something that words say about a picture and a detector can see in it. Judges the detectors on rendered
/// pictures, and with the same thresholds a model's pictures.
struct Claim {
    const char *name; ///< for tables
    bool (*applies)(const Landscape &); ///< whether the words leave no doubt
    bool (*expected)(const Landscape &);
    bool (*seen)(const Measurements &);
};

std::span<const Claim> claims();

/// How often a claim's detector was right.
struct Tally {
    int yes = 0, yesRight = 0; ///< pictures of which it should hold, and where the detector says so
    int no = 0, noRight = 0; ///< pictures of which it should not

    void add(bool expected, bool seen);
    /// Share of right answers, the two kinds weighing alike; 1 where there are none.
    double rate() const;
};

/// Tallies of claims(), in their order.
class ClaimTallies {
public:
    ClaimTallies();
    void add(const Landscape &landscape, const Measurements &measurements);
    const std::vector<Tally> &tallies() const { return m_tallies; }

private:
    std::vector<Tally> m_tallies;
};

} // namespace pictor::landscapes
