// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generationrun.h"

namespace pictor {

/// Bytes that a model may take, in the order in which to try them; 0: what the device has.
using MemoryOffers = std::vector<qint64>;

/// How a picture would be made within one of several offers.
struct PlannedMode {
    inference::GenerationPlan plan{};
    qint64 limit = 0; ///< the offer
    bool isReduced = false; ///< in less than the precision that was asked for
    bool fits() const { return plan.fits() && (limit == 0 || plan.peakBytes <= limit); }
};

/// The plan for the first offer that suffices, else for the last one.
Result<PlannedMode> planWithin(const EngineFactory &factory, const CatalogueEntry &entry,
    const LocatedModel &model, const inference::PictureShape &shape, const MemoryOffers &offers);

/// What a generation leaves behind.
struct GenerationOutcome {
    Result<QList<GeneratedPicture>> pictures{};
    qint64 weightBytes = 0; ///< that stay loaded
};

/// A text-to-image model on its worker's thread, open in the mode that suits the next picture. Throws what
/// engines throw.
class GeneratorKeeper {
public:
    /// Both outlive this.
    GeneratorKeeper(const CatalogueEntry &entry, const EngineFactory &factory)
        : m_entry(entry)
        , m_factory(factory)
    {
    }

    void setModel(const LocatedModel &model) { m_model = model; }

    /// Opens the model; opens it anew where it computes in a mode that does not fit any more, or where there
    /// is room for a better one. What cannot fit leaves an open model as it is.
    /// @return the mode, which may not fit; else as EngineFactory says
    Result<PlannedMode> prepare(
        const inference::PictureShape &shape, const MemoryOffers &offers, const std::stop_token &stop);
    /// After prepare().
    GenerationOutcome generate(GenerationOrder order, const GenerationListener &listener);
    void release() { m_open = {}; }

private:
    bool suits(const inference::GenerationPlan &current, const PlannedMode &best) const;
    Result<PlannedMode> openFor(
        const inference::PictureShape &shape, const PlannedMode &mode, const std::stop_token &stop);

    const CatalogueEntry &m_entry;
    const EngineFactory &m_factory;
    LocatedModel m_model;
    LoadedGenerator m_open;
    qint64 m_limit = 0; ///< that it was opened with
};

} // namespace pictor
