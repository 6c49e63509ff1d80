// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/paths.h"
#include "commandline.h"

#include <QCoro/QCoroTask>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace pictor {
class ImageEmbeddingModel;
class ModelRegistry;
struct RegistryOptions;
} // namespace pictor

namespace pictor::hub {
class HubServices;
}

namespace pictor::library {
class ImageLibrary;
}

namespace pictor::app {

class Console;
class DownloadEvents;
class DownloadLine;
class Interrupt;

/// The folders that `arguments` ask for.
Paths pathsFor(const Arguments &arguments);
/// Where pictures go that nobody names a file for.
QString galleryFolder(const Arguments &arguments);

/// One run of a command: what was asked for, and the rooms that it needs, opened when first asked for. Main
/// thread; an event loop must run.
class Session {
public:
    Session(const CommandLine &line, Console &console, Interrupt &interrupt);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    const Arguments &arguments() const { return m_line.arguments; }
    bool json() const { return arguments().has("json"); }
    /// A whole number between `least` and `most`; `fallback` if the option is absent, nothing if it is wrong.
    std::optional<int> number(const char *option, int fallback, int least, int most) const;
    const inference::LoadOptions &load() const { return m_line.load; }

    Console &console() const { return m_console; }
    std::stop_token stop() const;

    /// Catalogue, device and precision, and how models are downloaded.
    Result<RegistryOptions> registryOptions();
    Result<ModelRegistry *> registry();
    /// The way to the hub; shut with --offline.
    hub::HubServices &hub();
    Result<library::ImageLibrary *> library();
    /// Key of --model, or of the best embedding model on this machine.
    QCoro::Task<Result<QString>> modelKey();
    /// The model of modelKey(). Its download, should it need one, shows on the console.
    QCoro::Task<Result<ImageEmbeddingModel *>> model();
    /// From now on a download of the model `key`, should there be one, shows on the console.
    void showDownload(const QString &key);
    /// The same as JSON lines "download".
    void printDownload(const QString &key);

    /// Each complains, and gives the exit code to return.
    int fail(const Error &error) const;
    int misused(const QString &message) const;

private:
    const CommandLine &m_line;
    Console &m_console;
    Interrupt &m_interrupt;
    std::unique_ptr<hub::HubServices> m_hub; ///< outlives the registry
    std::unique_ptr<ModelRegistry> m_registry;
    std::unique_ptr<library::ImageLibrary> m_library;
    std::vector<std::unique_ptr<DownloadLine>> m_lines; ///< of models that were asked for
    std::vector<std::unique_ptr<DownloadEvents>> m_events; ///< likewise
};

} // namespace pictor::app
