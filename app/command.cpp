// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "messages.h"
#include "opening.h"

namespace pictor::app {

QList<QCommandLineOption> commonOptions()
{
    return {
        {QStringLiteral("data"),
            Text::tr("Keep library, thumbnails and settings in DIR instead of the usual places."),
            QStringLiteral("DIR")},
        {QStringLiteral("device"), Text::tr("Compute on cpu (default), cuda or cuda:N."),
            QStringLiteral("DEVICE")},
        {QStringLiteral("precision"),
            Text::tr("Compute in auto (default: the fastest that the device has), f32, bf16, f16 or int8."),
            QStringLiteral("TYPE")},
        {QStringLiteral("offline"), Text::tr("Let nothing leave this machine: use what is on it.")},
    };
}

QList<QCommandLineOption> frontOptions()
{
    return openingOptions()
        + QList<QCommandLineOption>{modelOption(), helpOption(),
            {{QStringLiteral("v"), QStringLiteral("version")}, Text::tr("Print which Pictor this is.")},
            {QStringLiteral("startup-trace"),
                Text::tr("Tell on standard error when each phase of the window's start was reached.")}};
}

QCommandLineOption helpOption()
{
    return {{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Print this help.")};
}

QCommandLineOption modelOption()
{
    return {{QStringLiteral("m"), QStringLiteral("model")},
        Text::tr("Use this model: a key that “pictor models” lists, or a folder in the Hugging Face layout. "
                 "Default: CLIP ViT-B/32 if its files are on this machine, else the built-in descriptor."),
        QStringLiteral("KEY|DIR")};
}

QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"), Text::tr("Print one JSON object a line.")};
}

} // namespace pictor::app
