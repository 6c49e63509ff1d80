// SPDX-License-Identifier: GPL-3.0-or-later
#include "async.h"
#include "commands/modelssubcommands.h"
#include "console.h"
#include "exitcode.h"
#include "jsonline.h"
#include "messages.h"
#include "progress.h"
#include "registry/modelregistry.h"
#include "session.h"

namespace pictor::app {

QCoro::Task<int> removeModelFiles(Session &session, QString key)
{
    const auto registry = session.registry();
    if (!registry)
        co_return session.fail(registry.error());
    const bool isTrial = session.arguments().has("dry-run");
    // Named: inside a co_await expression g++ 12 calls both.
    const auto freeing = isTrial ? (*registry)->removableBytes(key) : (*registry)->remove(key);
    const auto freed = co_await outcome(freeing);
    if (!freed)
        co_return session.fail(freed.error());
    if (session.json())
        session.console().print(
            JsonLine()
                .add("event", isTrial ? QStringLiteral("removable") : QStringLiteral("removed"))
                .add("key", key)
                .add("bytesFreed", *freed)
                .text());
    else
        session.console().print(
            (isTrial ? Text::tr("Removing %1 would free %2.") : Text::tr("%1 is removed: %2 freed."))
                .arg(key, formatBytes(*freed)));
    co_return ExitCode::success;
}

} // namespace pictor::app
