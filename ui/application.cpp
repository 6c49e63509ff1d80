// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "base/threadpriority.h"
#include "registry/modelkey.h"
#include "ui/session.h"
#include "ui/support/languages.h"
#include "ui/support/rendering.h"
#include "ui/support/sessionbus.h"
#include "ui/support/stallprobe.h"
#include "ui/support/startuptrace.h"
#include "ui/window/handover.h"

#include <QDir>
#include <QGuiApplication>
#include <QIcon>
#include <QQuickStyle>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace pictor::ui {

namespace {

void nameApplication()
{
    QGuiApplication::setApplicationName(QStringLiteral("pictor"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Pictor"));
    QGuiApplication::setApplicationVersion(QStringLiteral(PICTOR_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("arpa.home.pictor")); // as in packaging/desktop
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/pictor/icons/pictor.svg")));
}

Session::Options sessionOptions(const Options &options)
{
    auto registry = RegistryOptions::standard(options.paths);
    Session::Options session{
        options.paths, {}, options.model, options.device, options.precision, options.offline};
    if (registry)
        session.registry = *registry;
    else
        session.problem = registry.error();
    return session;
}

/// Equal for models that the registry takes for the same, wherever their starts were made.
QString absoluteKey(const QString &key)
{
    const bool isOnDisk = isFolderKey(key) || isFileKey(key);
    return isOnDisk ? folderOf(key, QDir::currentPath(), QDir::homePath()) : key;
}

/// What a window that is open already shall do instead.
HandedOver wishOf(const Options &options, const QString &token)
{
    HandedOver wish{options.opening, token, options.offline, {}};
    if (!options.model.isEmpty())
        wish.options.append(QStringLiteral("--model ") + absoluteKey(options.model));
    if (options.device)
        wish.options.append(QStringLiteral("--device ") + toString(options.device));
    if (options.precision)
        wish.options.append(QStringLiteral("--precision ") + toString(*options.precision));
    return wish;
}

int runSession(const QGuiApplication &application, const Options &options, const QString &token)
{
    Translation translation;
    translation.use(Settings(options.paths.settings()).language());

    SingleInstance instance(options.paths.data);
    const auto standing = standingOf(instance, wishOf(options, token));
    if (standing != SingleInstance::Standing::First)
        return standing == SingleInstance::Standing::HandedOver ? EXIT_SUCCESS : EXIT_FAILURE;

    letThreadsGiveWay();
    Session session(sessionOptions(options));
    noteStartup("services made");
    session.speakThrough(translation);
    if (qEnvironmentVariableIntValue("PICTOR_STARTUP_TRACE") != 0)
        tellStartup();
    if (isStartupTold())
        noteReadiness(session);
    if (!session.show())
        return EXIT_FAILURE;
    open(session, options.opening);
    QObject::connect(&instance, &SingleInstance::asked, &session,
        [&session](const HandedOver &wish) { fulfil(session, wish); });
    QObject::connect(&application, &QGuiApplication::aboutToQuit, &session, &Session::save);
    const auto watch = options.watchForEnd ? options.watchForEnd([&session] { session.end(); }) : nullptr;

    StallProbe probe;
    const bool probed = qEnvironmentVariableIntValue("PICTOR_STALL_PROBE") != 0;
    if (probed)
        QTimer::singleShot(0, &probe, &StallProbe::start);

    const int code = QGuiApplication::exec();
    if (probed)
        fprintf(stderr, "%s\n", qUtf8Printable(probe.report()));
    return code;
}

} // namespace

int runWindow(int &argc, char **argv, const Options &options)
{
    const QString token = activationToken();
    QQuickStyle::setStyle(QStringLiteral("Basic")); // also for Qt's own file dialogs
    chooseRendering();
    argc = std::min(argc, 1); // Qt Quick would take our --device for the name of a renderer
    const QGuiApplication application(argc, argv);
    noteStartup("application made");
    nameApplication();
    const int code = runSession(application, options, token);
    if (isSessionBusAwaited()) { // everything is saved, and a bus that hangs is nothing to wait for
        std::fflush(nullptr);
        std::_Exit(code);
    }
    return code;
}

} // namespace pictor::ui
