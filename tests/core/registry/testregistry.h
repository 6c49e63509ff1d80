// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeengines.h"

#include "registry/registryoptions.h"

#include <QStringList>

#include <mutex>

namespace pictor::test {

inline const QString base32 = QStringLiteral("openai/clip-vit-base-patch32");
inline const QString large14 = QStringLiteral("openai/clip-vit-large-patch14-336");
inline const QString descriptor = QStringLiteral("builtin/visual-descriptor");
inline const QString flux = QStringLiteral("black-forest-labs/FLUX.1-schnell");

/// The compiled-in catalogue, engines of `engines`, relative folders from "/base", home "/home/me".
inline RegistryOptions optionsWith(FakeEngines &engines)
{
    RegistryOptions options;
    options.baseFolder = QStringLiteral("/base");
    options.homeFolder = QStringLiteral("/home/me");
    options.engines = engines.factory();
    return options;
}

/// What the registry logs while this lives.
class LoggedReasons {
public:
    LoggedReasons()
    {
        s_reasons.clear();
        s_previous = qInstallMessageHandler(handle);
    }
    ~LoggedReasons() { qInstallMessageHandler(s_previous); }

    QStringList take() { return std::exchange(s_reasons, {}); }

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        static std::mutex mutex;
        const std::scoped_lock lock(mutex);
        if (type == QtWarningMsg && qstrcmp(context.category, "pictor.registry") == 0)
            s_reasons.append(message);
        else
            s_previous(type, context, message);
    }

    static inline QStringList s_reasons;
    static inline QtMessageHandler s_previous = nullptr;
};

} // namespace pictor::test
