// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/generationstages.h"

#include "messages.h"

namespace pictor::app {

using Stage = GenerationJob::Stage;

QLatin1String nameOf(Stage stage)
{
    switch (stage) {
    case Stage::Waiting:
        return QLatin1String("waiting");
    case Stage::Downloading:
        return QLatin1String("downloading");
    case Stage::Loading:
        return QLatin1String("loading");
    case Stage::ReadingText:
        return QLatin1String("reading-text");
    case Stage::LoadingTransformer:
        return QLatin1String("loading-transformer");
    case Stage::Denoising:
        return QLatin1String("denoising");
    case Stage::Decoding:
        return QLatin1String("decoding");
    }
    return {};
}

QString describe(Stage stage)
{
    switch (stage) {
    case Stage::Waiting:
        return Text::tr("Waiting");
    case Stage::Downloading:
        return Text::tr("Downloading");
    case Stage::Loading:
        return Text::tr("Opening the model");
    case Stage::ReadingText:
        return Text::tr("Reading the prompt");
    case Stage::LoadingTransformer:
        return Text::tr("Loading the transformer");
    case Stage::Denoising:
        return Text::tr("Painting");
    case Stage::Decoding:
        return Text::tr("Turning it into pixels");
    }
    return {};
}

} // namespace pictor::app
