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

/// @param name  of a folder, as it was given
QString folderRefused(const QString &name, Purpose purpose)
{
    const QString option =
        purpose == Purpose::StartImage ? QStringLiteral("--start-image") : QStringLiteral("--find-similar");
    const QString alone = isCommand(name) ? QStringLiteral("./") + name : name; // which runs no command
    return Text::tr("%1 is a folder, not a picture; given without %2 it is added to the library.")
        .arg(alone, option);
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
    return !words.isEmpty() && !isCommand(words.constFirst()) && QFileInfo::exists(words.constFirst());
}

Parsed<ui::Opening> openingOf(const Arguments &arguments)
{
    if (arguments.has("find-similar") && arguments.has("start-image"))
        return tl::unexpected(Text::tr("Give either --find-similar or --start-image."));
    ui::Opening opening{purposeOf(arguments)};
    if (opening.purpose == Purpose::StartImage && arguments.positional.size() > 1)
        return tl::unexpected(Text::tr("--start-image takes one picture."));
    for (const QString &name : arguments.positional) {
        const QFileInfo file(name);
        if (!file.exists())
            return tl::unexpected(Text::tr("There is no file %1; correct the path.").arg(name));
        if (opening.purpose != Purpose::Open && file.isDir())
            return tl::unexpected(folderRefused(name, opening.purpose));
        opening.paths.append(file.absoluteFilePath());
    }
    return opening;
}

} // namespace pictor::app
