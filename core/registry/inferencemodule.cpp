// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/inferencemodule.h"

#include "registry/engineerror.h"
#include "registry/messages.h"
#include "registry/sharedpoolblas.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QLoggingCategory>

#include <map>
#include <mutex>
#include <optional>

namespace pictor {

Q_LOGGING_CATEGORY(moduleLog, "pictor.module")

namespace {

using inference::Backend;
using inference::Device;

#if defined(Q_OS_WIN)
constexpr const char *moduleFile = "pictor_inference_%1.dll";
#elif defined(Q_OS_MACOS)
constexpr const char *moduleFile = "libpictor_inference_%1.dylib";
#else
constexpr const char *moduleFile = "libpictor_inference_%1.so";
#endif

QStringList flavours(Device::Kind device)
{
    if (device == Device::Kind::Cuda)
        return {QStringLiteral("cuda"), QStringLiteral("cpu")};
    return {QStringLiteral("cpu"), QStringLiteral("cuda")};
}

Result<Backend *> open(const QString &file)
{
    QLibrary library(file);
    // Its libtorch brings Qt 5 along: nothing of it may be seen by others, and it cannot be unloaded safely.
    // And where it has another version of something that is loaded already (protobuf, which sentencepiece
    // holds a copy of), it shall use its own; AddressSanitizer cannot do that.
#if defined(__SANITIZE_ADDRESS__)
    library.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
#else
    library.setLoadHints(
        QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint | QLibrary::DeepBindHint);
#endif
    const auto entry =
        reinterpret_cast<inference::BackendEntry>(library.resolve(inference::backendEntryName));
    if (entry == nullptr)
        return failure(Error::Kind::Unsupported,
            Text::tr("The inference module %1 cannot be loaded; install Pictor again.").arg(file),
            file + QStringLiteral(": ") + library.errorString());
    Backend *backend = entry(inference::backendAbi);
    if (backend == nullptr)
        return failure(Error::Kind::Unsupported,
            Text::tr("The inference module %1 belongs to another version of Pictor; install Pictor again.")
                .arg(file),
            file + QStringLiteral(": made for another version"));
    if (const auto heed = reinterpret_cast<inference::HeedEntry>(library.resolve(inference::heedEntryName)))
        heed(&rightOfWay());
    return backend;
}

Error both(const Error &first, const Error &second)
{
    return {first.kind, first.message + u' ' + second.message, first.detail + u'\n' + second.detail};
}

} // namespace

inference::RightOfWay &rightOfWay()
{
    static auto *const way = new inference::RightOfWay; // modules are never unloaded
    return *way;
}

Result<Backend *> openInferenceModule(const QStringList &files)
{
    preferSharedPoolBlas();
    std::optional<Error> problem;
    for (const QString &file : files) {
        if (!QFileInfo::exists(file))
            continue;
        auto backend = open(file);
        if (backend && problem) // it may lack the very device that the first was for
            qCWarning(moduleLog).noquote() << problem->message << problem->detail;
        if (backend)
            return backend;
        problem = problem ? both(*problem, backend.error()) : backend.error();
    }
    if (problem)
        return tl::unexpected(*problem);
    return failure(Error::Kind::NotFound,
        Text::tr("The inference module is missing; install Pictor again, or set PICTOR_INFERENCE_MODULE_DIR "
                 "to its folder."),
        files.join(u'\n'));
}

QStringList inferenceModuleFolders()
{
    QStringList folders;
    const QString chosen = qEnvironmentVariable("PICTOR_INFERENCE_MODULE_DIR");
    if (!chosen.isEmpty())
        folders.append(chosen);
    const QString here = QCoreApplication::applicationDirPath();
    folders.append({here, here + QStringLiteral("/../lib/pictor"), here + QStringLiteral("/lib/pictor"),
        QStringLiteral(PICTOR_BUILD_MODULE_DIR), QStringLiteral(PICTOR_INSTALL_MODULE_DIR)});
    for (QString &folder : folders)
        folder = QDir::cleanPath(folder);
    folders.removeDuplicates();
    return folders;
}

QStringList inferenceModuleFiles(Device::Kind device)
{
    QStringList files;
    for (const QString &flavour : flavours(device)) {
        for (const QString &folder : inferenceModuleFolders())
            files.append(folder + u'/' + QLatin1String(moduleFile).arg(flavour));
    }
    return files;
}

Result<Backend *> loadInferenceModule(Device::Kind device)
{
    static std::mutex mutex;
    static std::map<Device::Kind, Backend *> loaded;
    const std::scoped_lock lock(mutex);
    if (const auto known = loaded.find(device); known != loaded.end())
        return known->second;
    try {
        auto backend = openInferenceModule(inferenceModuleFiles(device));
        if (backend)
            loaded.emplace(device, *backend);
        return backend;
    } catch (...) {
        return tl::unexpected(errorFromException());
    }
}

} // namespace pictor
