// SPDX-License-Identifier: GPL-3.0-or-later
// A window that somebody uses, to be killed then: killedwindow DATA PICTURES
// Two orders are in the queue, the first half made; the library was asked for pictures like 7.png and
// scrolled.
#include "fakemakers.h"

#include "ui/session.h"

#include <QDir>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickStyle>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

constexpr int patience = 60'000; // ms

void order(CreateViewModel &create, const QString &prompt, int count)
{
    create.form()->setPrompt(prompt);
    create.form()->setCount(count);
    create.generate();
}

bool makePictures(Session &session, FakeMakers &makers)
{
    CreateViewModel &create = session.create();
    if (!QTest::qWaitFor([&] { return create.maker()->model() != nullptr; }, patience)
        || !create.maker()->choose(FakeMakers::flux))
        return false;
    create.form()->setSeedText(QStringLiteral("40"));
    order(create, QStringLiteral("a fox"), 3);
    order(create, QStringLiteral("a hare"), 2);
    create.form()->setPrompt(QStringLiteral("an owl, half ty"));
    makers.job()->makePicture(0);
    makers.job()->step(2, 1);
    if (!QTest::qWaitFor([&] { return create.filmstrip()->isSettled(); }, patience))
        return false;
    create.select(0);
    return true;
}

bool search(Session &session, const QString &pictures)
{
    LibraryViewModel &library = session.library();
    const int count = static_cast<int>(QDir(pictures).entryList(QDir::Files).size());
    if (!QTest::qWaitFor([&] { return library.library() != nullptr; }, patience))
        return false;
    library.addFolder(QUrl::fromLocalFile(pictures)); // which leads to the library's page
    const auto isRead = [&] {
        return !library.indexing()->isActive()
            && library.search()->images()->count() >= count; // and made ones
    };
    if (!QTest::qWaitFor(isRead, patience))
        return false;
    library.lookForFile(pictures + QStringLiteral("/7.png"));
    return QTest::qWaitFor(
        [&] { return library.search()->state() == LibrarySearch::State::Shown && isRead(); }, patience);
}

bool scroll(const Session &session)
{
    QQuickItem *grid = nullptr;
    const auto isMade = [&] {
        grid = session.window()->findChild<QQuickItem *>(QStringLiteral("ImageGridView"));
        return grid && grid->property("count").toInt() > 0
            && grid->property("contentHeight").toDouble() > 2000;
    };
    if (!QTest::qWaitFor(isMade, patience))
        return false;
    grid->setProperty("contentY", 1000);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const Paths paths = Paths::below(arguments.at(1));
    FakeMakers makers;
    Session::Options options{paths, {}};
    options.makers = &makers;
    Session session(options);
    if (!session.show())
        return 1;
    session.window()->setGeometry(30, 40, 720, 560);
    if (!makePictures(session, makers) || !search(session, arguments.at(2)) || !scroll(session))
        return 1;
    return QGuiApplication::exec();
}
