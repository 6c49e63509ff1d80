// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "async.h"
#include "console.h"
#include "downloadevents.h"
#include "downloadline.h"
#include "exitcode.h"
#include "gallery/gallery.h"
#include "hub/hubservices.h"
#include "interrupt.h"
#include "library/imagelibrary.h"
#include "messages.h"
#include "registry/imageembeddingmodel.h"
#include "registry/modeldownloads.h"
#include "registry/modelregistry.h"
#include "registry/registryoptions.h"

#include <QSettings>

namespace pictor::app {

Paths pathsFor(const Arguments &arguments)
{
    return arguments.has("data") ? Paths::below(arguments.value("data")) : Paths::standard();
}

QString galleryFolder(const Arguments &arguments)
{
    const QString chosen = QSettings(pathsFor(arguments).settings(), QSettings::IniFormat)
                               .value(QStringLiteral("gallery/folder"))
                               .toString();
    if (!chosen.isEmpty())
        return chosen;
    return arguments.has("data") ? pathsFor(arguments).data + QStringLiteral("/pictures")
                                 : gallery::defaultFolder();
}

Session::Session(const CommandLine &line, Console &console, Interrupt &interrupt)
    : m_line(line)
    , m_console(console)
    , m_interrupt(interrupt)
{
}

Session::~Session() = default;

std::optional<int> Session::number(const char *option, int fallback, int least, int most) const
{
    if (!arguments().has(option))
        return fallback;
    bool isNumber = false;
    const int value = arguments().value(option).toInt(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    return std::nullopt;
}

std::stop_token Session::stop() const
{
    return m_interrupt.token();
}

Result<RegistryOptions> Session::registryOptions()
{
    auto options = RegistryOptions::standard(pathsFor(arguments()));
    if (!options)
        return options;
    options->load = m_line.load;
    options->downloads.hub = [this] { return &hub().client(); };
    options->downloads.otherFolders = [this] { return hub().settings().otherFolders(); };
    return options;
}

hub::HubServices &Session::hub()
{
    if (!m_hub) {
        auto environment = hub::HubEnvironment::from();
        environment.offline = environment.offline || arguments().has("offline");
        m_hub = std::make_unique<hub::HubServices>(pathsFor(arguments()), std::move(environment));
    }
    return *m_hub;
}

Result<ModelRegistry *> Session::registry()
{
    if (!m_registry) {
        auto options = registryOptions();
        if (!options)
            return tl::unexpected(options.error());
        m_registry = std::make_unique<ModelRegistry>(*std::move(options));
    }
    return m_registry.get();
}

Result<library::ImageLibrary *> Session::library()
{
    if (!m_library) {
        auto library = library::ImageLibrary::open(pathsFor(arguments()));
        if (!library)
            return tl::unexpected(library.error());
        m_library = *std::move(library);
    }
    return m_library.get();
}

QCoro::Task<Result<QString>> Session::modelKey()
{
    if (arguments().has("model"))
        co_return arguments().value("model");
    const auto models = registry();
    if (!models)
        co_return tl::unexpected(models.error());
    co_return co_await value((*models)->defaultEmbeddingModel());
}

QCoro::Task<Result<ImageEmbeddingModel *>> Session::model()
{
    const auto models = registry();
    if (!models)
        co_return tl::unexpected(models.error());
    const auto key = co_await modelKey();
    if (!key)
        co_return tl::unexpected(key.error());
    showDownload(*key);
    co_return (*models)->find<ImageEmbeddingModel>(*key);
}

void Session::showDownload(const QString &key)
{
    const auto models = registry();
    if (ModelDownload *download = models ? (*models)->downloads().get(key) : nullptr)
        m_lines.push_back(std::make_unique<DownloadLine>(*download, m_console));
}

void Session::printDownload(const QString &key)
{
    const auto models = registry();
    if (ModelDownload *download = models ? (*models)->downloads().get(key) : nullptr)
        m_events.push_back(std::make_unique<DownloadEvents>("download", *download, m_console));
}

int Session::fail(const Error &error) const
{
    if (error.isCancelled())
        return ExitCode::cancelled;
    m_console.complain(error);
    return ExitCode::failure;
}

int Session::misused(const QString &message) const
{
    const QString name = m_line.command ? m_line.command->name : QString();
    m_console.complain(message);
    m_console.complain(Text::tr("“pictor help %1” says how it is used.").arg(name).simplified());
    return ExitCode::usage;
}

} // namespace pictor::app
