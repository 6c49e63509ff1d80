// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "commandline.h"
#include "commands.h"
#include "messages.h"

#include <QFileInfo>

namespace pictor::app {

namespace {

using Purpose = ui::Opening::Purpose;

Purpose purposeOf(const Arguments &arguments)
{
    if (arguments.has("find-similar"))
        return Purpose::FindSimilar;
    return arguments.has("start-image") ? Purpose::StartImage : Purpose::Open;
}

} // namespace

QList<QCommandLineOption> openingOptions()
{
    return {
        {QStringLiteral("find-similar"),
            Text::tr("Open the window and find pictures like FILE; without one, it asks for a picture.")},
        {QStringLiteral("start-image"),
            Text::tr(
                "Open the window and start new pictures from FILE; without one, it asks for a picture.")},
    };
}

bool opensFiles(const Arguments &given, const QStringList &words)
{
    if (purposeOf(given) != Purpose::Open)
        return true;
    // The file first: finding a command makes all their texts, before they can be translated.
    return !words.isEmpty() && QFileInfo::exists(words.constFirst()) && !findCommand(words.constFirst());
}

Parsed<ui::Opening> openingOf(const Arguments &arguments)
{
    if (arguments.has("find-similar") && arguments.has("start-image"))
        return tl::unexpected(Text::tr("Give either --find-similar or --start-image."));
    ui::Opening opening{purposeOf(arguments)};
    for (const QString &name : arguments.positional) {
        const QFileInfo file(name);
        if (!file.exists())
            return tl::unexpected(Text::tr("There is no file %1; correct the path.").arg(name));
        opening.paths.append(file.absoluteFilePath());
    }
    if (opening.purpose == Purpose::StartImage && opening.paths.size() > 1)
        return tl::unexpected(Text::tr("--start-image takes one picture."));
    return opening;
}

} // namespace pictor::app
