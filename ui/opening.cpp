// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening.h"

#include "ui/session.h"

namespace pictor::ui {

namespace {

void ask(const Session &session, const char *question)
{
    QMetaObject::invokeMethod(session.window(), question);
}

void startFrom(Session &session, const QString &path)
{
    session.create().startFromPath(path);
    session.window()->setProperty("page", QStringLiteral("create"));
}

} // namespace

void open(Session &session, const Opening &opening)
{
    using Purpose = Opening::Purpose;
    if (opening.purpose == Purpose::StartImage && opening.paths.isEmpty())
        return ask(session, "askForStartImage");
    if (opening.purpose == Purpose::StartImage)
        return startFrom(session, opening.paths.constFirst());
    if (opening.purpose == Purpose::FindSimilar && opening.paths.isEmpty())
        return ask(session, "askForPictures");
    if (opening.paths.isEmpty())
        return;
    DroppedContent content;
    content.paths = opening.paths;
    session.library().take(content); // which brings its page to the front
}

} // namespace pictor::ui
