// SPDX-License-Identifier: GPL-3.0-or-later
#include "async.h"
#include "commands/modelssubcommands.h"
#include "console.h"
#include "downloadevents.h"
#include "downloadline.h"
#include "exitcode.h"
#include "jsonline.h"
#include "messages.h"
#include "progress.h"
#include "registry/cataloguetexts.h"
#include "registry/modeldownload.h"
#include "registry/modeldownloads.h"
#include "registry/modelregistry.h"
#include "session.h"

#include <QPromise>

#include <memory>

namespace pictor::app {

namespace {

using State = ModelDownload::State;

/// How the present run of `download` ends; Cancelled also when it is paused.
QFuture<Result<void>> ended(ModelDownload *download)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto end = [promise](const Result<void> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    const auto cancelled = [end] { end(failure(Error::Kind::Cancelled, {})); };
    QObject::connect(download, &ModelDownload::finished, download, [end] { end({}); });
    QObject::connect(download, &ModelDownload::failed, download,
        [end](const Error &error) { end(tl::unexpected(error)); });
    QObject::connect(download, &ModelDownload::cancelled, download, cancelled);
    QObject::connect(download, &ModelDownload::stateChanged, download, [download, cancelled] {
        if (download->state() == State::Paused)
            cancelled();
    });
    return promise->future();
}

/// Why there is no download of `key`.
Error nothingToDownload(ModelRegistry &registry, const QString &key)
{
    const auto entry = registry.entry(key);
    if (!entry)
        return entry.error();
    return {Error::Kind::Unsupported,
        Text::tr("%1 needs no download: %2.")
            .arg(catalogueText(entry->name),
                entry->isShipped() ? Text::tr("it comes with Pictor") : Text::tr("it is a folder")),
        {}};
}

int tellPause(const Session &session, const ModelDownload &download)
{
    session.console().tell(
        Text::tr("Paused: %1 of %2 are here. The same command goes on from there.")
            .arg(formatBytes(download.bytesReceived()), formatBytes(download.bytesTotal())));
    return ExitCode::cancelled;
}

Error withMirror(Error error, const ModelDownload &download)
{
    if (error.kind == Error::Kind::Denied && !download.mirror().isEmpty())
        error.message += QLatin1Char(' ')
            + Text::tr("Or add --mirror: %1 offers the same files without an account.")
                  .arg(download.mirror());
    return error;
}

} // namespace

QCoro::Task<int> downloadModel(Session &session, QString key)
{
    const auto registry = session.registry();
    if (!registry)
        co_return session.fail(registry.error());
    ModelDownload *download = (*registry)->downloads().get(key);
    if (download == nullptr)
        co_return session.fail(nothingToDownload(**registry, key));
    if (session.arguments().has("mirror") && download->mirror().isEmpty())
        co_return session.misused(Text::tr("There is no mirror of %1; leave --mirror out.").arg(key));

    std::optional<DownloadLine> line;
    std::optional<DownloadEvents> events;
    if (session.json())
        events.emplace("progress", *download, session.console());
    else
        line.emplace(*download, session.console());
    const auto end = ended(download);
    if (session.arguments().has("mirror"))
        download->startFromMirror();
    else
        download->start();
    const std::stop_callback pause(session.stop(), [download] { download->pause(); });
    const auto result = co_await outcome(end);
    if (!result && result.error().isCancelled())
        co_return tellPause(session, *download);
    if (!result)
        co_return session.fail(withMirror(result.error(), *download));

    const Availability here = co_await value((*registry)->availability(key));
    if (session.json())
        session.console().print(downloadEvent("finished", *download).add("folder", here.folder).text());
    else
        session.console().print(Text::tr("%1 is on this machine: %2").arg(download->name(), here.folder));
    co_return ExitCode::success;
}

} // namespace pictor::app
