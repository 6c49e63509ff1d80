// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening.h"

#include "ui/session.h"
#include "ui/window/handedover.h"

#include <QCoreApplication>

namespace pictor::ui {

namespace {

struct OpeningText {
    Q_DECLARE_TR_FUNCTIONS(pictor::ui::Opening)
};

void ask(const Session &session, const char *question)
{
    QMetaObject::invokeMethod(session.window(), question);
}

void startFrom(Session &session, const QString &path)
{
    session.create().startFromPath(path);
    session.window()->setProperty("page", QStringLiteral("create"));
}

/// On the page that is shown; where that tells no such things, on one that does, which comes to the front.
void sayOnPage(Session &session, const QString &notice)
{
    const QString page = session.window()->property("page").toString();
    if (page == QLatin1String("library"))
        return session.library().say(notice);
    if (page != QLatin1String("create"))
        session.window()->setProperty("page", QStringLiteral("create"));
    session.create().say(notice);
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
    if (opening.purpose == Purpose::FindSimilar)
        content.pictures = opening.paths; // a folder among them is refused: nobody asked to watch it
    else
        content.paths = opening.paths;
    session.library().take(content); // which brings its page to the front
}

void fulfil(Session &session, const HandedOver &wish)
{
    hub::NetworkGate &gate = session.hub().gate();
    const bool wasForced = gate.isForcedOffline();
    if (wish.offline)
        gate.forceOffline(QStringLiteral("--offline"));
    session.raise(wish.token);
    open(session, wish.opening);
    if (wish.offline && !wasForced)
        sayOnPage(session,
            OpeningText::tr(
                "Pictor was started again with --offline: nothing leaves this machine until Pictor is "
                "closed. Downloads that ran can go on after that."));
}

} // namespace pictor::ui
