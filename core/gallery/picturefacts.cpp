// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/picturefacts.h"

#include "gallery/comfygraph.h"
#include "gallery/exifcomment.h"
#include "gallery/invokemetadata.h"
#include "gallery/parametertext.h"
#include "gallery/pngtexts.h"
#include "gallery/settingsjson.h"

namespace pictor::gallery {

namespace {

using Reader = std::optional<GenerationSettings> (*)(const QString &);

struct Source {
    const char *keyword;
    Reader read;
};

/// By worth.
constexpr std::array<Source, 4> sources{{
    {pictorKeyword, settingsFromJson},
    {parametersKeyword, settingsFromParameterText},
    {"invokeai_metadata", settingsFromInvokeMetadata},
    {"prompt", settingsFromComfyGraph},
}};

std::optional<GenerationSettings> settingsFrom(const QHash<QByteArray, QString> &texts)
{
    for (const Source &source : sources) {
        const auto text = texts.constFind(source.keyword);
        if (text == texts.cend())
            continue;
        if (auto settings = source.read(*text))
            return settings;
    }
    return std::nullopt;
}

} // namespace

PictureFacts factsOf(QIODevice &device)
{
    if (!isPng(device))
        return {{}, settingsFromParameterText(exifComment(device))};
    QList<QByteArray> keywords;
    for (const Source &source : sources)
        keywords.append(source.keyword);
    const PngFacts png = readPngTexts(device, keywords);
    return {png.size, settingsFrom(png.texts)};
}

} // namespace pictor::gallery
