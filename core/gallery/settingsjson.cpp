// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/settingsjson.h"

#include "gallery/tolerantjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pictor::gallery {

namespace {

constexpr int schema = 1;

QSize sizeOf(const QJsonObject &object)
{
    const int width = object[QLatin1String("width")].toInt();
    const int height = object[QLatin1String("height")].toInt();
    return width > 0 && height > 0 ? QSize(width, height) : QSize();
}

} // namespace

QString toJson(const GenerationSettings &settings)
{
    const QJsonObject object{
        {QStringLiteral("schema"), schema},
        {QStringLiteral("version"), settings.version},
        {QStringLiteral("model"), settings.model},
        {QStringLiteral("modelName"), settings.modelName},
        {QStringLiteral("revision"), settings.revision},
        {QStringLiteral("prompt"), settings.prompt},
        {QStringLiteral("negativePrompt"), settings.negativePrompt},
        {QStringLiteral("width"), settings.size.width()},
        {QStringLiteral("height"), settings.size.height()},
        {QStringLiteral("steps"), settings.steps},
        {QStringLiteral("seed"), QString::number(settings.seed)},
        {QStringLiteral("noiseIsGiven"), settings.noiseIsGiven},
        {QStringLiteral("guidance"), settings.guidance},
        {QStringLiteral("strength"), settings.strength},
        {QStringLiteral("startImageHash"), settings.startImageHash},
        {QStringLiteral("computedBy"), settings.computedBy},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<GenerationSettings> settingsFromJson(const QString &json)
{
    const QJsonObject object = tolerantObject(json);
    const auto text = [&object](QLatin1String field) { return object[field].toString(); };
    if (!object[QLatin1String("schema")].isDouble() || !object[QLatin1String("prompt")].isString())
        return std::nullopt;
    const GenerationSettings unsaid;
    return GenerationSettings{
        .model = text(QLatin1String("model")),
        .modelName = text(QLatin1String("modelName")),
        .revision = text(QLatin1String("revision")),
        .prompt = text(QLatin1String("prompt")),
        .negativePrompt = text(QLatin1String("negativePrompt")),
        .size = sizeOf(object),
        .steps = object[QLatin1String("steps")].toInt(unsaid.steps),
        .seed = wholeNumber(object[QLatin1String("seed")]).value_or(unsaid.seed),
        .noiseIsGiven = object[QLatin1String("noiseIsGiven")].toBool(),
        .guidance = realNumber(object[QLatin1String("guidance")]).value_or(unsaid.guidance),
        .strength = realNumber(object[QLatin1String("strength")]).value_or(unsaid.strength),
        .startImageHash = text(QLatin1String("startImageHash")),
        .computedBy = text(QLatin1String("computedBy")),
        .version = text(QLatin1String("version")),
    };
}

} // namespace pictor::gallery
