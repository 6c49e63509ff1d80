// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims.h"

namespace pictor::landscapes {

namespace {

using L = Landscape;
using M = Measurements;

bool hasNaturalColours(const L &l)
{
    return (l.palette == Palette::Natural || l.palette == Palette::Vivid) && l.manner != Manner::InkWash;
}

bool isFair(const L &l)
{
    return l.weather == Weather::Clear || l.weather == Weather::Cloudy;
}

/// Land enough to show the season.
bool showsPlants(const L &l)
{
    return l.place == Place::Meadow || l.place == Place::Forest || l.place == Place::Mountains;
}

bool isBright(const L &l)
{
    return l.time == TimeOfDay::Day || l.time == TimeOfDay::Dawn;
}

/// Fog and rain grey the land, ink has no colour.
bool showsGround(const L &l)
{
    return isBright(l) && showsPlants(l) && (isFair(l) || l.weather == Weather::Snowfall)
        && hasNaturalColours(l);
}

/// A storm by day can be as dark as a night.
constexpr Claim night = {"night, not day",
    [](const L &l) {
        return (l.time == TimeOfDay::Night || l.time == TimeOfDay::Day) && l.weather != Weather::Storm;
    },
    [](const L &l) { return l.time == TimeOfDay::Night; }, [](const M &m) { return m.luma < 0.42; }};

constexpr Claim sunset = {"sunset, not day",
    [](const L &l) {
        return (l.time == TimeOfDay::Sunset || l.time == TimeOfDay::Day) && l.skyColour != SkyColour::Violet
            && hasNaturalColours(l) && isFair(l);
    },
    [](const L &l) { return l.time == TimeOfDay::Sunset; }, [](const M &m) { return m.skyWarmth > 0.02; }};

constexpr Claim disc = {"sun or moon", [](const L &) { return true; },
    [](const L &l) { return l.luminary != Luminary::None; }, [](const M &m) { return m.disc; }};

constexpr Claim snow = {"snow on the ground", showsGround,
    [](const L &l) { return l.season == Season::Winter; }, [](const M &m) { return m.whiteness > 0.22; }};

constexpr Claim green = {"green land", [](const L &l) { return showsGround(l) && isFair(l); },
    [](const L &l) { return l.season == Season::Spring || l.season == Season::Summer; },
    [](const M &m) { return m.greenness > 0.4; }};

/// Fog and muted colours come close to it.
constexpr Claim monochrome = {"black and white",
    [](const L &l) {
        return (l.manner == Manner::Plain || l.manner == Manner::Oil) && l.weather != Weather::Fog
            && l.palette != Palette::Muted;
    },
    [](const L &l) { return l.palette == Palette::Monochrome; },
    [](const M &m) { return m.colourfulness < 0.03; }};

constexpr Claim all[] = {night, sunset, disc, snow, green, monochrome};

} // namespace

std::span<const Claim> claims()
{
    return all;
}

void Tally::add(bool expected, bool seen)
{
    ++(expected ? yes : no);
    if (expected == seen)
        ++(expected ? yesRight : noRight);
}

double Tally::rate() const
{
    const double positive = yes > 0 ? static_cast<double>(yesRight) / yes : 1;
    const double negative = no > 0 ? static_cast<double>(noRight) / no : 1;
    return (positive + negative) / 2;
}

ClaimTallies::ClaimTallies()
    : m_tallies(claims().size())
{
}

void ClaimTallies::add(const Landscape &landscape, const Measurements &measurements)
{
    for (std::size_t i = 0; i < m_tallies.size(); ++i) {
        const Claim &claim = claims()[i];
        if (claim.applies(landscape))
            m_tallies[i].add(claim.expected(landscape), claim.seen(measurements));
    }
}

} // namespace pictor::landscapes
