// SPDX-License-Identifier: GPL-3.0-or-later
#include "async.h"
#include "commands.h"
#include "console.h"
#include "doctor/compute.h"
#include "doctor/hubcondition.h"
#include "doctor/machine.h"
#include "doctor/place.h"
#include "exitcode.h"
#include "library/imagelibrary.h"
#include "messages.h"
#include "registry/inferencemodule.h"
#include "registry/registryoptions.h"
#include "session.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QtConcurrent>

namespace pictor::app {

namespace {

hub::HubEnvironment environmentFor(const Session &session)
{
    auto environment = hub::HubEnvironment::from();
    if (session.arguments().has("offline"))
        environment.offlineSwitch = QStringLiteral("--offline");
    return environment;
}

QList<KeptPlace> keptPlaces(const Session &session, const hub::HubEnvironment &environment)
{
    const Paths paths = pathsFor(session.arguments());
    const auto place = [](const char *key, const QString &label, const QString &path, const char *chosenBy) {
        return KeptPlace{key, label, QDir::cleanPath(QDir().absoluteFilePath(path)), QLatin1String(chosenBy)};
    };
    return {place("models", Text::tr("Models"), environment.cacheRoot, "HF_HUB_CACHE"),
        place("library", Text::tr("Library"), paths.data, "--data, XDG_DATA_HOME"),
        place("thumbnails", Text::tr("Thumbnails"), paths.thumbnails(), "--data, XDG_CACHE_HOME"),
        place("settings", Text::tr("Settings"), paths.config, "--data, XDG_CONFIG_HOME"),
        place("pictures", Text::tr("Pictures made"), galleryFolder(session.arguments()),
            "gallery/folder in pictor.ini")};
}

QList<PlaceCondition> examinedPlaces(const QList<KeptPlace> &places, const std::stop_token &stop)
{
    QList<PlaceCondition> conditions;
    for (const KeptPlace &place : places) {
        if (!stop.stop_requested())
            conditions.append(examined(place, stop));
    }
    return conditions;
}

/// Bytes that the settings allow models; 0: they leave it to Pictor.
qint64 memoryBudget(const Session &session)
{
    return QSettings(pathsFor(session.arguments()).settings(), QSettings::IniFormat)
        .value(QStringLiteral("compute/memoryBudget"))
        .toLongLong();
}

/// What cannot be read of what is kept. A library that is not there yet is not made.
void examineContent(Session &session, QList<Ailment> &ailments)
{
    if (const auto options = session.registryOptions(); !options)
        ailments.append({"models", options.error().message});
    if (!QFileInfo::exists(pathsFor(session.arguments()).database()))
        return;
    if (const auto library = session.library(); !library)
        ailments.append({"library", library.error().message});
}

QCoro::Task<int> run(Session &session)
{
    if (!session.arguments().positional.isEmpty())
        co_return session.misused(Text::tr("“pictor doctor” takes no arguments."));
    session.console().showProgress(Text::tr("Measuring…"));
    const hub::HubEnvironment environment = environmentFor(session);
    const auto looking = QtConcurrent::run(examinedPlaces, keptPlaces(session, environment), session.stop());
    const QList<PlaceCondition> places = co_await value(looking);
    if (session.stop().stop_requested())
        co_return ExitCode::cancelled;
    std::optional<inference::Device> device;
    if (session.arguments().has("device"))
        device = session.load().device;
    // Where there is a module for CUDA, it knows the processor too.
    const QStringList modules = inferenceModuleFiles(device ? device->kind : inference::Device::Kind::Cuda);
    const auto measuring = QtConcurrent::run(examinedCompute, modules, device, session.stop());
    const ComputeCondition compute = co_await value(measuring);
    if (session.stop().stop_requested())
        co_return ExitCode::cancelled;

    DoctorReport report{
        {programSection(), systemSection(), compute.section(memoryBudget(session))}, compute.ailments};
    ReportSection kept{"places", Text::tr("Places"), {}};
    for (const PlaceCondition &place : places) {
        kept.facts.append(place.fact());
        if (place.ailment)
            report.ailments.append(*place.ailment);
    }
    report.sections.append(kept);
    report.sections.append(hubSection(pathsFor(session.arguments()), environment, report.ailments));
    examineContent(session, report.ailments);
    session.console().print(session.json() ? report.json() : report.text());
    co_return report.ailments.isEmpty() ? ExitCode::success : ExitCode::failure;
}

} // namespace

Command doctorCommand()
{
    return {.name = QStringLiteral("doctor"),
        .summary = Text::tr("Says what Pictor runs on and what is wrong with it."),
        .description = Text::tr(
            "Prints what to paste into a report of a bug: versions, system, processor and its features, "
            "memory, devices, libtorch and how fast it multiplies matrices (a second for each device), the "
            "folders that Pictor keeps things in, with their sizes and what is free there, and what is wrong "
            "with all that and what to do. Nothing leaves this machine; of an access token it says only that "
            "there is one, and the home folder reads ~.\n"
            "Ends with 0 when nothing is wrong, else with 1."),
        .options = {jsonOption()},
        .examples = {{QStringLiteral("pictor doctor"), Text::tr("Looks at everything.")},
            {QStringLiteral("pictor doctor --json"), Text::tr("The same for programs.")}},
        .run = run};
}

} // namespace pictor::app
