// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/generatorkeeper.h"

#include "registry/cataloguetexts.h"
#include "registry/messages.h"

namespace pictor {

namespace {

/// Whether somebody chose another device or precision since the model was opened. 8 bits tell nothing: they
/// are also what an open model falls back to.
bool isOfOtherChoice(const inference::GenerationPlan &current, const inference::GenerationPlan &best)
{
    const bool isOfOtherPrecision = current.precision != best.precision
        && current.precision != inference::Precision::Int8 && best.precision != inference::Precision::Int8;
    return isOfOtherPrecision || current.device != best.device;
}

/// 8 bits are never what Auto stands for, only what it makes do with.
bool isReduced(const inference::GenerationPlan &plan, const LocatedModel &model)
{
    return plan.precision == inference::Precision::Int8 && model.precision != inference::Precision::Int8;
}

} // namespace

Result<PlannedMode> planWithin(const EngineFactory &factory, const CatalogueEntry &entry,
    const LocatedModel &model, const inference::PictureShape &shape, const MemoryOffers &offers)
{
    if (!factory.plan || !factory.openGenerator)
        return failure(Error::Kind::Unsupported,
            Text::tr("%1 cannot make pictures here.").arg(catalogueText(entry.name)));
    PlannedMode mode;
    for (const qint64 limit : offers) {
        auto plan = factory.plan(entry, model, shape, limit);
        if (!plan)
            return tl::unexpected(std::move(plan).error());
        mode = {*std::move(plan), limit, false};
        if (mode.fits())
            break;
    }
    mode.isReduced = isReduced(mode.plan, model);
    return mode;
}

Result<PlannedMode> GeneratorKeeper::prepare(
    const inference::PictureShape &shape, const MemoryOffers &offers, const std::stop_token &stop)
{
    auto best = planWithin(m_factory, m_entry, m_model, shape, offers);
    if (!best || !m_open.generator)
        return best ? openFor(shape, *best, stop) : best;
    if (!best->fits())
        return best;
    const auto current = m_open.generator->plan(shape);
    if (!suits(current, *best))
        return openFor(shape, *best, stop);
    best->plan = current;
    best->isReduced = isReduced(current, m_model);
    return best;
}

/// Whether the model, open as `current` says, is as good as one that is opened as `best` says.
bool GeneratorKeeper::suits(const inference::GenerationPlan &current, const PlannedMode &best) const
{
    if (isOfOtherChoice(current, best.plan) || !PlannedMode{current, best.limit, false}.fits())
        return false;
    const bool isRoomier = m_limit != 0 && (best.limit == 0 || best.limit > m_limit);
    const bool isSameMode =
        current.precision == best.plan.precision && current.residency == best.plan.residency;
    return isSameMode || !isRoomier;
}

Result<PlannedMode> GeneratorKeeper::openFor(
    const inference::PictureShape &shape, const PlannedMode &mode, const std::stop_token &stop)
{
    release();
    auto opened = m_factory.openGenerator(m_entry, m_model, mode.limit, stop);
    if (!opened)
        return tl::unexpected(std::move(opened).error());
    m_open = *std::move(opened);
    m_limit = mode.limit;
    const auto current = m_open.generator->plan(shape);
    return PlannedMode{current, mode.limit, isReduced(current, m_model)};
}

GenerationOutcome GeneratorKeeper::generate(GenerationOrder order, const GenerationListener &listener)
{
    order.settings.revision = m_model.revision;
    GenerationOutcome outcome{makePictures(m_open, order, listener), 0};
    outcome.weightBytes = m_open.generator->weightBytes();
    return outcome;
}

} // namespace pictor
