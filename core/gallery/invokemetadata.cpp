// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/invokemetadata.h"

#include "gallery/tolerantjson.h"

namespace pictor::gallery {

namespace {

/// 4.0 renamed it.
QString modelIn(const QJsonObject &metadata)
{
    const QJsonObject model = metadata[QLatin1String("model")].toObject();
    const QString name = model[QLatin1String("name")].toString();
    return name.isEmpty() ? model[QLatin1String("model_name")].toString() : name;
}

int stepsIn(const QJsonObject &metadata)
{
    const QJsonValue steps = metadata[QLatin1String("steps")];
    return std::max(0, steps.toInt(metadata[QLatin1String("num_steps")].toInt()));
}

QSize sizeIn(const QJsonObject &metadata)
{
    const QSize size(metadata[QLatin1String("width")].toInt(), metadata[QLatin1String("height")].toInt());
    return size.width() > 0 && size.height() > 0 ? size : QSize();
}

/// "img2img", "sdxl_img2img", "flux_img2img", …
bool startsFromPicture(const QJsonObject &metadata)
{
    return metadata[QLatin1String("generation_mode")].toString().endsWith(QLatin1String("img2img"));
}

} // namespace

std::optional<GenerationSettings> settingsFromInvokeMetadata(const QString &json)
{
    const QJsonObject metadata = tolerantObject(json);
    const QJsonValue prompt = metadata[QLatin1String("positive_prompt")];
    if (!prompt.isString())
        return std::nullopt;
    GenerationSettings settings;
    settings.prompt = prompt.toString();
    settings.negativePrompt = metadata[QLatin1String("negative_prompt")].toString();
    settings.modelName = modelIn(metadata);
    settings.size = sizeIn(metadata);
    settings.steps = stepsIn(metadata);
    settings.seed = wholeNumber(metadata[QLatin1String("seed")]).value_or(0);
    const double scale = realNumber(metadata[QLatin1String("cfg_scale")]).value_or(0);
    settings.guidance = scale == 1 ? 0 : scale;
    if (startsFromPicture(metadata))
        settings.strength = realNumber(metadata[QLatin1String("strength")]).value_or(1);
    return settings;
}

} // namespace pictor::gallery
