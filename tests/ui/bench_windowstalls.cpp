// SPDX-License-Identifier: GPL-3.0-or-later
// No test: opens the window on a folder, lets it read all pictures while the grid shows them, and reports the
// longest time that its event loop was away. bench_windowstalls [--pictures N | --folder DIR]
#include "workplace.h"

#include "ui/session.h"
#include "ui/support/rendering.h"
#include "ui/support/stallprobe.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QTextStream>
#include <QtConcurrentMap>

using namespace pictor;
using namespace pictor::ui;
using pictor::ui::test::Workplace;

namespace {

void makePictures(const Workplace &place, int count)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    QtConcurrent::blockingMap(numbers, [&place](int number) {
        Workplace::picture(number, {1600, 1200})
            .save(QStringLiteral("%1/%2.jpg").arg(place.folder()).arg(number), "JPG");
    });
}

/// Reads `folder` in a fresh library and reports.
void measure(Session &session, const QString &folder)
{
    auto *probe = new StallProbe(&session);
    auto *frames = new int(0);
    QObject::connect(session.window(), &QQuickWindow::frameSwapped, &session, [frames] { ++*frames; });
    LibraryViewModel &library = session.library();
    probe->start();
    library.addFolder(QUrl::fromLocalFile(folder));
    QObject::connect(
        library.indexing(), &IndexingViewModel::stateChanged, &session, [&library, probe, frames] {
            if (library.indexing()->isActive())
                return;
            QTextStream(stdout) << library.indexing()->text() << " read, " << *frames << " frames; "
                                << probe->report() << '\n';
            QGuiApplication::quit();
        });
}

} // namespace

int main(int argc, char *argv[])
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    chooseRendering();
    const QGuiApplication application(argc, argv);
    QCommandLineParser line;
    line.addOption({QStringLiteral("pictures"), {}, QStringLiteral("N"), QStringLiteral("1000")});
    line.addOption({QStringLiteral("folder"), {}, QStringLiteral("DIR")});
    line.process(application);

    const Workplace place;
    QString folder = line.value(QStringLiteral("folder"));
    if (folder.isEmpty()) {
        makePictures(place, line.value(QStringLiteral("pictures")).toInt());
        folder = place.folder();
    }
    const Session::Options options{
        .paths = place.paths(), .registry = {}, .model = QStringLiteral("builtin/visual-descriptor")};
    Session session(options);
    if (!session.show())
        return 1;
    QTimer::singleShot(2000, &session, [&session, folder] { measure(session, folder); });
    return QGuiApplication::exec();
}
