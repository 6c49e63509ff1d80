// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/generationrequest.h"

#include "base/pluralform.h"
#include "registry/cataloguetexts.h"
#include "registry/messages.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <optional>

namespace pictor {

namespace {

QString written(QSize size)
{
    return Text::tr("%1 x %2").arg(size.width()).arg(size.height());
}

/// The multiple of `step` that is nearest to `length`, and not above `most`.
int rounded(int length, int step, int most)
{
    const int nearest = (length + step / 2) / step * step;
    return std::clamp(nearest, step, std::max(step, most / step * step));
}

/// What is wrong with the request in any case; empty: nothing.
QString faultIn(const GenerationRequest &request, const GenerationDefaults &model)
{
    const QSize size = request.size;
    const int least = model.sizeMultiple;
    if (size.width() < least || size.height() < least)
        return Text::tr("A picture of %1 pixels is too small; give at least %2.")
            .arg(written(size), written({least, least}));
    if (std::max(size.width(), size.height()) > model.longestSide)
        return Text::tr("A picture of %1 pixels is too large; %2 is the longest side that can be made.")
            .arg(written(size))
            .arg(model.longestSide);
    if (*request.steps < 1 || *request.steps > GenerationRequest::mostSteps)
        return Text::tr(
            "A picture cannot be made in %1 steps; give 1 to %2.", nullptr, pluralForm(*request.steps))
            .arg(*request.steps)
            .arg(GenerationRequest::mostSteps);
    if (request.count < 1 || request.count > GenerationRequest::mostPictures)
        return Text::tr(
            "%1 pictures cannot be made at once; give 1 to %2.", nullptr, pluralForm(request.count))
            .arg(request.count)
            .arg(GenerationRequest::mostPictures);
    if (!std::isfinite(*request.guidance) || *request.guidance < 0)
        return Text::tr("The guidance cannot be %1; give 0 or more.").arg(*request.guidance);
    if (!(request.strength > 0 && request.strength <= 1))
        return Text::tr("The strength of the change cannot be %1; give more than 0 and at most 1.")
            .arg(request.strength);
    if (request.count > 1 && !(request.noiseFile.isEmpty() && request.dumpFile.isEmpty()))
        return Text::tr("Files of noise and of inner values belong to one picture; set the count to 1.");
    return {};
}

void dropGuidance(ResolvedRequest &resolved, const QString &name)
{
    GenerationRequest &request = resolved.request;
    if (*request.guidance > 0)
        resolved.notes.append(Text::tr("%1 works without guidance: it was ignored.").arg(name));
    if (!request.negativePrompt.isEmpty())
        resolved.notes.append(Text::tr("%1 knows no negative prompts: it was ignored.").arg(name));
    request.guidance = 0;
    request.negativePrompt.clear();
}

void roundSize(ResolvedRequest &resolved, const GenerationDefaults &model)
{
    QSize &size = resolved.request.size;
    const QSize possible(rounded(size.width(), model.sizeMultiple, model.longestSide),
        rounded(size.height(), model.sizeMultiple, model.longestSide));
    if (possible == size)
        return;
    resolved.notes.append(Text::tr("The size was rounded from %1 to %2 pixels: sides are multiples of %3.")
                              .arg(written(size), written(possible))
                              .arg(model.sizeMultiple));
    size = possible;
}

} // namespace

Result<ResolvedRequest> resolved(
    GenerationRequest request, const GenerationDefaults &model, const QString &name)
{
    if (request.size == QSize())
        request.size = model.size;
    request.steps = request.steps.value_or(model.steps);
    request.guidance = request.guidance.value_or(model.guidance);
    // No more than 32 bits: the noise depends on no others, and people read seeds out to each other.
    if (!request.seed)
        request.seed = QRandomGenerator::system()->generate();
    if (const QString fault = faultIn(request, model); !fault.isEmpty())
        return failure(Error::Kind::Unsupported, fault);

    ResolvedRequest resolved{std::move(request), {}};
    roundSize(resolved, model);
    if (!model.supportsGuidance)
        dropGuidance(resolved, catalogueText(name));
    else if (!resolved.request.negativePrompt.isEmpty() && *resolved.request.guidance <= 1)
        resolved.notes.append(
            Text::tr("The negative prompt has no effect: it needs a guidance of more than 1."));
    return resolved;
}

inference::PictureShape shapeOf(const GenerationRequest &request)
{
    return {request.size.width(), request.size.height(), request.guidance.value_or(0) > 1,
        !request.startImage.isNull()};
}

} // namespace pictor
