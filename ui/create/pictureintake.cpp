// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/pictureintake.h"

#include "base/detached.h"
#include "base/whendone.h"

namespace pictor::ui {

namespace {

QueryPicture pictureIn(const DroppedContent &content)
{
    return {content.pictures.value(0), content.encoded, content.image};
}

bool isFile(const QueryPicture &picture)
{
    return !picture.path.isEmpty() || !picture.encoded.isEmpty();
}

} // namespace

PictureIntake::PictureIntake(PictureShelf &shelf, QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
{
}

void PictureIntake::take(const DroppedContent &content)
{
    if (content.paths.isEmpty())
        return sort(content);
    whenDone(this, runDetached([content] { return looked(content); }),
        [this](const DroppedContent &known) { sort(known); });
}

void PictureIntake::takeStartImage(const DroppedContent &content)
{
    whenDone(this, runDetached([content] { return looked(content); }), [this](const DroppedContent &known) {
        const QueryPicture picture = pictureIn(known);
        if (known.problem)
            Q_EMIT refused(*known.problem);
        else if (isFile(picture) || !picture.image.isNull())
            Q_EMIT startImageFound(picture);
    });
}

void PictureIntake::sort(const DroppedContent &content)
{
    if (content.problem)
        Q_EMIT refused(*content.problem);
    if (!content.folders.isEmpty()) {
        DroppedContent folders;
        folders.folders = content.folders;
        Q_EMIT foldersDropped(folders);
    }
    const QueryPicture picture = pictureIn(content);
    if (isFile(picture))
        lookForSettings(picture);
    else if (!picture.image.isNull())
        Q_EMIT startImageFound(picture);
}

void PictureIntake::lookForSettings(const QueryPicture &picture)
{
    const auto settings =
        picture.path.isEmpty() ? m_shelf.settingsInData(picture.encoded) : m_shelf.settingsIn(picture.path);
    whenDone(this, settings, [this, picture](const Result<std::optional<GenerationSettings>> &found) {
        if (found && *found)
            Q_EMIT settingsFound(**found, picture);
        else // what is wrong with the file shows when it is decoded
            Q_EMIT startImageFound(picture);
    });
}

} // namespace pictor::ui
